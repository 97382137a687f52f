-- One nudge a conversation; whoever returns goes on in a new conversation.
ALTER TABLE conversation ADD COLUMN nudged_at timestamptz;
ALTER TABLE conversation ADD COLUMN continues uuid REFERENCES conversation ON DELETE SET NULL;

COMMENT ON COLUMN conversation.nudged_at IS 'when the silent visitor was looked at for the one reminder';
COMMENT ON COLUMN conversation.continues IS 'the ended conversation whose visitor proved to be the same';

CREATE INDEX conversation_to_nudge ON conversation (last_activity_at)
    WHERE state = 'OPEN' AND nudged_at IS NULL AND turns > 0;
CREATE INDEX conversation_continues ON conversation (continues) WHERE continues IS NOT NULL;

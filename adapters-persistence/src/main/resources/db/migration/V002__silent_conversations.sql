-- For the job that closes silent conversations, however many have ended.
CREATE INDEX conversation_silent ON conversation (last_activity_at) WHERE state = 'OPEN';

-- People may also ask for a rectification and object. A rectification waits for staff once its code has come, with what
-- the person says is right; both that and the address go when it is settled.
ALTER TABLE data_request
    DROP CONSTRAINT data_request_kind_check,
    ADD CONSTRAINT data_request_kind_check CHECK (
        kind IN ('ACCESS', 'ERASURE', 'RECTIFICATION', 'OBJECTION_TO_MARKETING', 'OBJECTION_TO_PROCESSING')),
    ADD COLUMN wanted     jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN proved_at  timestamptz,
    ADD COLUMN settled_at timestamptz,
    ADD COLUMN outcome    text CHECK (outcome IN ('DONE', 'DECLINED')),
    ADD CONSTRAINT data_request_settled_check CHECK (
        (settled_at IS NULL) = (outcome IS NULL) AND (settled_at IS NULL OR proved_at IS NOT NULL));

COMMENT ON COLUMN data_request.wanted IS 'personal; emptied once the request has ended';

CREATE INDEX data_request_waiting ON data_request (proved_at) WHERE proved_at IS NOT NULL AND settled_at IS NULL;
CREATE INDEX data_request_settled ON data_request (settled_at DESC) WHERE settled_at IS NOT NULL;
CREATE INDEX data_request_email ON data_request (email) WHERE email IS NOT NULL;

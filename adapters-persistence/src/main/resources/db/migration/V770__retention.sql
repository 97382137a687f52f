-- What retention and the rights of people need. deleted_at hides a conversation at once; its rows go a little later.
ALTER TABLE conversation
    ADD COLUMN anonymized_at timestamptz,
    ADD COLUMN deleted_at    timestamptz;

CREATE INDEX conversation_to_anonymise ON conversation (last_activity_at)
    WHERE state = 'CLOSED' AND anonymized_at IS NULL AND deleted_at IS NULL;
CREATE INDEX conversation_to_purge ON conversation (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX conversation_email ON conversation ((profile #>> '{email,value}'))
    WHERE profile #>> '{email,value}' IS NOT NULL;
CREATE INDEX conversation_phone ON conversation ((profile #>> '{phone,value}'))
    WHERE profile #>> '{phone,value}' IS NOT NULL;
CREATE INDEX booking_email ON booking (email) WHERE email IS NOT NULL;
CREATE INDEX booking_phone ON booking (phone) WHERE phone IS NOT NULL;

-- In which conversations a contact was written: a keyed hash, so that the table tells nothing by itself.
CREATE TABLE contact_index (
    contact         bytea NOT NULL,
    conversation_id uuid  NOT NULL REFERENCES conversation ON DELETE CASCADE,
    PRIMARY KEY (contact, conversation_id)
);

CREATE INDEX contact_index_conversation ON contact_index (conversation_id);

-- Up to which message the contacts have been noted.
CREATE TABLE contact_index_progress (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    position bigint  NOT NULL
);

CREATE INDEX message_position ON message (position);

CREATE TABLE erasure_receipt (
    id            uuid        PRIMARY KEY,
    erased_at     timestamptz NOT NULL,
    asked_by      text        NOT NULL,
    counts        jsonb       NOT NULL,
    ordered       jsonb       NOT NULL,
    backups_until timestamptz NOT NULL,
    subjects      uuid[]      NOT NULL
);

COMMENT ON COLUMN erasure_receipt.subjects IS 'the tombstone: identities whose rows are gone';

CREATE INDEX erasure_receipt_latest ON erasure_receipt (erased_at DESC, id DESC);

CREATE TABLE data_request (
    id         uuid        PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('ACCESS', 'ERASURE')),
    email      text,
    contact    bytea       NOT NULL,
    code_hash  text        NOT NULL,
    attempts   integer     NOT NULL CHECK (attempts >= 0),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);

COMMENT ON COLUMN data_request.email IS 'personal; gone once the request has ended';
COMMENT ON COLUMN data_request.contact IS 'keyed hash of the address, by which requests are limited';

CREATE INDEX data_request_contact ON data_request (contact, created_at);

CREATE TABLE retention_run (
    id          uuid        PRIMARY KEY,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz NOT NULL,
    dry         boolean     NOT NULL,
    counts      jsonb       NOT NULL
);

CREATE INDEX retention_run_latest ON retention_run (started_at DESC, id DESC);

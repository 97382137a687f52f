-- Files that visitors sent. file_name is personal; the bytes are in the folder nova.uploads.folder, under the id.
CREATE TABLE upload (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    conversation_id uuid        NOT NULL REFERENCES conversation ON DELETE CASCADE,
    file_name       text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 120),
    kind            text        NOT NULL CHECK (kind IN ('JPEG', 'PNG', 'PDF')),
    size            bigint      NOT NULL CHECK (size >= 1),
    received_at     timestamptz NOT NULL,
    state           text        NOT NULL
        CHECK (state IN ('RECEIVING', 'QUARANTINED', 'CLEAN', 'UNSCANNED', 'INFECTED')),
    scan_attempts   integer     NOT NULL DEFAULT 0 CHECK (scan_attempts >= 0),
    scan_due_at     timestamptz,
    scanned_at      timestamptz,
    signature       text,
    CHECK ((state = 'QUARANTINED') = (scan_due_at IS NOT NULL)),
    CHECK ((state IN ('CLEAN', 'INFECTED')) = (scanned_at IS NOT NULL)),
    CHECK ((state = 'INFECTED') = (signature IS NOT NULL))
);

CREATE INDEX upload_of_conversation ON upload (conversation_id, received_at);
CREATE INDEX upload_scan_due ON upload (scan_due_at) WHERE state = 'QUARANTINED';
CREATE INDEX upload_receiving ON upload (received_at) WHERE state = 'RECEIVING';

-- Names the part of the folder that belongs to this database, so that two databases never sweep each other's files.
CREATE TABLE upload_store (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    id       uuid    NOT NULL DEFAULT gen_random_uuid()
);

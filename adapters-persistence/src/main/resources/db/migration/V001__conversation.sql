CREATE TABLE conversation (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    state            text        NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
    token_hash       text        NOT NULL,
    language         text        NOT NULL,
    profile          jsonb       NOT NULL,
    memory           jsonb       NOT NULL,
    turns            integer     NOT NULL CHECK (turns >= 0),
    started_at       timestamptz NOT NULL,
    last_activity_at timestamptz NOT NULL,
    claim_message_id uuid,
    claim_until      timestamptz,
    closed_at        timestamptz,
    close_reason     text,
    last_event       bigint      NOT NULL DEFAULT 0,
    CHECK ((claim_message_id IS NULL) = (claim_until IS NULL)),
    CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
    CHECK ((state = 'CLOSED') = (close_reason IS NOT NULL))
) WITH (fillfactor = 80);

CREATE INDEX conversation_last_activity ON conversation (last_activity_at DESC, id);

CREATE TABLE message (
    id                uuid        PRIMARY KEY,
    position          bigint      GENERATED ALWAYS AS IDENTITY,
    conversation_id   uuid        NOT NULL REFERENCES conversation ON DELETE CASCADE,
    turn              integer     NOT NULL CHECK (turn >= 1),
    author            text        NOT NULL CHECK (author IN ('VISITOR', 'HOUSE')),
    text              text        NOT NULL,
    at                timestamptz NOT NULL,
    client_message_id uuid,
    language          text,
    answered_by       text,
    details           jsonb,
    took_ms           bigint,
    CHECK (author = 'VISITOR' OR client_message_id IS NULL),
    CHECK ((author = 'HOUSE') = (answered_by IS NOT NULL)),
    CHECK ((author = 'HOUSE') = (language IS NOT NULL)),
    CHECK ((author = 'HOUSE') = (details IS NOT NULL)),
    CHECK ((author = 'HOUSE') = (took_ms IS NOT NULL))
);

COMMENT ON COLUMN message.position IS 'order within the conversation: rises with every message, whoever''s clock is wrong';

CREATE INDEX message_order ON message (conversation_id, position);
CREATE UNIQUE INDEX message_sent_once ON message (conversation_id, client_message_id)
    WHERE client_message_id IS NOT NULL;

CREATE TABLE conversation_event (
    conversation_id uuid        NOT NULL REFERENCES conversation ON DELETE CASCADE,
    sequence        bigint      NOT NULL CHECK (sequence >= 1),
    at              timestamptz NOT NULL,
    kind            jsonb       NOT NULL,
    PRIMARY KEY (conversation_id, sequence)
);

-- The form in which staff search texts: lower case, without Polish diacritics, on any server locale.
CREATE FUNCTION folded(words text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(translate(words, 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż', 'ACELNOSZZacelnoszz'));

-- What staff, visitors and jobs did, in a chain: every entry's seal covers its words and the seal before it.
CREATE TABLE audit_entry (
    sequence     bigint      PRIMARY KEY CHECK (sequence >= 1),
    at           timestamptz NOT NULL,
    actor_kind   text        NOT NULL CHECK (actor_kind IN ('staff', 'visitor', 'system')),
    actor_id     text        NOT NULL,
    actor_name   text        NOT NULL,
    action       text        NOT NULL,
    subject_kind text        NOT NULL,
    subject_id   text        NOT NULL,
    note         text        NOT NULL,
    previous     text        NOT NULL UNIQUE,
    seal         text        NOT NULL UNIQUE
);

COMMENT ON TABLE audit_entry IS 'append-only; names staff and identities of things, never a visitor''s data';

CREATE INDEX audit_entry_at ON audit_entry (at);
CREATE INDEX audit_entry_action ON audit_entry (action, sequence);

-- Where the chain ends; locked by whoever appends, and the reason why cutting entries off at the end is noticed.
CREATE TABLE audit_head (
    single   boolean PRIMARY KEY CHECK (single),
    sequence bigint  NOT NULL CHECK (sequence >= 0),
    seal     text    NOT NULL
);

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_head_goes_forward BEFORE UPDATE ON audit_head
    FOR EACH ROW WHEN (NEW.sequence <> OLD.sequence + 1) EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head
    FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_head_no_truncate BEFORE TRUNCATE ON audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

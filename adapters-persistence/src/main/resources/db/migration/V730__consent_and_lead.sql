-- Who agreed to what, when, and how we know. It names no address: a conversation or a form is the person's place.
CREATE TABLE consent_event (
    position    bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          uuid        NOT NULL UNIQUE,
    origin_kind text        NOT NULL CHECK (origin_kind IN ('CHAT', 'FORM')),
    origin_id   uuid        NOT NULL,
    purpose     text        NOT NULL,
    version     text        NOT NULL,
    language    text        NOT NULL,
    wording     text        NOT NULL,
    granted     boolean     NOT NULL,
    channel     text        NOT NULL,
    proof_kind  text        NOT NULL CHECK (proof_kind IN ('SAID', 'CALLED', 'SUBMITTED')),
    proof_id    uuid        NOT NULL,
    at          timestamptz NOT NULL
);

COMMENT ON TABLE consent_event IS 'append-only; outlives the conversation as the proof that RODO asks for';

CREATE INDEX consent_event_origin ON consent_event (origin_id, position);

-- Only the removal of what is too old to be needed may take rows away: it says so for its own transaction with
-- SET LOCAL nova.retention = 'on'. Nothing ever changes a row.
CREATE FUNCTION consent_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_setting('nova.retention', true) = 'on' THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'the consent ledger is append-only' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER consent_event_append_only BEFORE UPDATE OR DELETE ON consent_event
    FOR EACH ROW EXECUTE FUNCTION consent_event_is_append_only();

CREATE TABLE lead (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    name             text        NOT NULL,
    email            text,
    phone            text,
    status           text        NOT NULL,
    language         text        NOT NULL,
    message          text,
    enquiry          jsonb       NOT NULL,
    score            integer     NOT NULL CHECK (score BETWEEN 0 AND 100),
    assessment       jsonb       NOT NULL,
    assignee_subject text,
    assignee_name    text,
    next_action      text,
    next_action_due  timestamptz,
    history          jsonb       NOT NULL,
    created_at       timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL,
    anonymized_at    timestamptz,
    CHECK (anonymized_at IS NOT NULL OR email IS NOT NULL OR phone IS NOT NULL),
    CHECK ((assignee_subject IS NULL) = (assignee_name IS NULL)),
    CHECK ((next_action IS NULL) = (next_action_due IS NULL))
);

CREATE INDEX lead_email ON lead (email);
CREATE INDEX lead_phone ON lead (phone);
CREATE INDEX lead_created ON lead (created_at DESC, id);

CREATE TABLE lead_origin (
    kind     text    NOT NULL CHECK (kind IN ('CHAT', 'FORM')),
    id       uuid    NOT NULL,
    lead_id  uuid    NOT NULL REFERENCES lead ON DELETE CASCADE,
    position integer NOT NULL,
    PRIMARY KEY (id, kind)
);

CREATE INDEX lead_origin_lead ON lead_origin (lead_id, position);

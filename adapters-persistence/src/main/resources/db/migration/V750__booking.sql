-- One visitor's booking of one slot; stored in doubt before the calendar is asked.
CREATE TABLE booking (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    conversation_id uuid        NOT NULL,
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL CHECK (ends_at > starts_at),
    host            text        NOT NULL,
    name            text,
    email           text,
    phone           text,
    language        text        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('IN_DOUBT', 'HELD', 'TAKEN', 'FAILED', 'CANCELLED')),
    sent_at         timestamptz,
    attempts        integer,
    meeting_id      text,
    reason          text,
    created_at      timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    CHECK ((name IS NULL) = (email IS NULL)),
    CHECK (phone IS NULL OR email IS NOT NULL),
    CHECK ((state = 'IN_DOUBT') = (sent_at IS NOT NULL)),
    CHECK ((state = 'IN_DOUBT') = (attempts IS NOT NULL)),
    CHECK ((state IN ('HELD', 'CANCELLED')) = (meeting_id IS NOT NULL)),
    CHECK ((state = 'FAILED') = (reason IS NOT NULL))
);

COMMENT ON TABLE booking IS 'no foreign key to the conversation: the meeting outlives it until its own retention ends';
COMMENT ON COLUMN booking.name IS 'personal';
COMMENT ON COLUMN booking.email IS 'personal';
COMMENT ON COLUMN booking.phone IS 'personal';

CREATE UNIQUE INDEX booking_live_once ON booking (conversation_id, starts_at) WHERE state IN ('IN_DOUBT', 'HELD');
CREATE INDEX booking_conversation ON booking (conversation_id, id);
CREATE INDEX booking_meeting ON booking (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX booking_in_doubt ON booking (sent_at) WHERE state = 'IN_DOUBT';
CREATE INDEX booking_live ON booking (starts_at) WHERE state IN ('IN_DOUBT', 'HELD');

-- The calendar's webhooks that were looked at already.
CREATE TABLE calendar_hint (
    meeting_id text        NOT NULL,
    event      text        NOT NULL,
    starts_at  timestamptz NOT NULL,
    noted_at   timestamptz NOT NULL,
    PRIMARY KEY (meeting_id, event, starts_at)
);

COMMENT ON COLUMN calendar_hint.starts_at IS '-infinity when the webhook named no start';

CREATE INDEX calendar_hint_noted ON calendar_hint (noted_at);

-- What the nightly comparisons with calendar and board found; without personal data.
CREATE TABLE drift_report (
    id          uuid        PRIMARY KEY,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz NOT NULL CHECK (finished_at >= started_at),
    bookings    integer     NOT NULL CHECK (bookings >= 0),
    leads       integer     NOT NULL CHECK (leads >= 0),
    drifts      jsonb       NOT NULL,
    unreachable jsonb       NOT NULL
);

CREATE INDEX drift_report_latest ON drift_report (finished_at DESC, id DESC);

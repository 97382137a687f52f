-- What the outside must learn, ordered in the transaction of the change that caused it. Ids only, no personal data.
CREATE TABLE delivery (
    id             uuid        PRIMARY KEY,
    seq            bigint      GENERATED ALWAYS AS IDENTITY,
    target         text        NOT NULL CHECK (target IN ('MONDAY', 'ZENCAL', 'MAIL', 'WEBHOOK')),
    kind           text        NOT NULL,
    subject        uuid        NOT NULL,
    reference      text        NOT NULL,
    created_at     timestamptz NOT NULL,
    until_at       timestamptz,
    attempts       integer     NOT NULL CHECK (attempts >= 0),
    failures       integer     NOT NULL CHECK (failures >= 0),
    failure_code   text,
    failure_detail text,
    state          text        NOT NULL CHECK (state IN ('WAITING', 'IN_FLIGHT', 'DELIVERED', 'DEAD', 'DISCARDED')),
    due_at         timestamptz,
    ended_at       timestamptz,
    end_code       text,
    end_detail     text,
    version        bigint      NOT NULL,
    CHECK ((state IN ('WAITING', 'IN_FLIGHT')) = (due_at IS NOT NULL)),
    CHECK ((state IN ('WAITING', 'IN_FLIGHT')) = (ended_at IS NULL))
);

-- While a delivery is open its subject's later ones wait; and one of them is in flight, whatever goes wrong.
CREATE INDEX delivery_due ON delivery (target, due_at, seq) WHERE state IN ('WAITING', 'IN_FLIGHT');
CREATE INDEX delivery_open ON delivery (target, subject, seq) WHERE state IN ('WAITING', 'IN_FLIGHT');
CREATE UNIQUE INDEX delivery_in_flight ON delivery (target, subject) WHERE state = 'IN_FLIGHT';
CREATE INDEX delivery_dead ON delivery (target, seq) WHERE state = 'DEAD';
CREATE INDEX delivery_latest ON delivery (created_at DESC, id DESC);
CREATE INDEX delivery_subject ON delivery (subject);

-- Every try, written before the outside is called. What was said is kept without personal data.
CREATE TABLE delivery_attempt (
    id            uuid        PRIMARY KEY,
    delivery_id   uuid        NOT NULL REFERENCES delivery ON DELETE CASCADE,
    number        integer     NOT NULL CHECK (number > 0),
    request_key   uuid        NOT NULL,
    started_at    timestamptz NOT NULL,
    ended_at      timestamptz,
    outcome       text        NOT NULL,
    reason_code   text,
    reason_detail text,
    exchanges     jsonb       NOT NULL,
    UNIQUE (delivery_id, number)
);

-- How each target takes deliveries; a target without a row takes them.
CREATE TABLE delivery_target (
    target       text        PRIMARY KEY,
    pause_code   text,
    pause_detail text,
    paused_at    timestamptz,
    paused_until timestamptz,
    rest_until   timestamptz,
    failures     integer     NOT NULL CHECK (failures >= 0),
    openings     integer     NOT NULL CHECK (openings >= 0),
    open_until   timestamptz,
    version      bigint      NOT NULL
);

-- What a target calls a subject of ours, such as the number of an item on the board.
CREATE TABLE delivery_name (
    target      text NOT NULL,
    subject     uuid NOT NULL,
    external_id text NOT NULL,
    PRIMARY KEY (target, subject)
);

-- The workers' own table of db-scheduler, apart from that of the jobs: each scheduler takes all that it finds.
CREATE TABLE delivery_task (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX delivery_task_due ON delivery_task (execution_time);
CREATE INDEX delivery_task_heartbeat ON delivery_task (last_heartbeat);

-- The latest run of every recurring job, whichever instance did it.
CREATE TABLE job_run (
    name            text        PRIMARY KEY,
    started_at      timestamptz NOT NULL,
    took_ms         bigint      NOT NULL CHECK (took_ms >= 0),
    failure         text,
    failures_in_row integer     NOT NULL CHECK (failures_in_row >= 0)
);

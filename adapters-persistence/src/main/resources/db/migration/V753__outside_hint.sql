-- The webhooks of board and calendar that were looked at already, in one table. What the two tables before it remembered
-- is dropped: a repetition that arrives across the change is looked at once more, which does no harm.
CREATE TABLE outside_hint (
    source     text        NOT NULL CHECK (source IN ('BOARD', 'CALENDAR')),
    subject    text        NOT NULL,
    event      text        NOT NULL,
    occurrence text        NOT NULL,
    noted_at   timestamptz NOT NULL,
    PRIMARY KEY (source, subject, event, occurrence)
);

CREATE INDEX outside_hint_noted ON outside_hint (noted_at);

DROP TABLE calendar_hint;
DROP TABLE board_hint;

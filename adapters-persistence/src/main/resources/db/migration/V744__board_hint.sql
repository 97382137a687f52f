-- The board's webhooks that were looked at already.
CREATE TABLE board_hint (
    item_id    text        NOT NULL,
    event      text        NOT NULL,
    occurrence text        NOT NULL,
    noted_at   timestamptz NOT NULL,
    PRIMARY KEY (item_id, event, occurrence)
);

CREATE INDEX board_hint_noted ON board_hint (noted_at);

-- Networks that are kept out for a time. The fingerprint and the masked network are personal data: they concern whoever
-- called from there. Both go with the row, some weeks after the block's end.
CREATE TABLE traffic_block (
    id                  uuid        PRIMARY KEY,
    network_fingerprint text        NOT NULL,
    masked_network      text        NOT NULL,
    reason              text        NOT NULL CHECK (reason IN ('REPEATED_TEXT', 'LINK_FLOOD', 'SESSION_FLOOD')),
    since               timestamptz NOT NULL,
    until               timestamptz NOT NULL CHECK (until > since),
    lifted_at           timestamptz
);

CREATE INDEX traffic_block_until ON traffic_block (until) WHERE lifted_at IS NULL;
CREATE INDEX traffic_block_since ON traffic_block (since DESC);

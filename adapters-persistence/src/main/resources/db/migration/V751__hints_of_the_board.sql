-- The board's webhook names an item and no lead.
CREATE INDEX delivery_name_external ON delivery_name (target, external_id);

-- A comparison is made every night, and of one thing when a webhook speaks of it.
ALTER TABLE drift_report ADD COLUMN occasion text NOT NULL DEFAULT 'NIGHT' CHECK (occasion IN ('NIGHT', 'HINT'));

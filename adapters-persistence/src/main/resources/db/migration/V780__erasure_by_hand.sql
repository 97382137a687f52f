-- What people must erase themselves, because the system outside has no call for it.
ALTER TABLE erasure_receipt ADD COLUMN by_hand jsonb NOT NULL DEFAULT '[]';

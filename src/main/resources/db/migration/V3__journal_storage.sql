-- Recorded parts are kept as they are: compressing them took the database longer than everything else it does for a
-- record. An archive compresses cold months better, all at once.
ALTER TABLE journal
    ALTER COLUMN request SET STORAGE EXTERNAL,
    ALTER COLUMN outcome SET STORAGE EXTERNAL,
    ALTER COLUMN reasons SET STORAGE EXTERNAL,
    ALTER COLUMN trace SET STORAGE EXTERNAL;
ALTER TABLE idempotency ALTER COLUMN answer SET STORAGE EXTERNAL;

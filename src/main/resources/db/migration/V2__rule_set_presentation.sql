-- Beside the content of a version, what does not count for its hash: positions in the workbook, comments, empty columns.
ALTER TABLE rule_set_version ADD COLUMN presentation bytea NOT NULL;

COMMENT ON COLUMN rule_set_version.presentation IS 'canonical JSON, in no hash';

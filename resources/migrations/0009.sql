-- The hash of a changed file beside the recording that the listener did not want instead of this
-- transcript.
ALTER TABLE transcript ADD COLUMN declined BLOB;

-- How the listener calls the state after an act.
ALTER TABLE act ADD COLUMN name TEXT;

-- Where the listener reads, if not where they listen: the first words in view, of a transcript.
ALTER TABLE episode ADD COLUMN reading_transcript INTEGER;

ALTER TABLE episode ADD COLUMN reading_cue INTEGER;

ALTER TABLE episode ADD COLUMN reading_offset INTEGER;

-- When the position was last written.
ALTER TABLE episode ADD COLUMN position_at INTEGER;

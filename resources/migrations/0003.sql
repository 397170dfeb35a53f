-- What an alignment says of each line, so that one line can be written without the others. The
-- content of an alignment is its head alone from here on; an older one has the lines inside still.
CREATE TABLE cue_time (
    transcript_id INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
    cue_id        INTEGER NOT NULL,
    begin_ms      INTEGER,
    end_ms        INTEGER,
    confidence    REAL NOT NULL,
    words         BLOB NOT NULL,
    PRIMARY KEY (transcript_id, cue_id)
) STRICT, WITHOUT ROWID;

-- What is large, out of the rows that are read for the list.
CREATE TABLE episode_media (
    episode_id   INTEGER PRIMARY KEY REFERENCES episode (id) ON DELETE CASCADE,
    cover        BLOB,
    packet_index BLOB,
    speech       BLOB
) STRICT;

INSERT INTO episode_media (episode_id, cover, packet_index, speech)
SELECT id, cover, packet_index, speech FROM episode
WHERE coalesce(cover, packet_index, speech) IS NOT NULL;

ALTER TABLE episode DROP COLUMN cover;

ALTER TABLE episode DROP COLUMN packet_index;

ALTER TABLE episode DROP COLUMN speech;

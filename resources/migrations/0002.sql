-- A pin without a time: nobody says this line.
CREATE TABLE pin_2 (
    transcript_id INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
    cue_id        INTEGER NOT NULL,
    time_ms       INTEGER,
    PRIMARY KEY (transcript_id, cue_id)
) STRICT, WITHOUT ROWID;

INSERT INTO pin_2 (transcript_id, cue_id, time_ms) SELECT transcript_id, cue_id, time_ms FROM pin;

DROP TABLE pin;

ALTER TABLE pin_2 RENAME TO pin;

CREATE TABLE alignment (
    transcript_id INTEGER PRIMARY KEY REFERENCES transcript (id) ON DELETE CASCADE,
    content       BLOB NOT NULL
) STRICT;

CREATE TABLE episode (
    id           INTEGER PRIMARY KEY,
    key          TEXT NOT NULL UNIQUE,
    media_path   TEXT NOT NULL UNIQUE,
    title        TEXT NOT NULL,
    show_title   TEXT NOT NULL DEFAULT '',
    description  TEXT NOT NULL DEFAULT '',
    language     TEXT NOT NULL DEFAULT '',
    page_url     TEXT NOT NULL DEFAULT '',
    published_on TEXT NOT NULL DEFAULT '',
    duration_ms  INTEGER NOT NULL DEFAULT 0,
    position_ms  INTEGER NOT NULL DEFAULT 0,
    chapters     TEXT NOT NULL DEFAULT '[]',
    cover        BLOB,
    packet_index BLOB,
    speech       BLOB,
    details_set  INTEGER NOT NULL DEFAULT 0,
    added_at     INTEGER NOT NULL,
    opened_at    INTEGER NOT NULL,
    removed_at   INTEGER
) STRICT;

CREATE TABLE transcript (
    id          INTEGER PRIMARY KEY,
    episode_id  INTEGER NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    format      TEXT NOT NULL,
    encoding    TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source      BLOB NOT NULL,
    language    TEXT NOT NULL DEFAULT '',
    last_id     INTEGER NOT NULL,
    added_at    INTEGER NOT NULL,
    chosen_at   INTEGER NOT NULL,
    removed_at  INTEGER
) STRICT;

CREATE INDEX transcript_of_episode ON transcript (episode_id);

CREATE TABLE speaker (
    transcript_id INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
    id            INTEGER NOT NULL,
    label         TEXT NOT NULL,
    name          TEXT NOT NULL DEFAULT '',
    colour        INTEGER NOT NULL,
    PRIMARY KEY (transcript_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE cue (
    transcript_id INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
    id            INTEGER NOT NULL,
    place         INTEGER NOT NULL,
    speaker_id    INTEGER NOT NULL,
    flags         INTEGER NOT NULL,
    origin        INTEGER NOT NULL,
    begin_ms      INTEGER,
    end_ms        INTEGER,
    confidence    REAL,
    text          TEXT NOT NULL,
    words         BLOB NOT NULL,
    PRIMARY KEY (transcript_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE pin (
    transcript_id INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
    cue_id        INTEGER NOT NULL,
    time_ms       INTEGER NOT NULL,
    PRIMARY KEY (transcript_id, cue_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation (
    id            INTEGER PRIMARY KEY,
    key           TEXT NOT NULL UNIQUE,
    episode_id    INTEGER NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    kind          INTEGER NOT NULL,
    colour        INTEGER NOT NULL,
    begin_ms      INTEGER NOT NULL,
    end_ms        INTEGER NOT NULL,
    transcript_id INTEGER REFERENCES transcript (id) ON DELETE SET NULL,
    first_cue     INTEGER,
    first_offset  INTEGER,
    last_cue      INTEGER,
    last_offset   INTEGER,
    quote         TEXT NOT NULL DEFAULT '',
    prefix        TEXT NOT NULL DEFAULT '',
    suffix        TEXT NOT NULL DEFAULT '',
    speaker       TEXT NOT NULL DEFAULT '',
    note          TEXT NOT NULL DEFAULT '',
    created_at    INTEGER NOT NULL,
    changed_at    INTEGER NOT NULL,
    removed_at    INTEGER
) STRICT;

CREATE INDEX annotation_of_episode ON annotation (episode_id);

CREATE TABLE annotation_tag (
    annotation_id INTEGER NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    tag           TEXT NOT NULL,
    place         INTEGER NOT NULL,
    PRIMARY KEY (annotation_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE meaning (
    colour INTEGER PRIMARY KEY,
    name   TEXT NOT NULL
) STRICT;

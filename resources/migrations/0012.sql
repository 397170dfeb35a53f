-- Shows that the listener has subscribed to, and how asking for their feeds went.
CREATE TABLE show (
    id            INTEGER PRIMARY KEY,
    feed_url      TEXT NOT NULL,
    guid          TEXT NOT NULL DEFAULT '',
    title         TEXT NOT NULL DEFAULT '',
    description   TEXT NOT NULL DEFAULT '',
    author        TEXT NOT NULL DEFAULT '',
    page_url      TEXT NOT NULL DEFAULT '',
    language      TEXT NOT NULL DEFAULT '',
    image_url     TEXT NOT NULL DEFAULT '',
    folders       TEXT NOT NULL DEFAULT '[]',
    is_complete   INTEGER NOT NULL DEFAULT 0,
    etag          BLOB,
    last_modified BLOB,
    checked_at    INTEGER,
    refreshed_at  INTEGER,
    whole_at      INTEGER,
    next_at       INTEGER,
    failures      INTEGER NOT NULL DEFAULT 0,
    error         TEXT NOT NULL DEFAULT '',
    moved_to      TEXT NOT NULL DEFAULT '',
    moved_at      INTEGER,
    is_ended      INTEGER NOT NULL DEFAULT 0,
    alone_until   INTEGER,
    added_at      INTEGER NOT NULL,
    removed_at    INTEGER
) STRICT;

-- Every address under which a show was ever known, in the form for comparing.
CREATE TABLE show_address (
    compared TEXT PRIMARY KEY,
    show_id  INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX address_of_show ON show_address (show_id);

-- What a feed says of an episode, which needs no file.
CREATE TABLE show_item (
    id           INTEGER PRIMARY KEY,
    show_id      INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
    key          TEXT NOT NULL,
    title        TEXT NOT NULL DEFAULT '',
    page_url     TEXT NOT NULL DEFAULT '',
    notes        TEXT NOT NULL DEFAULT '',
    published_at INTEGER,
    seen_at      INTEGER NOT NULL,
    duration_ms  INTEGER NOT NULL DEFAULT 0,
    media_url    TEXT NOT NULL DEFAULT '',
    compared_url TEXT NOT NULL DEFAULT '',
    media_type   TEXT NOT NULL DEFAULT '',
    media_length INTEGER NOT NULL DEFAULT 0,
    details      TEXT NOT NULL DEFAULT '{}',
    place        INTEGER NOT NULL DEFAULT 0,
    is_gone      INTEGER NOT NULL DEFAULT 0,
    is_new       INTEGER NOT NULL DEFAULT 0,
    episode_id   INTEGER REFERENCES episode (id) ON DELETE SET NULL,
    UNIQUE (show_id, key)
) STRICT;

CREATE INDEX item_of_episode ON show_item (episode_id);

CREATE INDEX new_item ON show_item (show_id) WHERE is_new;

-- A download that has begun, so that it can go on after a restart.
CREATE TABLE download (
    item_id       INTEGER PRIMARY KEY REFERENCES show_item (id) ON DELETE CASCADE,
    url           TEXT NOT NULL,
    part_path     TEXT NOT NULL,
    etag          BLOB,
    last_modified BLOB,
    answered_at   INTEGER,
    total         INTEGER NOT NULL DEFAULT -1,
    error         TEXT NOT NULL DEFAULT '',
    started_at    INTEGER NOT NULL
) STRICT;

-- What to play next, in order.
CREATE TABLE queued_item (
    item_id INTEGER PRIMARY KEY REFERENCES show_item (id) ON DELETE CASCADE,
    place   INTEGER NOT NULL
) STRICT;

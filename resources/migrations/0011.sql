-- The index of everything said (app/search). Its text is derived: what is missing is made again.
-- The rowid in search_text is the id here. An id is never given twice, because SQLite 3.40 cannot
-- delete from a contentless table: a row without a document is dead.
CREATE TABLE search_document (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    episode_id    INTEGER NOT NULL UNIQUE REFERENCES episode (id) ON DELETE CASCADE,
    transcript_id INTEGER,
    fold_version  INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_text USING fts5 (
    body, title, about, content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0');

CREATE VIRTUAL TABLE search_text_words USING fts5vocab (search_text, row);

-- The episodes whose document is missing or old. Without OR IGNORE: in an upsert, SQLite would take
-- the upsert's own way of dealing with conflicts instead. The triggers name no other table, so that
-- one may be rebuilt; whoever rebuilds a table makes its triggers again.
CREATE TABLE search_stale (
    episode_id INTEGER PRIMARY KEY
) STRICT;

INSERT INTO search_stale (episode_id) SELECT id FROM episode;

CREATE TRIGGER episode_added_is_stale AFTER INSERT ON episode BEGIN
    INSERT INTO search_stale (episode_id) SELECT new.id
        WHERE NOT EXISTS (SELECT 1 FROM search_stale WHERE episode_id = new.id);
END;

CREATE TRIGGER episode_described_is_stale AFTER UPDATE OF title, show_title, description ON episode
WHEN new.title <> old.title OR new.show_title <> old.show_title
    OR new.description <> old.description BEGIN
    INSERT INTO search_stale (episode_id) SELECT new.id
        WHERE NOT EXISTS (SELECT 1 FROM search_stale WHERE episode_id = new.id);
END;

-- Every edit writes last_id, even one that leaves it as it is.
CREATE TRIGGER transcript_edited_is_stale
AFTER UPDATE OF last_id, chosen_at, removed_at ON transcript BEGIN
    INSERT INTO search_stale (episode_id) SELECT new.episode_id
        WHERE NOT EXISTS (SELECT 1 FROM search_stale WHERE episode_id = new.episode_id);
END;

CREATE TRIGGER transcript_deleted_is_stale AFTER DELETE ON transcript BEGIN
    INSERT INTO search_stale (episode_id) SELECT old.episode_id
        WHERE NOT EXISTS (SELECT 1 FROM search_stale WHERE episode_id = old.episode_id);
END;

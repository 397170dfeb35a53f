-- What the listener decided about doubtful places of a transcript: they are not asked about again.
CREATE TABLE settled_doubt (
    transcript_id INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
    key           TEXT NOT NULL,
    PRIMARY KEY (transcript_id, key)
) STRICT, WITHOUT ROWID;

-- Words that are spelt right though no dictionary has them.
CREATE TABLE known_word (
    word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

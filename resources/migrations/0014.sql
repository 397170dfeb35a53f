-- The text that the listener gave, until it has been read: for an episode, or (without one) for the
-- recording that is opened next.
CREATE TABLE text_given (
    episode_id INTEGER UNIQUE REFERENCES episode (id) ON DELETE CASCADE,
    path       TEXT NOT NULL,
    page       TEXT NOT NULL,
    page_url   TEXT NOT NULL,
    is_certain INTEGER NOT NULL
) STRICT;

INSERT INTO text_given SELECT episode_id, path, page, page_url, is_certain FROM given_text;

DROP TABLE given_text;

ALTER TABLE text_given RENAME TO given_text;

-- The text that the listener gave for an episode, until it has been read: a file or a copied page.
CREATE TABLE given_text (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id) ON DELETE CASCADE,
    path       TEXT NOT NULL,
    page       TEXT NOT NULL,
    page_url   TEXT NOT NULL,
    is_certain INTEGER NOT NULL
) STRICT;

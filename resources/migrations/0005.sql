-- What the listener did to an episode, so that it can be undone and redone after a restart. An act
-- that follows an undone one has the same parent: both stay.
CREATE TABLE act (
    id         INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    parent     INTEGER,
    kind       INTEGER NOT NULL,
    content    BLOB NOT NULL,
    made_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX act_of_episode ON act (episode_id);

-- The last act that is done.
ALTER TABLE episode ADD COLUMN head INTEGER;

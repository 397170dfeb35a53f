-- What the listener has corrected in a show and wants to be offered in its next episodes.
CREATE TABLE correction (
    show_title TEXT NOT NULL,
    wrong      TEXT NOT NULL,
    right      TEXT NOT NULL,
    made_at    INTEGER NOT NULL,
    PRIMARY KEY (show_title, wrong)
) STRICT, WITHOUT ROWID;

INSERT INTO episode (id, key, media_path, title, show_title, chapters, cover, speech, added_at, opened_at)
VALUES (1, '6f2c', '/music/plants.mp3', 'Pourquoi les plantes bougent ?', 'Le Labo',
        '[{"begin":0,"end":60000,"title":"Début; fin"}]', x'89504e47', x'53', 1700000000000, 1700000000001);

INSERT INTO transcript (id, episode_id, format, encoding, source_name, source, last_id, added_at, chosen_at)
VALUES (1, 1, 'vtt', 'UTF-8', 'plants.vtt', x'574542565454', 4, 1700000000000, 1700000000000);

INSERT INTO speaker (transcript_id, id, label, name, colour) VALUES (1, 1, 'Speaker 0', 'Anne', 0);

INSERT INTO cue (transcript_id, id, place, speaker_id, flags, origin, text, words)
VALUES (1, 2, 0, 1, 10, 0, 'Une plante ne fuit pas.', x'01');

INSERT INTO pin (transcript_id, cue_id, time_ms) VALUES (1, 2, 12500);

INSERT INTO annotation (id, key, episode_id, kind, colour, begin_ms, end_ms, transcript_id,
                        first_cue, first_offset, last_cue, last_offset, quote, created_at, changed_at)
VALUES (1, 'k3mfa0q2zt', 1, 0, 2, 12500, 14000, 1, 2, 4, 2, 10, 'plante', 1700000000000, 1700000000000);

INSERT INTO annotation_tag (annotation_id, place, tag) VALUES (1, 0, 'idée');

INSERT INTO meaning (colour, name) VALUES (2, 'À vérifier');

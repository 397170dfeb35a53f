-- Which stretches were heard. Of older episodes only the place is known: all before it counts.
ALTER TABLE episode ADD COLUMN heard TEXT NOT NULL DEFAULT '';

UPDATE episode SET heard = '0-' || position_ms WHERE position_ms > 0;

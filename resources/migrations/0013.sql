-- The notes that the listener likes best.
ALTER TABLE annotation ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0;

-- New with every change of what the days of a region's nurses are planned from; compared, never counted.
ALTER TABLE region ADD COLUMN mark BIGINT NOT NULL DEFAULT 0, ALGORITHM = INSTANT;

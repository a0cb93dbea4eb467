-- What was promised, apart from the planned start, which moves inside it; and where the stop is, sealed.
ALTER TABLE stop
    ADD COLUMN promised_from  DATETIME(6),
    ADD COLUMN promised_until DATETIME(6),
    ADD COLUMN place          VARBINARY(300),
    ALGORITHM = INSTANT;

-- Until now the arrival window was the hour from the planned start, and the place was not kept:
-- a stop without one is half an hour from everywhere, as all were.
UPDATE stop SET promised_from = start_at, promised_until = start_at + INTERVAL 60 MINUTE;

-- A check copies the table; nothing else may write to it meanwhile.
ALTER TABLE stop
    MODIFY COLUMN promised_from  DATETIME(6) NOT NULL,
    MODIFY COLUMN promised_until DATETIME(6) NOT NULL,
    ADD CONSTRAINT stop_keeps_promise CHECK (start_at BETWEEN promised_from AND promised_until),
    ALGORITHM = COPY, LOCK = SHARED;

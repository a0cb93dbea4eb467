-- Visits of one patient that come again every so many weeks. Each is a visit of its own; this says only that they belong together.
CREATE TABLE series (
    id          BINARY(16)  NOT NULL PRIMARY KEY,
    region_id   BINARY(16)  NOT NULL,
    patient_id  BINARY(16)  NOT NULL,
    zone        VARCHAR(60) NOT NULL,
    every_weeks INT         NOT NULL,
    version     BIGINT      NOT NULL,
    INDEX series_patient (patient_id),
    CONSTRAINT series_every_weeks CHECK (every_weeks BETWEEN 1 AND 8)
);
GRANT SELECT, INSERT ON series TO ${app};

-- The place of a visit in its series, and the wall time at the address that the series plans for it.
CREATE TABLE series_visit (
    visit_id       BINARY(16) NOT NULL PRIMARY KEY,
    series_id      BINARY(16) NOT NULL,
    number         INT        NOT NULL,
    planned_date   DATE       NOT NULL,
    planned_minute INT        NOT NULL,
    moved          BOOLEAN    NOT NULL,
    version        BIGINT     NOT NULL,
    FOREIGN KEY (series_id) REFERENCES series (id),
    UNIQUE INDEX series_visit_number (series_id, number),
    CONSTRAINT series_visit_in_series CHECK (number BETWEEN 1 AND 26),
    CONSTRAINT series_visit_in_day CHECK (planned_minute BETWEEN 0 AND 1439)
);
GRANT SELECT, INSERT, UPDATE ON series_visit TO ${app};

-- Who did what with several visits of a series at once.
CREATE TABLE series_act (
    id          BINARY(16)  NOT NULL PRIMARY KEY,
    series_id   BINARY(16)  NOT NULL,
    kind        VARCHAR(10) NOT NULL,
    scope       VARCHAR(10) NOT NULL,
    from_number INT         NOT NULL,
    visits      INT         NOT NULL,
    account_id  BINARY(16)  NOT NULL,
    at          DATETIME(6) NOT NULL,
    INDEX series_act_series (series_id, id)
);
GRANT SELECT, INSERT ON series_act TO ${app};

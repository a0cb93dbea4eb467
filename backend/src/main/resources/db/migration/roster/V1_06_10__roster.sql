-- Lines of weekly patterns, in the wall time of the region. A line never changes: it ends, and another one begins.
CREATE TABLE weekly_shift (
    id            BINARY(16)  NOT NULL PRIMARY KEY,
    clinician_id  BINARY(16)  NOT NULL,
    region_id     BINARY(16)  NOT NULL,
    weekday       VARCHAR(9)  NOT NULL,
    from_time     VARCHAR(5)  NOT NULL,
    to_time       VARCHAR(5)  NOT NULL,
    break_minutes INT,
    break_from    VARCHAR(5),
    break_to      VARCHAR(5),
    valid_from    DATE        NOT NULL,
    valid_until   DATE,
    version       BIGINT      NOT NULL,
    INDEX weekly_shift_by_clinician (clinician_id, valid_from)
);
GRANT SELECT, INSERT, UPDATE ON weekly_shift TO ${app};

-- Other hours than the pattern's on one date; without hours, none.
CREATE TABLE day_change (
    id            BINARY(16)  NOT NULL PRIMARY KEY,
    clinician_id  BINARY(16)  NOT NULL,
    region_id     BINARY(16)  NOT NULL,
    day           DATE        NOT NULL,
    from_time     VARCHAR(5),
    to_time       VARCHAR(5),
    taken_back_at DATETIME(6),
    version       BIGINT      NOT NULL,
    INDEX day_change_by_clinician (clinician_id, day)
);
GRANT SELECT, INSERT, UPDATE ON day_change TO ${app};

CREATE TABLE time_off (
    id            BINARY(16)  NOT NULL PRIMARY KEY,
    clinician_id  BINARY(16)  NOT NULL,
    region_id     BINARY(16)  NOT NULL,
    start_at      DATETIME(6) NOT NULL,
    end_at        DATETIME(6) NOT NULL,
    reason        VARCHAR(12) NOT NULL,
    taken_back_at DATETIME(6),
    version       BIGINT      NOT NULL,
    INDEX time_off_by_clinician (clinician_id, start_at)
);
GRANT SELECT, INSERT, UPDATE ON time_off TO ${app};

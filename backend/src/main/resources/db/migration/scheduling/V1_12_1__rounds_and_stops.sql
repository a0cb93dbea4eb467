-- One nurse's local day. Its row is the lock under which its stops change; version counts those changes.
CREATE TABLE round (
    nurse_id  BINARY(16)  NOT NULL,
    day       DATE        NOT NULL,
    region_id BINARY(16)  NOT NULL,
    zone      VARCHAR(40) NOT NULL,
    version   BIGINT      NOT NULL,
    PRIMARY KEY (nurse_id, day),
    INDEX round_region (region_id, day)
);
GRANT SELECT, INSERT, UPDATE ON round TO ${app};

-- A time held by one patient in one round. A visit has one stop for life, which moves between rounds.
CREATE TABLE stop (
    id          BINARY(16)  NOT NULL PRIMARY KEY,
    nurse_id    BINARY(16)  NOT NULL,
    day         DATE        NOT NULL,
    start_at    DATETIME(6) NOT NULL,
    end_at      DATETIME(6) NOT NULL,
    state       VARCHAR(10) NOT NULL,
    therapy_id  BINARY(16)  NOT NULL,
    holder      VARBINARY(16) NOT NULL,
    token_hash  VARBINARY(32)  NOT NULL,
    expires_at  DATETIME(6) NOT NULL,
    visit_id    BINARY(16),
    patient_id  BINARY(16),
    released_at DATETIME(6),
    version     BIGINT      NOT NULL,
    FOREIGN KEY (nurse_id, day) REFERENCES round (nurse_id, day),
    UNIQUE INDEX stop_visit (visit_id),
    INDEX stop_day (day, nurse_id),
    INDEX stop_patient (patient_id, start_at),
    INDEX stop_holder (holder, state, expires_at),
    CONSTRAINT stop_lasts CHECK (end_at > start_at),
    CONSTRAINT stop_start_whole_minute CHECK (SECOND(start_at) = 0 AND MICROSECOND(start_at) = 0),
    CONSTRAINT stop_end_whole_minute CHECK (SECOND(end_at) = 0 AND MICROSECOND(end_at) = 0),
    CONSTRAINT stop_released CHECK ((state = 'RELEASED') = (released_at IS NOT NULL)),
    CONSTRAINT stop_has_visit CHECK (state IN ('HELD', 'RELEASED') OR (visit_id IS NOT NULL AND patient_id IS NOT NULL))
);
GRANT SELECT, INSERT, UPDATE ON stop TO ${app};

-- What a nurse reports when nobody opens; it counts once a dispatcher confirms it.
CREATE TABLE no_show_report (
    id          BINARY(16)     NOT NULL PRIMARY KEY,
    visit_id    BINARY(16)     NOT NULL,
    nurse_id    BINARY(16)     NOT NULL,
    attempts    VARBINARY(8000) NOT NULL,
    reported_at DATETIME(6)    NOT NULL,
    INDEX no_show_visit (visit_id)
);
GRANT SELECT, INSERT ON no_show_report TO ${app};

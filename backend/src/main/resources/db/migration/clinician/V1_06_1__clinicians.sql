CREATE TABLE clinician (
    id         BINARY(16)  NOT NULL PRIMARY KEY,
    account_id BINARY(16)  NOT NULL UNIQUE,
    kind       VARCHAR(10) NOT NULL,
    region_id  BINARY(16)  NOT NULL,
    version    BIGINT      NOT NULL,
    INDEX clinician_by_region (region_id)
);
GRANT SELECT, INSERT, UPDATE ON clinician TO ${app};

-- Never changed: a renewal is a new row.
CREATE TABLE licence (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    clinician_id BINARY(16)  NOT NULL,
    kind         VARCHAR(10) NOT NULL,
    state        VARCHAR(2)  NOT NULL,
    multistate   BOOLEAN     NOT NULL,
    number       VARCHAR(40) NOT NULL,
    expires      DATE        NOT NULL,
    INDEX licence_by_clinician (clinician_id),
    FOREIGN KEY (clinician_id) REFERENCES clinician (id)
);
GRANT SELECT, INSERT ON licence TO ${app};

CREATE TABLE shift (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    clinician_id BINARY(16)  NOT NULL,
    region_id    BINARY(16)  NOT NULL,
    start_at     DATETIME(6) NOT NULL,
    end_at       DATETIME(6) NOT NULL,
    cancelled_at DATETIME(6),
    version      BIGINT      NOT NULL,
    INDEX shift_by_region (region_id, start_at),
    INDEX shift_by_clinician (clinician_id, start_at),
    FOREIGN KEY (clinician_id) REFERENCES clinician (id)
);
GRANT SELECT, INSERT, UPDATE ON shift TO ${app};

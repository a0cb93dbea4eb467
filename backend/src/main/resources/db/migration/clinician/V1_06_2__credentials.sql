-- What somebody must be able to do, as data. The operator adds rows; the first two are an example of a policy (docs/clinical-sources.md).
CREATE TABLE skill (
    code        VARCHAR(40)  NOT NULL PRIMARY KEY,
    name        VARCHAR(80)  NOT NULL,
    every_visit BOOLEAN      NOT NULL,
    source      VARCHAR(200) NOT NULL,
    version     BIGINT       NOT NULL
);
GRANT SELECT, INSERT ON skill TO ${app};
INSERT INTO skill (code, name, every_visit, source, version)
VALUES ('IV_COMPETENCY', 'IV competency', TRUE, '[DJ]', 0),
       ('LIFE_SUPPORT_CARD', 'Life-support card', TRUE, '[DJ]', 0);

-- Never changed: a renewal is a new row.
CREATE TABLE competency (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    clinician_id BINARY(16)  NOT NULL,
    skill        VARCHAR(40) NOT NULL,
    valid_until  DATE        NOT NULL,
    INDEX competency_by_clinician (clinician_id),
    FOREIGN KEY (clinician_id) REFERENCES clinician (id)
);
GRANT SELECT, INSERT ON competency TO ${app};

-- What a look into the register of discipline found. Rows are only added; no state means every state.
CREATE TABLE register_check (
    id             BINARY(16)      NOT NULL PRIMARY KEY,
    clinician_id   BINARY(16)      NOT NULL,
    state          VARCHAR(2),
    blocked        BOOLEAN         NOT NULL,
    effective_from DATE            NOT NULL,
    checked_on     DATE            NOT NULL,
    reason         VARBINARY(2100) NOT NULL,
    recorded_by    BINARY(16),
    recorded_at    DATETIME(6)     NOT NULL,
    INDEX register_check_by_clinician (clinician_id, id),
    FOREIGN KEY (clinician_id) REFERENCES clinician (id)
);
GRANT SELECT, INSERT ON register_check TO ${app};

-- Where a round begins and ends, sealed; the ZIP codes somebody keeps to, all of the region's when there are none.
ALTER TABLE clinician ADD COLUMN base VARBINARY(200), ALGORITHM = INSTANT;
CREATE TABLE clinician_zip (
    clinician_id BINARY(16) NOT NULL,
    zip          VARCHAR(5) NOT NULL,
    PRIMARY KEY (clinician_id, zip),
    FOREIGN KEY (clinician_id) REFERENCES clinician (id)
);
GRANT SELECT, INSERT, DELETE ON clinician_zip TO ${app};

-- Who changed what, in a sentence for colleagues; rows are only added.
CREATE TABLE clinician_change (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    clinician_id BINARY(16)   NOT NULL,
    changed_at   DATETIME(6)  NOT NULL,
    changed_by   BINARY(16),
    what         VARCHAR(300) NOT NULL,
    INDEX clinician_change_by_clinician (clinician_id, id),
    FOREIGN KEY (clinician_id) REFERENCES clinician (id)
);
GRANT SELECT, INSERT ON clinician_change TO ${app};

-- Which warning about which licence or competency went out: one of each.
CREATE TABLE expiry_notice (
    credential_id BINARY(16)  NOT NULL,
    stage         VARCHAR(10) NOT NULL,
    noticed_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (credential_id, stage)
);
GRANT SELECT, INSERT ON expiry_notice TO ${app};

-- A screening is never changed; only what ends it is updated.
CREATE TABLE screening (
    id            BINARY(16)  NOT NULL PRIMARY KEY,
    visit_id      BINARY(16)  NOT NULL,
    patient_id    BINARY(16)  NOT NULL,
    kind          VARCHAR(10) NOT NULL,
    questionnaire VARCHAR(10) NOT NULL,
    answers       VARBINARY(60000) NOT NULL,
    submitted_at  DATETIME(6) NOT NULL,
    submitted_by  BINARY(16)  NOT NULL,
    full_needed   BOOLEAN     NOT NULL,
    superseded_at DATETIME(6),
    version       BIGINT      NOT NULL,
    INDEX screening_of_visit (visit_id),
    INDEX screening_of_patient (patient_id, submitted_at)
);
GRANT SELECT, INSERT, UPDATE (full_needed, superseded_at, version) ON screening TO ${app};

CREATE TABLE screening_flag (
    id           BINARY(16)     NOT NULL PRIMARY KEY,
    screening_id BINARY(16)     NOT NULL,
    rule         VARCHAR(20)    NOT NULL,
    rule_version VARCHAR(10)    NOT NULL,
    level        VARCHAR(12)    NOT NULL,
    item         VARCHAR(20),
    question     VARBINARY(1000),
    answer       VARBINARY(4000),
    reason       VARBINARY(1000) NOT NULL,
    source       VARCHAR(200)   NOT NULL,
    judgement    BOOLEAN        NOT NULL,
    overridable  BOOLEAN        NOT NULL,
    raised_at    DATETIME(6)    NOT NULL,
    withdrawn_at DATETIME(6),
    version      BIGINT         NOT NULL,
    INDEX screening_flag_of_screening (screening_id),
    CONSTRAINT screening_flag_screening FOREIGN KEY (screening_id) REFERENCES screening (id)
);
GRANT SELECT, INSERT, UPDATE (withdrawn_at, version) ON screening_flag TO ${app};

CREATE TABLE flag_decision (
    id         BINARY(16)      NOT NULL PRIMARY KEY,
    visit_id   BINARY(16)      NOT NULL,
    flag_id    BINARY(16)      NOT NULL,
    decision   VARCHAR(24)     NOT NULL,
    reason     VARBINARY(8100) NOT NULL,
    confirmed  BOOLEAN         NOT NULL,
    decided_by BINARY(16)      NOT NULL,
    licence    VARCHAR(80)     NOT NULL,
    decided_at DATETIME(6)     NOT NULL,
    version    BIGINT          NOT NULL,
    INDEX flag_decision_of_visit (visit_id, decided_at)
);
GRANT SELECT, INSERT ON flag_decision TO ${app};

-- A decision is never changed; only its early end is written on it.
CREATE TABLE clearance (
    id              BINARY(16)  NOT NULL PRIMARY KEY,
    visit_id        BINARY(16)  NOT NULL,
    patient_id      BINARY(16)  NOT NULL,
    outcome         VARCHAR(24) NOT NULL,
    valid_until     DATE,
    conditions      VARBINARY(8100),
    reason          VARBINARY(8100),
    decided_by      BINARY(16)  NOT NULL,
    licence         VARCHAR(80) NOT NULL,
    decided_at      DATETIME(6) NOT NULL,
    revoked_at      DATETIME(6),
    revoked_because VARCHAR(20),
    version         BIGINT      NOT NULL,
    INDEX clearance_of_visit (visit_id, decided_at)
);
GRANT SELECT, INSERT, UPDATE (revoked_at, revoked_because, version) ON clearance TO ${app};

CREATE TABLE clearance_therapy (
    clearance_id BINARY(16) NOT NULL,
    therapy_id   BINARY(16) NOT NULL,
    PRIMARY KEY (clearance_id, therapy_id),
    CONSTRAINT clearance_therapy_clearance FOREIGN KEY (clearance_id) REFERENCES clearance (id)
);
GRANT SELECT, INSERT ON clearance_therapy TO ${app};

CREATE TABLE clearance_ingredient (
    clearance_id    BINARY(16)  NOT NULL,
    ingredient_code VARCHAR(40) NOT NULL,
    PRIMARY KEY (clearance_id, ingredient_code),
    CONSTRAINT clearance_ingredient_clearance FOREIGN KEY (clearance_id) REFERENCES clearance (id)
);
GRANT SELECT, INSERT ON clearance_ingredient TO ${app};

CREATE TABLE order_reference (
    id              BINARY(16)     NOT NULL PRIMARY KEY,
    visit_id        BINARY(16)     NOT NULL,
    number          VARBINARY(400) NOT NULL,
    prescriber_name VARBINARY(600) NOT NULL,
    ordered_on      DATE           NOT NULL,
    products        VARBINARY(12000) NOT NULL,
    recorded_by     BINARY(16)     NOT NULL,
    recorded_at     DATETIME(6)    NOT NULL,
    version         BIGINT         NOT NULL,
    INDEX order_reference_of_visit (visit_id)
);
GRANT SELECT, INSERT ON order_reference TO ${app};

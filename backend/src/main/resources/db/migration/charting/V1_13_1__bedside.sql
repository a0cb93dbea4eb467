CREATE TABLE visit_chart (
    visit_id BINARY(16) NOT NULL,
    version  BIGINT     NOT NULL,
    PRIMARY KEY (visit_id)
);
GRANT SELECT, INSERT, UPDATE ON visit_chart TO ${app};

CREATE TABLE identity_check (
    visit_id    BINARY(16)   NOT NULL,
    seq         INT          NOT NULL,
    identifiers VARCHAR(100) NOT NULL,
    matches     BOOLEAN      NOT NULL,
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by BINARY(16)   NOT NULL,
    PRIMARY KEY (visit_id, seq)
);
GRANT SELECT, INSERT ON identity_check TO ${app};

CREATE TABLE vitals (
    visit_id       BINARY(16)      NOT NULL,
    seq            INT             NOT NULL,
    id             BINARY(16)      NOT NULL,
    phase          VARCHAR(10)     NOT NULL,
    taken_at       DATETIME(6)     NOT NULL,
    recorded_at    DATETIME(6)     NOT NULL,
    recorded_by    BINARY(16)      NOT NULL,
    limits_version INT             NOT NULL,
    judged         VARBINARY(4000) NOT NULL,
    PRIMARY KEY (visit_id, seq)
);
GRANT SELECT, INSERT ON vitals TO ${app};

CREATE TABLE product (
    visit_id    BINARY(16)      NOT NULL,
    seq         INT             NOT NULL,
    id          BINARY(16)      NOT NULL,
    label       VARBINARY(8000) NOT NULL,
    last_day    DATE            NOT NULL,
    recorded_at DATETIME(6)     NOT NULL,
    recorded_by BINARY(16)      NOT NULL,
    PRIMARY KEY (visit_id, seq)
);
GRANT SELECT, INSERT ON product TO ${app};

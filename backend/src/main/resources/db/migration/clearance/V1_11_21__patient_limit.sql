-- Rows are only added; of a parameter, level and side the latest counts.
CREATE TABLE patient_limit (
    id         BINARY(16)      NOT NULL PRIMARY KEY,
    patient_id BINARY(16)      NOT NULL,
    parameter  VARCHAR(20)     NOT NULL,
    level      VARCHAR(15)     NOT NULL,
    bound      VARBINARY(200)  NOT NULL,
    side       VARCHAR(10)     NOT NULL,
    reason     VARBINARY(4200) NOT NULL,
    set_by     BINARY(16)      NOT NULL,
    licence    VARCHAR(60)     NOT NULL,
    set_at     DATETIME(6)     NOT NULL,
    version    BIGINT          NOT NULL,
    INDEX patient_limit_of (patient_id, set_at)
);
GRANT SELECT, INSERT ON patient_limit TO ${app};

-- Rows are only added; the latest handover of a visit says who looks at its review.
CREATE TABLE review_handover (
    id        BINARY(16)      NOT NULL PRIMARY KEY,
    visit_id  BINARY(16)      NOT NULL,
    given_by  BINARY(16)      NOT NULL,
    given_to  BINARY(16)      NOT NULL,
    note      VARBINARY(4200) NOT NULL,
    given_at  DATETIME(6)     NOT NULL,
    version   BIGINT          NOT NULL,
    INDEX review_handover_of (visit_id, given_at)
);
GRANT SELECT, INSERT ON review_handover TO ${app};

CREATE TABLE patient_call (
    id        BINARY(16)      NOT NULL PRIMARY KEY,
    visit_id  BINARY(16)      NOT NULL,
    reason    VARBINARY(4200) NOT NULL,
    asked_by  BINARY(16)      NOT NULL,
    asked_at  DATETIME(6)     NOT NULL,
    version   BIGINT          NOT NULL,
    INDEX patient_call_of (visit_id, asked_at)
);
GRANT SELECT, INSERT ON patient_call TO ${app};

-- What came of a call: tries, and in the end what closed it.
CREATE TABLE patient_call_report (
    id          BINARY(16)      NOT NULL PRIMARY KEY,
    call_id     BINARY(16)      NOT NULL,
    outcome     VARCHAR(20)     NOT NULL,
    words       VARBINARY(4200) NOT NULL,
    reported_by BINARY(16)      NOT NULL,
    reported_at DATETIME(6)     NOT NULL,
    version     BIGINT          NOT NULL,
    INDEX patient_call_report_of (call_id, reported_at)
);
GRANT SELECT, INSERT ON patient_call_report TO ${app};

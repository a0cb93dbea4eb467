CREATE TABLE consent_signature (
    id           BINARY(16)     NOT NULL PRIMARY KEY,
    visit_id     BINARY(16)     NOT NULL,
    patient_id   BINARY(16)     NOT NULL,
    account_id   BINARY(16)     NOT NULL,
    therapy_name VARCHAR(80)    NOT NULL,
    text_id      BINARY(16)     NOT NULL,
    text_version VARCHAR(10)    NOT NULL,
    language     VARCHAR(8)     NOT NULL,
    hash         VARCHAR(64)    NOT NULL,
    decision     VARCHAR(10)    NOT NULL,
    typed_name   VARBINARY(600) NOT NULL,
    drawing      VARBINARY(21000),
    cannot_draw  BOOLEAN        NOT NULL,
    channel      VARCHAR(20)    NOT NULL,
    signed_at    DATETIME(6)    NOT NULL,
    version      BIGINT         NOT NULL,
    INDEX consent_signature_of_visit (visit_id, signed_at)
);
GRANT SELECT, INSERT ON consent_signature TO ${app};

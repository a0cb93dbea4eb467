-- Sealed columns are VARBINARY: 33 bytes of key id, nonce and tag, and up to 4 bytes a character.
CREATE TABLE patient (
    id          BINARY(16)     NOT NULL PRIMARY KEY,
    account_id  BINARY(16)     NOT NULL UNIQUE,
    region_id   BINARY(16)     NOT NULL,
    name        VARBINARY(520) NOT NULL,
    phone       VARBINARY(200) NOT NULL,
    email       VARBINARY(1100) NOT NULL,
    email_index VARBINARY(16)  NOT NULL,
    birth_date  VARBINARY(80),
    version     BIGINT         NOT NULL,
    INDEX patient_by_email (email_index)
);
GRANT SELECT, INSERT, UPDATE ON patient TO ${app};

CREATE TABLE address (
    id           BINARY(16)      NOT NULL PRIMARY KEY,
    patient_id   BINARY(16)      NOT NULL,
    line1        VARBINARY(520)  NOT NULL,
    line2        VARBINARY(520),
    city         VARBINARY(360)  NOT NULL,
    state        VARCHAR(2)      NOT NULL,
    zip          VARBINARY(80)   NOT NULL,
    access_notes VARBINARY(2100),
    point        VARBINARY(160),
    version      BIGINT          NOT NULL,
    INDEX address_by_patient (patient_id),
    FOREIGN KEY (patient_id) REFERENCES patient (id)
);
GRANT SELECT, INSERT, UPDATE ON address TO ${app};

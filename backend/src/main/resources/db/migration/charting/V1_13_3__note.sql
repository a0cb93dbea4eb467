-- What was signed: the application can add a row and read it, never change or remove one.
CREATE TABLE signed_note (
    id        BINARY(16)     NOT NULL,
    visit_id  BINARY(16)     NOT NULL,
    signed_by BINARY(16)     NOT NULL,
    licence   VARBINARY(500) NOT NULL,
    signed_at DATETIME(6)    NOT NULL,
    content   MEDIUMBLOB     NOT NULL,
    hash      VARCHAR(64)    NOT NULL,
    version   BIGINT         NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY one_signature_a_visit (visit_id)
);
GRANT SELECT, INSERT ON signed_note TO ${app};

CREATE TABLE note (
    visit_id       BINARY(16) NOT NULL,
    draft          MEDIUMBLOB,
    revision       INT        NOT NULL,
    signed_note_id BINARY(16),
    version        BIGINT     NOT NULL,
    PRIMARY KEY (visit_id)
);
GRANT SELECT, INSERT, UPDATE ON note TO ${app};

CREATE TABLE note_addendum (
    visit_id  BINARY(16)  NOT NULL,
    seq       INT         NOT NULL,
    id        BINARY(16)  NOT NULL,
    content   MEDIUMBLOB  NOT NULL,
    reason    VARBINARY(4100),
    late      BOOLEAN     NOT NULL,
    signed_at DATETIME(6) NOT NULL,
    signed_by BINARY(16)  NOT NULL,
    hash      VARCHAR(64) NOT NULL,
    PRIMARY KEY (visit_id, seq)
);
GRANT SELECT, INSERT ON note_addendum TO ${app};

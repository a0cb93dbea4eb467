-- Answers that are not sent yet: no record of care, so they may change and go.
CREATE TABLE screening_draft (
    visit_id BINARY(16)       NOT NULL PRIMARY KEY,
    kind     VARCHAR(10)      NOT NULL,
    answers  VARBINARY(60000) NOT NULL,
    saved_at DATETIME(6)      NOT NULL,
    version  BIGINT           NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON screening_draft TO ${app};

-- What the rules looked at besides the answers, each time they were applied: from it a flag can be worked out again.
CREATE TABLE screening_rating (
    id           BINARY(16)      NOT NULL PRIMARY KEY,
    screening_id BINARY(16)      NOT NULL,
    facts        VARBINARY(2000) NOT NULL,
    superseded   BOOLEAN         NOT NULL,
    rated_at     DATETIME(6)     NOT NULL,
    version      BIGINT          NOT NULL,
    INDEX screening_rating_of_screening (screening_id, id),
    FOREIGN KEY (screening_id) REFERENCES screening (id)
);
GRANT SELECT, INSERT ON screening_rating TO ${app};

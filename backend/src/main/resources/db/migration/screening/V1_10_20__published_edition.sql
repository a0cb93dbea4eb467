-- Questions and rules that the operator published after those that are shipped. Answers keep their number for good.
CREATE TABLE published_edition (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    number       INT         NOT NULL,
    content      MEDIUMTEXT  NOT NULL,
    hash         VARCHAR(64) NOT NULL,
    published_by BINARY(16)  NOT NULL,
    published_at DATETIME(6) NOT NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT published_edition_number UNIQUE (number)
);
GRANT SELECT, INSERT ON published_edition TO ${app};

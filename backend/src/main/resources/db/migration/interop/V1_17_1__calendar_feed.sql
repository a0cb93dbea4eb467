-- A nurse's private calendar address; only a hash of its secret is kept.
CREATE TABLE calendar_feed (
    id          BINARY(16)    NOT NULL PRIMARY KEY,
    account_id  BINARY(16)    NOT NULL,
    secret_hash VARBINARY(32) NOT NULL,
    created_at  DATETIME(6)   NOT NULL,
    expires_at  DATETIME(6)   NOT NULL,
    revoked_at  DATETIME(6),
    version     BIGINT        NOT NULL,
    UNIQUE INDEX calendar_feed_secret (secret_hash),
    INDEX calendar_feed_account (account_id)
);
GRANT SELECT, INSERT, UPDATE ON calendar_feed TO ${app};

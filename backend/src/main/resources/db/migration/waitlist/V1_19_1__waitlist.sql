-- Who waits for a time that is not free yet. Nothing is deleted: an entry ends.
CREATE TABLE waitlist_entry (
    id         BINARY(16)    NOT NULL PRIMARY KEY,
    account_id BINARY(16)    NOT NULL,
    region_id  BINARY(16)    NOT NULL,
    zip        VARBINARY(80) NOT NULL,
    therapy_id BINARY(16)    NOT NULL,
    first_day  DATE          NOT NULL,
    last_day   DATE          NOT NULL,
    from_minute  INT         NOT NULL, -- of the day at the address
    until_minute INT         NOT NULL,
    state      VARCHAR(20)   NOT NULL,
    waits_for  BINARY(16), -- the therapy, while it waits
    lapsed     INT           NOT NULL,
    created_at DATETIME(6)   NOT NULL,
    offered_at DATETIME(6),
    ended_at   DATETIME(6),
    version    BIGINT        NOT NULL,
    INDEX waitlist_entry_queue (state, offered_at, created_at),
    UNIQUE INDEX waitlist_entry_once (account_id, waits_for)
);
GRANT SELECT, INSERT, UPDATE ON waitlist_entry TO ${app};

-- A time kept for one who waits; open_for holds the entry while the offer stands, so that each has one at most.
CREATE TABLE waitlist_offer (
    id         BINARY(16)     NOT NULL PRIMARY KEY,
    entry_id   BINARY(16)     NOT NULL,
    open_for   BINARY(16),
    hold_id    BINARY(16)     NOT NULL,
    token      VARBINARY(200) NOT NULL,
    start_at   DATETIME(6)    NOT NULL,
    until_at   DATETIME(6)    NOT NULL,
    minutes    INT            NOT NULL,
    offered_at DATETIME(6)    NOT NULL,
    expires_at DATETIME(6)    NOT NULL,
    outcome    VARCHAR(20),
    ended_at   DATETIME(6),
    version    BIGINT         NOT NULL,
    UNIQUE INDEX waitlist_offer_open (open_for),
    UNIQUE INDEX waitlist_offer_once (entry_id, start_at)
);
GRANT SELECT, INSERT, UPDATE ON waitlist_offer TO ${app};

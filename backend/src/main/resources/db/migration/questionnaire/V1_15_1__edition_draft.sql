-- The next edition while it is written. At most one is open; what becomes of it is decided once.
CREATE TABLE edition_draft (
    id         BINARY(16)  NOT NULL PRIMARY KEY,
    number     INT         NOT NULL,
    status     VARCHAR(10) NOT NULL,
    open_slot  BOOLEAN,
    content    MEDIUMTEXT  NOT NULL,
    note       VARCHAR(1000),
    changed_at DATETIME(6) NOT NULL,
    version    BIGINT      NOT NULL,
    CONSTRAINT edition_draft_open UNIQUE (open_slot)
);
GRANT SELECT, INSERT, UPDATE (status, open_slot, content, note, changed_at, version) ON edition_draft TO ${app};

-- Whose words stand in it: none of them may approve it.
CREATE TABLE edition_draft_editor (
    draft_id   BINARY(16) NOT NULL,
    account_id BINARY(16) NOT NULL,
    PRIMARY KEY (draft_id, account_id),
    CONSTRAINT edition_draft_editor_draft FOREIGN KEY (draft_id) REFERENCES edition_draft (id)
);
GRANT SELECT, INSERT ON edition_draft_editor TO ${app};

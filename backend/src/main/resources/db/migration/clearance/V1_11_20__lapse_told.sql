-- Of which visit was told that its clearance does not reach its day; one that is moved is told of again.
CREATE TABLE lapse_told (
    visit_id     BINARY(16)  NOT NULL,
    visit_date   DATE        NOT NULL,
    clearance_id BINARY(16)  NOT NULL,
    told_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (visit_id, visit_date, clearance_id)
);
GRANT SELECT, INSERT ON lapse_told TO ${app};

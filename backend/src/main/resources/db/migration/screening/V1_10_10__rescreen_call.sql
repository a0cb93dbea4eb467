-- Which patient was asked to answer the short questions; a visit that is moved is asked for again.
CREATE TABLE rescreen_call (
    visit_id  BINARY(16)  NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    called_at DATETIME(6) NOT NULL,
    PRIMARY KEY (visit_id, starts_at)
);
GRANT SELECT, INSERT ON rescreen_call TO ${app};

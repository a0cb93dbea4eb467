ALTER TABLE order_reference
    ADD COLUMN standing      BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN standing_name VARBINARY(600),
    ADD COLUMN document      VARCHAR(8);

-- The signed order itself, sealed: up to 5 MB and what sealing adds.
CREATE TABLE order_document (
    id      BINARY(16) NOT NULL PRIMARY KEY,
    content MEDIUMBLOB NOT NULL,
    version BIGINT     NOT NULL,
    CONSTRAINT order_document_order FOREIGN KEY (id) REFERENCES order_reference (id)
);
GRANT SELECT, INSERT ON order_document TO ${app};

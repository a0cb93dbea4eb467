CREATE TABLE region (
    id      BINARY(16)  NOT NULL PRIMARY KEY,
    code    VARCHAR(12) NOT NULL UNIQUE,
    name    VARCHAR(80) NOT NULL,
    state   VARCHAR(2)  NOT NULL,
    zone    VARCHAR(40) NOT NULL,
    phone   VARCHAR(30) NOT NULL,
    version BIGINT      NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON region TO ${app};

-- The key keeps two regions from serving one ZIP code.
CREATE TABLE region_zip (
    zip       VARCHAR(5) NOT NULL PRIMARY KEY,
    region_id BINARY(16) NOT NULL,
    INDEX region_zip_by_region (region_id),
    FOREIGN KEY (region_id) REFERENCES region (id)
);
GRANT SELECT, INSERT, DELETE ON region_zip TO ${app};

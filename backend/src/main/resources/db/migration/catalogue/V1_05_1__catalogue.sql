CREATE TABLE ingredient (
    code VARCHAR(20) NOT NULL PRIMARY KEY,
    name VARCHAR(40) NOT NULL,
    kind VARCHAR(10) NOT NULL
);
GRANT SELECT ON ingredient TO ${app};

CREATE TABLE therapy (
    id            BINARY(16)  NOT NULL PRIMARY KEY,
    name          VARCHAR(80) NOT NULL UNIQUE,
    minutes       INT         NOT NULL,
    mixed_on_site BOOLEAN     NOT NULL,
    active        BOOLEAN     NOT NULL,
    version       BIGINT      NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON therapy TO ${app};

CREATE TABLE therapy_ingredient (
    therapy_id      BINARY(16)  NOT NULL,
    ingredient_code VARCHAR(20) NOT NULL,
    PRIMARY KEY (therapy_id, ingredient_code),
    FOREIGN KEY (therapy_id) REFERENCES therapy (id),
    FOREIGN KEY (ingredient_code) REFERENCES ingredient (code)
);
GRANT SELECT, INSERT, DELETE ON therapy_ingredient TO ${app};

INSERT INTO ingredient (code, name, kind)
VALUES ('FLUIDS', 'Fluids', 'FLUID'),
       ('MAGNESIUM', 'Magnesium', 'ADDITIVE'),
       ('VITAMIN_C', 'Vitamin C', 'ADDITIVE'),
       ('VITAMIN_B12', 'Vitamin B12', 'ADDITIVE'),
       ('B_COMPLEX', 'B-complex', 'ADDITIVE'),
       ('ZINC', 'Zinc', 'ADDITIVE'),
       ('GLUTATHIONE', 'Glutathione', 'ADDITIVE');

-- The two therapies of the source article; the operator sets their length.
INSERT INTO therapy (id, name, minutes, mixed_on_site, active, version)
VALUES (UNHEX('01940000000070008000000000000011'), 'Magnesium drip', 60, TRUE, TRUE, 0),
       (UNHEX('01940000000070008000000000000012'), 'Myers cocktail', 60, TRUE, TRUE, 0);
INSERT INTO therapy_ingredient (therapy_id, ingredient_code)
SELECT UNHEX('01940000000070008000000000000011'), code FROM ingredient WHERE code IN ('FLUIDS', 'MAGNESIUM')
UNION ALL
SELECT UNHEX('01940000000070008000000000000012'), code FROM ingredient;

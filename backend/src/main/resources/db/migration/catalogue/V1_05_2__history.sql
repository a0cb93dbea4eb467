-- What a therapy was and who made it so. Rows are only added.
CREATE TABLE therapy_revision (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    therapy_id    BINARY(16)   NOT NULL,
    name          VARCHAR(80)  NOT NULL,
    minutes       INT          NOT NULL,
    ingredients   VARCHAR(500) NOT NULL,
    mixed_on_site BOOLEAN      NOT NULL,
    active        BOOLEAN      NOT NULL,
    changed_by    BINARY(16),
    changed_at    DATETIME(6)  NOT NULL,
    version       BIGINT       NOT NULL,
    INDEX therapy_revision_of_therapy (therapy_id, id),
    FOREIGN KEY (therapy_id) REFERENCES therapy (id)
);
GRANT SELECT, INSERT ON therapy_revision TO ${app};

-- Where the bags are made up in a region from a day on. Rows are only added.
CREATE TABLE therapy_preparation (
    id             BINARY(16)   NOT NULL PRIMARY KEY,
    therapy_id     BINARY(16)   NOT NULL,
    region_id      BINARY(16)   NOT NULL,
    effective_from DATE         NOT NULL,
    mixed_on_site  BOOLEAN      NOT NULL,
    note           VARCHAR(200) NOT NULL,
    added_by       BINARY(16)   NOT NULL,
    added_at       DATETIME(6)  NOT NULL,
    version        BIGINT       NOT NULL,
    INDEX therapy_preparation_in_region (therapy_id, region_id, effective_from),
    FOREIGN KEY (therapy_id) REFERENCES therapy (id)
);
GRANT SELECT, INSERT ON therapy_preparation TO ${app};

-- The first row of every therapy: as it is when its history begins. A therapy's own id sorts before any later row's.
INSERT INTO therapy_revision (id, therapy_id, name, minutes, ingredients, mixed_on_site, active, changed_at, version)
SELECT t.id, t.id, t.name, t.minutes,
       (SELECT GROUP_CONCAT(i.ingredient_code ORDER BY i.ingredient_code SEPARATOR ',')
        FROM therapy_ingredient i WHERE i.therapy_id = t.id),
       t.mixed_on_site, t.active, UTC_TIMESTAMP(6), 0
FROM therapy t;

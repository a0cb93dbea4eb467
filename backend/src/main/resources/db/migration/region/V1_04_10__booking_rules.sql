-- Rows are only added: what held on a past day stays readable. Without a region a row counts where no other does.
CREATE TABLE booking_rules (
    id               BINARY(16)  NOT NULL PRIMARY KEY,
    region_id        BINARY(16),
    effective_from   DATE        NOT NULL,
    lead_minutes     INT         NOT NULL,
    same_day_minute  INT,
    arrival_minutes  INT         NOT NULL,
    reschedule_hours INT         NOT NULL,
    cancel_hours     INT         NOT NULL,
    example          BOOLEAN     NOT NULL,
    added_by         BINARY(16),
    added_at         DATETIME(6),
    version          BIGINT      NOT NULL,
    INDEX booking_rules_of_region (region_id, effective_from),
    FOREIGN KEY (region_id) REFERENCES region (id)
);
GRANT SELECT, INSERT ON booking_rules TO ${app};

-- An example, to be confirmed by the operator.
INSERT INTO booking_rules (id, effective_from, lead_minutes, arrival_minutes, reschedule_hours, cancel_hours, example, version)
VALUES (UNHEX('01940000000070008000000000000101'), '2025-01-01', 120, 60, 24, 12, TRUE, 0);

-- A later row of the same day takes an earlier one back.
CREATE TABLE region_holiday (
    id        BINARY(16)  NOT NULL PRIMARY KEY,
    region_id BINARY(16)  NOT NULL,
    day       DATE        NOT NULL,
    name      VARCHAR(80) NOT NULL,
    closed    BOOLEAN     NOT NULL,
    added_by  BINARY(16)  NOT NULL,
    added_at  DATETIME(6) NOT NULL,
    version   BIGINT      NOT NULL,
    INDEX region_holiday_day (region_id, day),
    FOREIGN KEY (region_id) REFERENCES region (id)
);
GRANT SELECT, INSERT ON region_holiday TO ${app};

-- A reporter's words are never edited: a report, like a review of it, can only be added.
CREATE TABLE side_effect_report (
    id                  BINARY(16)      NOT NULL,
    visit_id            BINARY(16)      NOT NULL,
    region_id           BINARY(16)      NOT NULL,
    reporter            BINARY(16)      NOT NULL,
    reporter_kind       VARCHAR(10)     NOT NULL,
    symptoms            VARBINARY(1000) NOT NULL,
    words               MEDIUMBLOB      NOT NULL,
    onset_at            DATETIME(6)     NOT NULL,
    minutes_after_start INT,
    severity            VARCHAR(20)     NOT NULL,
    level               VARCHAR(2)      NOT NULL,
    level_reason        VARBINARY(2000) NOT NULL,
    catalogue_version   INT             NOT NULL,
    filed_at            DATETIME(6)     NOT NULL,
    version             BIGINT          NOT NULL,
    PRIMARY KEY (id),
    KEY by_visit (visit_id),
    KEY by_region (region_id, filed_at)
);
GRANT SELECT, INSERT ON side_effect_report TO ${app};

CREATE TABLE report_review (
    id          BINARY(16)  NOT NULL,
    report_id   BINARY(16)  NOT NULL,
    words       MEDIUMBLOB  NOT NULL,
    reviewed_by BINARY(16)  NOT NULL,
    reviewed_at DATETIME(6) NOT NULL,
    version     BIGINT      NOT NULL,
    PRIMARY KEY (id),
    KEY by_report (report_id)
);
GRANT SELECT, INSERT ON report_review TO ${app};

CREATE TABLE no_side_effect (
    visit_id    BINARY(16)  NOT NULL,
    answered_by BINARY(16)  NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    version     BIGINT      NOT NULL,
    PRIMARY KEY (visit_id)
);
GRANT SELECT, INSERT ON no_side_effect TO ${app};

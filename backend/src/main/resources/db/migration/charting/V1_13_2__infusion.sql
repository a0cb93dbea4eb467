CREATE TABLE infusion (
    visit_id           BINARY(16) NOT NULL,
    started_at         DATETIME(6),
    start_recorded_at  DATETIME(6),
    stopped_at         DATETIME(6),
    stop_recorded_at   DATETIME(6),
    ending             VARBINARY(8500),
    observation_reason VARBINARY(4100),
    version            BIGINT     NOT NULL,
    PRIMARY KEY (visit_id)
);
GRANT SELECT, INSERT, UPDATE ON infusion TO ${app};

CREATE TABLE infusion_pause (
    visit_id           BINARY(16)      NOT NULL,
    seq                INT             NOT NULL,
    paused_at          DATETIME(6)     NOT NULL,
    pause_recorded_at  DATETIME(6)     NOT NULL,
    resumed_at         DATETIME(6),
    resume_recorded_at DATETIME(6),
    reason             VARBINARY(4100) NOT NULL,
    PRIMARY KEY (visit_id, seq)
);
GRANT SELECT, INSERT, UPDATE ON infusion_pause TO ${app};

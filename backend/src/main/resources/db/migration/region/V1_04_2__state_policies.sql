-- Rows are only added: what held on a past day stays readable.
CREATE TABLE state_policy (
    id                  BINARY(16)   NOT NULL PRIMARY KEY,
    state               VARCHAR(2)   NOT NULL,
    effective_from      DATE         NOT NULL,
    max_additives       INT,
    clearance_days      INT          NOT NULL,
    rescreen_hours      INT          NOT NULL,
    observation_minutes INT          NOT NULL,
    standing_orders     BOOLEAN      NOT NULL,
    may_clear           VARCHAR(40)  NOT NULL,
    may_administer      VARCHAR(40)  NOT NULL,
    compact_member      BOOLEAN      NOT NULL,
    note                VARCHAR(500) NOT NULL,
    source              VARCHAR(200) NOT NULL,
    example             BOOLEAN      NOT NULL,
    added_by            BINARY(16),
    version             BIGINT       NOT NULL,
    INDEX state_policy_by_state (state, effective_from)
);
GRANT SELECT, INSERT ON state_policy TO ${app};

-- Examples, to be confirmed by the operator's counsel (docs/clinical-sources.md). All five states are in the nurse licensure compact.
INSERT INTO state_policy (id, state, effective_from, max_additives, clearance_days, rescreen_hours, observation_minutes,
                          standing_orders, may_clear, may_administer, compact_member, note, source, example, version)
VALUES
    (UNHEX('01940000000070008000000000000001'), 'AZ', '2025-01-01', NULL, 365, 24, 30, FALSE, 'MD,DO,NP,PA', 'RN,NP,PA,MD,DO', TRUE,
     'Individual order after an exam; standing orders for elective IVs where the nurse chooses are prohibited.', '[AZ] [NLC]', TRUE, 0),
    (UNHEX('01940000000070008000000000000002'), 'GA', '2025-01-01', NULL, 365, 24, 30, FALSE, 'MD,DO,NP,PA', 'RN,NP,PA,MD,DO', TRUE,
     'A registered nurse acts only after a physician, nurse practitioner or physician assistant has evaluated the patient.', '[GA] [NLC]', TRUE, 0),
    (UNHEX('01940000000070008000000000000003'), 'KY', '2025-01-01', 3, 365, 24, 30, TRUE, 'MD,DO,NP,PA', 'RN,NP,PA,MD,DO', TRUE,
     'Order and documented assessment needed; more than three sterile products added to a bag count as compounding, outside a nurse''s scope.', '[KY] [NLC]', TRUE, 0),
    (UNHEX('01940000000070008000000000000004'), 'TX', '2025-09-01', NULL, 365, 24, 30, FALSE, 'MD,DO,NP,PA', 'RN,NP,PA,MD,DO', TRUE,
     'Elective IV outside offices: ordered by a physician or a delegated PA or APRN, given only by a physician, PA, APRN or RN.', '[TX] [NLC]', TRUE, 0),
    (UNHEX('01940000000070008000000000000005'), 'FL', '2025-01-01', NULL, 365, 24, 30, TRUE, 'MD,DO,NP,PA', 'RN,NP,PA,MD,DO', TRUE,
     'Standing orders usable if they list contraindications.', '[FL] [NLC]', TRUE, 0);

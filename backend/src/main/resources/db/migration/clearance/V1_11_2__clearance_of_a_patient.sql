-- A clearance stands for a patient in a state; what it rested on is kept with it. Older rows name no exam.
ALTER TABLE clearance
    ADD COLUMN state         VARCHAR(2),
    ADD COLUMN exam_basis    VARCHAR(12),
    ADD COLUMN exam_date     DATE,
    ADD COLUMN valid_from    DATE,
    ADD COLUMN screening_id  BINARY(16),
    ADD COLUMN questionnaire VARCHAR(40),
    ADD INDEX clearance_of_patient (patient_id, decided_at);
UPDATE clearance JOIN visit ON visit.id = clearance.visit_id SET clearance.state = visit.state;
ALTER TABLE clearance MODIFY COLUMN state VARCHAR(2) NOT NULL;

-- What was decided on counts for the same answer of the patient's later visits while the clearance stands.
ALTER TABLE flag_decision
    ADD COLUMN patient_id BINARY(16),
    ADD COLUMN rule       VARCHAR(20),
    ADD COLUMN level      VARCHAR(12),
    ADD COLUMN item       VARCHAR(20),
    ADD COLUMN answer     VARBINARY(4000),
    ADD INDEX flag_decision_of_patient (patient_id, decided_at);
UPDATE flag_decision
    JOIN visit ON visit.id = flag_decision.visit_id
    JOIN screening_flag ON screening_flag.id = flag_decision.flag_id
SET flag_decision.patient_id = visit.patient_id, flag_decision.rule = screening_flag.rule,
    flag_decision.level = screening_flag.level, flag_decision.item = screening_flag.item,
    flag_decision.answer = screening_flag.answer;
ALTER TABLE flag_decision
    MODIFY COLUMN patient_id BINARY(16) NOT NULL,
    MODIFY COLUMN rule VARCHAR(20) NOT NULL,
    MODIFY COLUMN level VARCHAR(12) NOT NULL;

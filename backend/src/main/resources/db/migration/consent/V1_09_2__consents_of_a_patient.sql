-- Who signed for whom, and whether questions were answered, was not asked before.
ALTER TABLE consent_signature
    MODIFY visit_id BINARY(16),
    MODIFY therapy_name VARCHAR(80),
    ADD kind VARCHAR(20) NOT NULL DEFAULT 'TREATMENT',
    ADD witness BINARY(16),
    ADD authority VARCHAR(30),
    ADD authority_words VARBINARY(1000),
    ADD questions_answered BOOLEAN,
    ADD withdraws BINARY(16),
    ADD INDEX consent_signature_of_patient (patient_id, signed_at);

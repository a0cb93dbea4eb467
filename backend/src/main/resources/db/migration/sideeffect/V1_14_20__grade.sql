-- How severe a clinician found it, beside their words: absent where a review gives no grade.
ALTER TABLE report_review
    ADD COLUMN grade_scale     VARCHAR(20),
    ADD COLUMN grade_term      VARBINARY(400),
    ADD COLUMN grade_number    VARBINARY(200),
    ADD COLUMN grade_lab_value VARBINARY(400);

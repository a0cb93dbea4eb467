-- Whose the visit was and which arrival window it had when the step was taken; nothing for steps before this.
ALTER TABLE visit_step_taken
    ADD COLUMN nurse_id BINARY(16),
    ADD COLUMN window_start DATETIME(6),
    ADD COLUMN window_end DATETIME(6),
    ALGORITHM = INSTANT;

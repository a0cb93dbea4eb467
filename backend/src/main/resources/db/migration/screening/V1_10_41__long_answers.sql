-- A form with every detail filled to its limit, in a script of three bytes a letter, is longer than 60,000 bytes.
ALTER TABLE screening MODIFY answers MEDIUMBLOB NOT NULL;
ALTER TABLE screening_draft MODIFY answers MEDIUMBLOB NOT NULL;

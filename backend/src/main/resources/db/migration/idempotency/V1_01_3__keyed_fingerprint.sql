-- A request may hold a password or answers: its fingerprint is keyed, so that none can be guessed from it.
ALTER TABLE idempotency_key MODIFY fingerprint VARBINARY(32) NOT NULL;

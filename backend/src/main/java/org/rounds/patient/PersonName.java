package org.rounds.patient;

/** Whom a search found. */
record PersonName(PatientId id, String name) {}

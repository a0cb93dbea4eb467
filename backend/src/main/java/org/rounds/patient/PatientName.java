package org.rounds.patient;

/** What a patient is called. */
record PatientName(PatientId id, String name) {}

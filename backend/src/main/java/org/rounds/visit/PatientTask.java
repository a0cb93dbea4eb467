package org.rounds.visit;

/** What a patient can still do to let a visit take place. */
public enum PatientTask {
    SCREENING,
    CONSENT,
    RESCREEN
}

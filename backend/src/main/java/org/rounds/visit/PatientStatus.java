package org.rounds.visit;

/**
 * A visit's state in words that a patient sees: neutral, never a level, a rule or a judgement
 * (NG3).
 */
public enum PatientStatus {
    REQUESTED,
    BEING_REVIEWED,
    CONFIRMED,
    ON_THE_WAY,
    IN_YOUR_HOME,
    DONE,
    CANCELLED,
    NOT_DONE
}

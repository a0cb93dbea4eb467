package org.rounds.visit;

/**
 * The reason the patient gives (the source article's list); never shown as something a therapy
 * treats.
 */
public enum VisitReason {
    ASTHMA,
    ANXIETY,
    CARDIAC_ARRHYTHMIA,
    CHRONIC_PAIN,
    CHRONIC_FATIGUE,
    HIGH_BLOOD_PRESSURE,
    MG_DEFICIENCY,
    FATIGUE_OR_HOMEBOUND,
    OTHER
}

package org.rounds.sideeffect;

/** How soon a person must act (domain.md 5.6), the most urgent first. */
enum TriageLevel {
    /** Emergency: call 911 now. */
    T0,
    /** A nurse or prescriber calls within the hour. */
    T1,
    /** A clinician calls the same day. */
    T2,
    /** Logged and asked about again. */
    T3
}

package org.rounds.clearance;

/** How the prescriber examined the patient. A form alone is not enough (domain.md 2.2 [GFE]). */
public enum ExamBasis {
    IN_PERSON,
    LIVE_VIDEO
}

package org.rounds.screening;

/** The whole questionnaire before a visit, or the short one shortly before its start. */
public enum ScreeningKind {
    FULL,
    RESCREEN
}

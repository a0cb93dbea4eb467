package org.rounds.screening;

/** When questions are asked. */
public enum ScreeningKind {
    /** The whole questionnaire. */
    FULL,
    /** The short one that the patient answers shortly before the start. */
    RESCREEN,
    /** The questions of the re-screen once more, asked by the nurse at the door (G8). */
    DOOR
}

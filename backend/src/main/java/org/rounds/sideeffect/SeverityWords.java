package org.rounds.sideeffect;

/**
 * How strong the reporter calls it. Words only: never turned into a clinical grade (domain.md 5.2).
 */
public enum SeverityWords {
    MILD,
    MODERATE,
    SEVERE,
    VERY_SEVERE;

    boolean isSevere() {
        return this == SEVERE || this == VERY_SEVERE;
    }
}

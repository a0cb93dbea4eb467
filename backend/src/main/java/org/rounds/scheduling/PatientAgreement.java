package org.rounds.scheduling;

/** How the patient agreed to another arrival window. */
public enum PatientAgreement {
    TELEPHONE("by telephone"),
    MESSAGE("by message"),
    IN_PERSON("in person");

    private final String words;

    PatientAgreement(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}

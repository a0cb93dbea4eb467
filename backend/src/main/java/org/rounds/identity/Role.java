package org.rounds.identity;

/** What a person may do; source: domain.md section 3, cited in docs/clinical-sources.md. */
public enum Role {
    PATIENT,
    NURSE,
    PRESCRIBER,
    DISPATCHER,
    CLINICAL_LEAD,
    PRIVACY_OFFICER,
    ADMIN;

    String authority() {
        return "ROLE_" + name();
    }
}

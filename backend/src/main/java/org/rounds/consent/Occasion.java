package org.rounds.consent;

import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.identity.AccountId;
import org.rounds.patient.PatientId;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitView;

/**
 * Whose word it is, on what, and who is signed in on the device it is given on.
 *
 * @param visit with the name of its therapy, only for its treatment
 */
record Occasion(
        PatientId patient,
        @Nullable VisitId visit,
        @Nullable String therapyName,
        AccountId account,
        Channel channel) {

    /** How the text reached the patient. A nurse who hands over the tablet is the witness. */
    enum Channel {
        PATIENT_ACCOUNT,
        NURSE_TABLET
    }

    static Occasion atHome(PatientId patient, AccountId account) {
        return new Occasion(patient, null, null, account, Channel.PATIENT_ACCOUNT);
    }

    static Occasion of(VisitView visit, String therapyName, AccountId account, Channel channel) {
        return new Occasion(visit.patient(), visit.id(), therapyName, account, channel);
    }

    @Nullable AccountId witness() {
        return channel == Channel.NURSE_TABLET ? account : null;
    }

    AuditSubject subject(Signature signature) {
        return new AuditSubject(
                "consent",
                signature.id().value(),
                patient.value(),
                visit == null ? null : visit.value());
    }
}

package org.rounds.charting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.charting.VitalLimits.Finding;
import org.rounds.clearance.PatientLimitView;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;

/**
 * Everything recorded at one visit, in the words of the API.
 *
 * @param patientLimits of this patient, beside those for everybody
 * @param observationMinutes how long the state's policy asks to watch the patient afterwards
 * @param baselineValidUntil until when the infusion may be started on these readings; absent while
 *     one is missing
 */
public record Chart(
        VisitId visitId,
        @Nullable IdentityView identity,
        List<VitalsView> vitals,
        List<ProductView> products,
        InfusionView infusion,
        NoteView note,
        boolean sideEffectAnswered,
        List<PatientLimitView> patientLimits,
        int observationMinutes,
        @Nullable Instant baselineValidUntil) {

    /** What was compared to be sure who the patient is; never its value. */
    public enum IdentifierKind {
        FULL_NAME,
        BIRTH_DATE,
        ADDRESS,
        PHOTO_ID,
        PHONE
    }

    /** How an infusion that was started ended. */
    public enum InfusionOutcome {
        COMPLETED,
        STOPPED_EARLY
    }

    /** Why an infusion was not started or ended early. */
    public enum StopReason {
        VITALS,
        FLAG,
        PATIENT_REFUSED,
        CONSENT_WITHDRAWN,
        REACTION,
        NO_VEIN,
        SITE_PROBLEM,
        PRODUCT_PROBLEM,
        UNSAFE_HOME,
        OTHER
    }

    enum NoteStatus {
        NONE,
        DRAFT,
        SIGNED
    }

    record IdentityView(List<IdentifierKind> identifiers, boolean matches, When at, String by) {}

    record VitalsView(
            UUID id,
            VitalsPhase phase,
            When takenAt,
            When recordedAt,
            String by,
            Readings readings,
            List<Finding> findings) {}

    record ProductView(
            UUID id,
            String name,
            String lot,
            String expiry,
            boolean matchesOrder,
            @Nullable String mismatchReason,
            When recordedAt,
            String by) {}

    record InfusionView(
            @Nullable When startedAt,
            @Nullable When stoppedAt,
            @Nullable Integer containerMl,
            @Nullable Integer infusedMl,
            @Nullable InfusionOutcome outcome,
            @Nullable StopReason reason,
            @Nullable String reasonText,
            List<Pause> pauses) {}

    record Pause(When from, @Nullable When to, String reason) {}

    /**
     * @param missing what stands between the draft and its signature, in plain words
     */
    record NoteView(
            NoteStatus status,
            int version,
            @Nullable WriteNote content,
            List<String> missing,
            @Nullable When signedAt,
            @Nullable String signedBy,
            @Nullable String licence,
            @Nullable String hash,
            List<AddendumView> addenda) {}

    record AddendumView(
            UUID id,
            String text,
            @Nullable String reason,
            String by,
            When at,
            boolean late,
            boolean own) {}
}

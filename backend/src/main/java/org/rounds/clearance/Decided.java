package org.rounds.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.identity.AccountId;
import org.rounds.patient.PatientId;
import org.rounds.screening.ScreeningId;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitView;

/** A {@link Clearance} as it reads: for which visits it stands, and whether it still counts. */
record Decided(
        ClearanceId id,
        VisitId visit,
        PatientId patient,
        String state,
        ClearanceOutcome outcome,
        @Nullable Exam exam,
        Set<TherapyId> therapies,
        Set<String> ingredients,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable ScreeningId screening,
        @Nullable String questionnaire,
        @Nullable String conditions,
        AccountId by,
        String licence,
        Instant at,
        @Nullable Instant revokedAt,
        @Nullable Revocation revokedBecause) {

    /**
     * Whether it says something about a visit. One that ended before the visit was asked for does
     * not, nor one that came after it.
     */
    boolean concerns(VisitView other) {
        return visit.equals(other.id())
                || (isPositive()
                        && state.equals(other.state())
                        && therapies.contains(other.therapy())
                        && !cameAfter(other)
                        && !endedBefore(other));
    }

    /** A refusal of a visit is lifted only by a later decision on that visit itself. */
    boolean outranks(@Nullable Decided earlier, VisitId on) {
        return earlier == null || earlier.isPositive() || visit.equals(on);
    }

    /** A treatment that had begun when the clearance ended stands on it still. */
    ClearanceStatus statusFor(VisitView of) {
        var started = of.startedAt();
        return started != null && endedSince(started)
                ? statusBeforeItsEnd(of.date())
                : statusOn(of.date());
    }

    /**
     * @param day in the zone of the address: a clearance counts to the end of its last day there
     *     (case 13)
     */
    ClearanceStatus statusOn(LocalDate day) {
        return isPositive() && revokedAt != null
                ? ClearanceStatus.REVOKED
                : statusBeforeItsEnd(day);
    }

    boolean isPositive() {
        return outcome != ClearanceOutcome.NOT_CLEARED;
    }

    boolean restsOnVideo() {
        return exam != null && exam.basis() == ExamBasis.LIVE_VIDEO;
    }

    boolean covers(Set<String> all) {
        return ingredients.containsAll(all);
    }

    boolean endedSince(Instant moment) {
        return revokedAt != null && !revokedAt.isBefore(moment);
    }

    ClearanceView view(VisitView of, ClearanceStatus status, List<NamedCode> named, String name) {
        return new ClearanceView(
                id,
                status,
                state,
                exam == null ? null : exam.basis(),
                exam == null ? null : exam.date(),
                named,
                conditions,
                validFrom,
                validUntil,
                questionnaire,
                visit.equals(of.id()),
                name,
                licence,
                When.of(at, of.zone()));
    }

    private ClearanceStatus statusBeforeItsEnd(LocalDate day) {
        if (!isPositive()) {
            return ClearanceStatus.NOT_CLEARED;
        }
        if (validUntil == null || validUntil.isBefore(day)) {
            return ClearanceStatus.EXPIRED;
        }
        return outcome == ClearanceOutcome.CLEARED
                ? ClearanceStatus.CLEARED
                : ClearanceStatus.CLEARED_WITH_CONDITIONS;
    }

    private boolean cameAfter(VisitView other) {
        var started = other.startedAt();
        return (validFrom != null && validFrom.isAfter(other.date()))
                || (started != null && at.isAfter(started));
    }

    private boolean endedBefore(VisitView other) {
        var asked = other.createdAt();
        return revokedAt != null
                ? revokedAt.isBefore(asked)
                : validUntil != null
                        && validUntil.isBefore(LocalDate.ofInstant(asked, other.zone()));
    }
}

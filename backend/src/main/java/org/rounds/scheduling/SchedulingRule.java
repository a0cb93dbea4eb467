package org.rounds.scheduling;

import java.util.List;
import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class SchedulingRule extends RuleBroken {

    private SchedulingRule(HttpStatus status, String rule, String detail) {
        super(status, "scheduling/" + rule, detail);
    }

    private SchedulingRule(String rule, String detail) {
        this(HttpStatus.CONFLICT, rule, detail);
    }

    static RuleBroken timeTaken(List<SlotDay.SlotView> nearest) {
        return new SchedulingRule(
                        "time-taken", "This time has just been taken. Please choose another.")
                .with("nearest", nearest);
    }

    static RuleBroken holdExpired(List<SlotDay.SlotView> nearest) {
        return new SchedulingRule(
                        "hold-expired",
                        "We could not keep this time any longer. Please choose another.")
                .with("nearest", nearest);
    }

    static RuleBroken holdUsed() {
        return new SchedulingRule(
                "hold-used", "This time is booked already. You find it under your visits.");
    }

    static RuleBroken tooManyHolds() {
        return new SchedulingRule(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-holds",
                "You are keeping several times already. Please book one of them or wait ten minutes.");
    }

    static RuleBroken otherTherapy() {
        return unprocessable(
                "other-therapy",
                "therapyId",
                "This time was kept for another therapy. Please choose a time again.");
    }

    static RuleBroken otherArea() {
        return unprocessable(
                "other-area",
                "address.zip",
                "This time was kept for another area. Please choose a time again.");
    }

    static RuleBroken notServed(String field) {
        return unprocessable("not-served", field, "We do not visit homes in this area.");
    }

    static RuleBroken patientOverlap() {
        return new SchedulingRule("patient-overlap", "You have another visit at that time.");
    }

    static RuleBroken offShift() {
        return new SchedulingRule(
                "off-shift",
                "The nurse's shift does not cover this visit with 30 minutes of travel before and after.");
    }

    static RuleBroken overlap() {
        return new SchedulingRule(
                "overlap",
                "Another visit of this nurse leaves less than 30 minutes of travel in between.");
    }

    static RuleBroken notLicensed(String sentence) {
        return new SchedulingRule("not-licensed", sentence);
    }

    static RuleBroken notANurseHere() {
        return unprocessable(
                "not-a-nurse-here",
                "nurseId",
                "This nurse does not work in the region of the visit.");
    }

    static RuleBroken attemptsMissing() {
        return unprocessable(
                "attempts-missing",
                "attempts",
                "Describe at least two attempts to reach the patient.");
    }

    static RuleBroken noShowNotPossible() {
        return new SchedulingRule(
                "no-show-not-possible",
                "A no-show can be reported on the way to the visit or at the door.");
    }

    static RuleBroken noShowNotReported() {
        return new SchedulingRule(
                "no-show-not-reported", "The nurse has not reported that nobody was there.");
    }

    private static RuleBroken unprocessable(String rule, String field, String message) {
        return new SchedulingRule(HttpStatus.UNPROCESSABLE_CONTENT, rule, message)
                .field(field, message);
    }
}

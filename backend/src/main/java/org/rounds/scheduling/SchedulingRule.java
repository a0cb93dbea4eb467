package org.rounds.scheduling;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.rounds.planning.WhyNot;
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

    static RuleBroken notMovable() {
        return new SchedulingRule(
                "not-movable", "Only a visit that nobody has set out for can be moved.");
    }

    static RuleBroken doesNotFit(WhyNot reason) {
        return switch (reason) {
            case OFF_SHIFT ->
                    new SchedulingRule(
                            "off-shift",
                            "The nurse's shift does not cover this visit with the way there and back.");
            case NO_GAP ->
                    new SchedulingRule(
                            "overlap",
                            "The nurse's other visits and the ways between them leave no gap for this one.");
            case BREAKS_A_PROMISE ->
                    new SchedulingRule(
                            "promise",
                            "The nurse would come to another visit later than promised.");
            case NO_BREAK ->
                    new SchedulingRule("break", "The nurse would have no time for the break.");
        };
    }

    static RuleBroken outsideArea() {
        return new SchedulingRule("outside-area", "The nurse does not serve this ZIP code.");
    }

    static RuleBroken notBookable() {
        return new SchedulingRule(
                "not-bookable", "Too soon, or a holiday, by the booking rules of the region.");
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

    static RuleBroken tooLateToCancel(String phone) {
        return new SchedulingRule(
                        "too-late-to-cancel",
                        "This visit can no longer be cancelled here. Please call us.")
                .with("phone", phone);
    }

    static RuleBroken tooLateToMove(String phone) {
        return new SchedulingRule(
                        "too-late-to-move",
                        "The time of this visit can no longer be changed here. Please call us.")
                .with("phone", phone);
    }

    static RuleBroken patientMustAgree() {
        var message = "Another arrival window needs the patient's agreement.";
        return new SchedulingRule("patient-must-agree", message).field("agreed", message);
    }

    static RuleBroken past() {
        var message = "Choose a time that is still to come.";
        return unprocessable("past", "time", message);
    }

    static RuleBroken needsReason(List<SoftObjection> objections) {
        return new SchedulingRule(
                        "needs-reason",
                        objections.stream()
                                .map(SoftObjection::sentence)
                                .collect(
                                        joining(" ", "", " Give a reason to assign all the same.")))
                .with("rules", objections)
                .field("reason", "Give a reason");
    }

    static RuleBroken notToSwap() {
        return new SchedulingRule(
                "not-to-swap",
                "Two visits that two nurses have on the same day can be swapped, and no others.");
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

package org.rounds.clearance;

import java.time.LocalDate;
import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class ClearanceRule extends RuleBroken {

    private ClearanceRule(HttpStatus status, String rule, String detail) {
        super(status, "clearance/" + rule, detail);
    }

    private static RuleBroken field(String rule, String field, String message) {
        return new ClearanceRule(HttpStatus.UNPROCESSABLE_CONTENT, rule, message)
                .field(field, message);
    }

    private static RuleBroken conflict(String rule, String detail) {
        return new ClearanceRule(HttpStatus.CONFLICT, rule, detail);
    }

    static RuleBroken reasonNeeded() {
        return field("reason-needed", "reason", "Please write why you decide so");
    }

    static RuleBroken confirmationNeeded() {
        return field(
                "confirm",
                "confirmed",
                "This is a stop: please confirm once more that it may pass");
    }

    static RuleBroken conditionsNeeded() {
        return field("conditions-needed", "conditions", "Please write the conditions");
    }

    static RuleBroken therapyNotCovered() {
        return field(
                "therapies", "therapyIds", "The clearance must cover the therapy of the visit");
    }

    static RuleBroken validUntil(LocalDate latest) {
        return field(
                "valid-until", "validUntil", "Choose a day from today to %s".formatted(latest));
    }

    /** A form alone is no exam (domain.md 2.2). */
    static RuleBroken examNeeded() {
        return field(
                "exam",
                "examBasis",
                "Please say how you examined the patient: in person or by video");
    }

    static RuleBroken videoNotAgreed() {
        return field(
                "video-not-agreed",
                "examBasis",
                "The patient has not signed the consent to an exam by video");
    }

    static RuleBroken examDate(LocalDate earliest, LocalDate today) {
        return field(
                "exam-date",
                "examDate",
                "Choose the day of the exam, from %s to %s".formatted(earliest, today));
    }

    /** An order follows the exam (source: domain.md 2.2, AZ and GA). */
    static RuleBroken orderedOn(LocalDate earliest, LocalDate today) {
        return field(
                "ordered-on",
                "orderedOn",
                "Choose the day of the order, from %s to %s".formatted(earliest, today));
    }

    static RuleBroken noStandingOrders() {
        return field(
                "standing-order",
                "standing",
                "The rules of the state do not allow standing orders: an order for this patient is needed");
    }

    static RuleBroken standingNameNeeded() {
        return field(
                "standing-name", "standingName", "Please write what the standing order is called");
    }

    static RuleBroken documentType() {
        return field("document-type", "document", "Choose a PDF, or a photo as JPEG or PNG");
    }

    static RuleBroken documentTooLarge() {
        return field("document-size", "document", "The document may have 5 MB at most");
    }

    /** STOP! is nobody's to decide (case 8). */
    static RuleBroken neverDecidable() {
        return conflict(
                "final",
                "Nobody can decide this for the visit: mend the fact or cancel the visit.");
    }

    static RuleBroken nothingToDecide() {
        return conflict(
                "nothing-to-decide", "This is for information only; there is nothing to decide.");
    }

    static RuleBroken noLicence(String state) {
        return conflict(
                "licence",
                "You have no valid licence on record that may clear patients in %s."
                        .formatted(state));
    }

    static RuleBroken noScreening() {
        return conflict("no-screening", "The patient has not sent the screening yet.");
    }

    static RuleBroken newerAnswers() {
        return conflict(
                "newer-answers",
                "For another visit the patient has since named other medicines, allergies or a"
                        + " pregnancy: decide on that visit, or ask for this screening again.");
    }

    static RuleBroken decidedMeanwhile() {
        return conflict(
                "decided-meanwhile",
                "A colleague has decided this meanwhile: read the decision before you decide.");
    }

    static RuleBroken answeredMeanwhile() {
        return conflict(
                "answered-meanwhile",
                "The patient has sent other answers meanwhile: read them before you decide.");
    }

    static RuleBroken flagsOpen() {
        return conflict(
                "flags-open",
                "A flag is undecided, declined or cannot be decided: the visit cannot be cleared.");
    }

    static RuleBroken closed() {
        return conflict(
                "closed",
                "The nurse has set out or the visit is over: this can no longer be decided.");
    }
}

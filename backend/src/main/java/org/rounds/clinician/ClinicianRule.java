package org.rounds.clinician;

import java.time.LocalDate;
import java.util.List;
import org.rounds.shared.RuleBroken;
import org.rounds.shared.Window;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class ClinicianRule extends RuleBroken {

    private ClinicianRule(HttpStatus status, String rule, String detail) {
        super(status, "clinician/" + rule, detail);
    }

    static RuleBroken alreadyRegistered() {
        return conflict(
                "already-registered", "This account is in the register of clinicians already.");
    }

    static RuleBroken unknownAccount() {
        return wrong("unknown-account", "accountId", "There is no staff account with this id");
    }

    static RuleBroken notMultistate() {
        return wrong(
                "not-multistate",
                "multistate",
                "Only licences of registered and practical nurses can be multistate");
    }

    static RuleBroken shiftBackwards() {
        return wrong("shift-backwards", "to", "A shift must end after it begins, on the same day");
    }

    static RuleBroken shiftInPast() {
        return wrong("shift-in-past", "dates", "A shift cannot lie in the past");
    }

    static RuleBroken shiftsOverlap(LocalDate day) {
        return conflict(
                "shifts-overlap", "There is a shift at that time on %s already.".formatted(day));
    }

    static RuleBroken notANurse() {
        return wrong("not-a-nurse", "clinicianId", "Only nurses have shifts");
    }

    static RuleBroken visitsPlanned(List<Window> planned) {
        return conflict(
                        "visits-planned",
                        "Visits are planned in this shift. Move or cancel them first.")
                .with("planned", planned);
    }

    static RuleBroken alreadyCancelled() {
        return conflict("shift-cancelled", "This shift was cancelled before.");
    }

    static RuleBroken shiftIsOver() {
        return conflict("shift-over", "This shift is over; it stays on record.");
    }

    private static RuleBroken conflict(String rule, String detail) {
        return new ClinicianRule(HttpStatus.CONFLICT, rule, detail);
    }

    private static RuleBroken wrong(String rule, String field, String message) {
        return new ClinicianRule(HttpStatus.UNPROCESSABLE_CONTENT, rule, message + ".")
                .field(field, message);
    }
}

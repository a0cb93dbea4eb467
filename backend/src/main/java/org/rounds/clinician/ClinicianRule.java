package org.rounds.clinician;

import org.rounds.shared.RuleBroken;
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

    static RuleBroken notANurse() {
        return wrong("not-a-nurse", "clinicianId", "Only nurses have shifts");
    }

    static RuleBroken unknownSkill() {
        return wrong("unknown-skill", "skill", "There is no such skill on the list");
    }

    static RuleBroken skillTaken() {
        return wrong("skill-taken", "code", "There is a skill with this code already");
    }

    static RuleBroken checkedInFuture() {
        return wrong("checked-in-future", "checkedOn", "A look into the register lies behind us");
    }

    static RuleBroken placeMissing() {
        return wrong("place-missing", "zip", "Enter a ZIP code, or both coordinates");
    }

    static RuleBroken unknownPlace() {
        return wrong("unknown-place", "zip", "We do not know where this ZIP code is");
    }

    static RuleBroken outsideRegion(String zip) {
        return wrong("outside-region", "zips", "The region does not serve %s".formatted(zip));
    }

    private static RuleBroken conflict(String rule, String detail) {
        return new ClinicianRule(HttpStatus.CONFLICT, rule, detail);
    }

    private static RuleBroken wrong(String rule, String field, String message) {
        return new ClinicianRule(HttpStatus.UNPROCESSABLE_CONTENT, rule, message + ".")
                .field(field, message);
    }
}

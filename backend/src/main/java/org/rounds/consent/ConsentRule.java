package org.rounds.consent;

import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class ConsentRule extends RuleBroken {

    private ConsentRule(HttpStatus status, String rule, String detail) {
        super(status, "consent/" + rule, detail);
    }

    static RuleBroken signatureMissing() {
        return new ConsentRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "signature",
                        "Please sign, or say that you cannot draw.")
                .field("signatureSvg", "Please sign here, or say that you cannot draw");
    }

    /** It stands for the signature of who cannot draw one. */
    static RuleBroken notAName() {
        return new ConsentRule(
                        HttpStatus.UNPROCESSABLE_CONTENT, "name", "Please type your full name.")
                .field("typedName", "Type your full name");
    }

    static RuleBroken notADrawing() {
        return new ConsentRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "signature",
                        "The signature cannot be read. Please sign again.")
                .field("signatureSvg", "Please sign again");
    }

    /** What was read is not what holds now. */
    static RuleBroken otherText() {
        return new ConsentRule(
                HttpStatus.CONFLICT,
                "other-text",
                "The text has changed since you opened it. Please read it again.");
    }

    static RuleBroken closed() {
        return new ConsentRule(
                HttpStatus.CONFLICT,
                "closed",
                "This can be signed only before the treatment starts.");
    }

    /** Who is not with the patient cannot witness a signature. */
    static RuleBroken notInTheHome() {
        return new ConsentRule(
                HttpStatus.CONFLICT,
                "not-in-the-home",
                "On the tablet the patient signs once the nurse has arrived.");
    }

    static RuleBroken questionsOpen() {
        return new ConsentRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "questions",
                        "Please do not sign before your questions are answered. Call us.")
                .field("questionsAnswered", "Do not sign before your questions are answered");
    }

    static RuleBroken authorityMissing() {
        return new ConsentRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "authority",
                        "Please say who you are and why you may decide for the patient.")
                .field("authorityWords", "Say who you are, such as mother or legal guardian");
    }

    static RuleBroken nothingToTakeBack() {
        return new ConsentRule(
                HttpStatus.CONFLICT, "nothing-to-take-back", "There is no consent to take back.");
    }

    static RuleBroken ofAVisit() {
        return new ConsentRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "of-a-visit",
                        "Consent to treatment belongs to a visit.")
                .field("kind", "Consent to treatment belongs to a visit");
    }

    static RuleBroken over() {
        return new ConsentRule(
                HttpStatus.CONFLICT, "over", "The treatment is over: nothing can be taken back.");
    }
}

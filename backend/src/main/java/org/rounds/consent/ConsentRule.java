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
}

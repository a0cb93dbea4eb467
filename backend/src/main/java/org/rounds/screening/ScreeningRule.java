package org.rounds.screening;

import java.util.List;
import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class ScreeningRule extends RuleBroken {

    private ScreeningRule(HttpStatus status, String rule, String detail) {
        super(status, "screening/" + rule, detail);
    }

    /** Nothing is saved while one answer is missing or unknown. */
    static RuleBroken answers(List<Field> wrong) {
        RuleBroken broken =
                new ScreeningRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "answers",
                        "Some answers are missing or cannot be read. Nothing was sent yet.");
        wrong.forEach(one -> broken.field(one.field(), one.message()));
        return broken;
    }

    static RuleBroken otherVersion() {
        return new ScreeningRule(
                HttpStatus.CONFLICT,
                "other-version",
                "Our questions have changed since you opened them. Please open them again.");
    }

    static RuleBroken closed() {
        return new ScreeningRule(
                HttpStatus.CONFLICT,
                "closed",
                "Answers can be sent only before the nurse sets out.");
    }

    static RuleBroken notAtTheDoor() {
        return new ScreeningRule(
                HttpStatus.CONFLICT,
                "not-at-the-door",
                "These questions are asked between the identity check and the start.");
    }

    /** What the nurse asks is not for the patient to send. */
    static RuleBroken forTheNurse() {
        return new ScreeningRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "for-the-nurse",
                        "The nurse asks these questions.")
                .field("kind", "The nurse asks these questions");
    }

    static RuleBroken fullFirst() {
        return new ScreeningRule(
                HttpStatus.CONFLICT, "full-first", "Please answer the full questions first.");
    }

    static RuleBroken tooEarly() {
        return new ScreeningRule(
                HttpStatus.CONFLICT,
                "too-early",
                "These questions open shortly before your visit.");
    }
}

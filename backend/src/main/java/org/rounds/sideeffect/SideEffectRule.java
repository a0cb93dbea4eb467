package org.rounds.sideeffect;

import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class SideEffectRule extends RuleBroken {

    private SideEffectRule(HttpStatus status, String rule, String detail) {
        super(status, "sideeffect/" + rule, detail);
    }

    private static RuleBroken sent(String rule, String field, String message) {
        return new SideEffectRule(HttpStatus.UNPROCESSABLE_CONTENT, rule, message)
                .field(field, message);
    }

    static RuleBroken unknownSymptom() {
        return sent("unknown-symptom", "symptoms", "Choose from the list, or describe it in words");
    }

    static RuleBroken nothingReported() {
        return sent("nothing-reported", "text", "Choose a symptom or describe what happened");
    }

    static RuleBroken onsetInFuture() {
        return sent("onset-ahead", "onsetAt", "This time has not come yet");
    }

    static RuleBroken onsetBeforeBooking() {
        return sent("onset-before-booking", "onsetAt", "This was before the visit was booked");
    }

    static RuleBroken unknownTerm() {
        return sent("unknown-term", "grading.term", "Choose a term from the list");
    }

    static RuleBroken noSuchGrade() {
        return sent("grade", "grading.grade", "This term has no such grade");
    }

    static RuleBroken labValueNeeded() {
        return sent("lab-value", "grading.labValue", "This term needs the value of the laboratory");
    }

    static RuleBroken beforeVisit() {
        return new SideEffectRule(
                HttpStatus.CONFLICT,
                "before-visit",
                "This can be reported once the nurse has arrived.");
    }

    static RuleBroken reported() {
        return new SideEffectRule(
                HttpStatus.CONFLICT,
                "reported",
                "A side effect was reported. \"None\" is no longer possible.");
    }

    static RuleBroken reportNeeded() {
        return new SideEffectRule(
                HttpStatus.CONFLICT,
                "report-needed",
                "After an emergency or a stop limit during treatment, report what happened.");
    }

    static RuleBroken visitNotOver() {
        return new SideEffectRule(
                HttpStatus.CONFLICT, "visit-not-over", "Answer this when the infusion is over.");
    }
}

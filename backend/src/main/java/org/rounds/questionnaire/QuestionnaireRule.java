package org.rounds.questionnaire;

import java.util.List;
import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class QuestionnaireRule extends RuleBroken {

    private QuestionnaireRule(HttpStatus status, String rule, String detail) {
        super(status, "questionnaire/" + rule, detail);
    }

    /** Each element that is outside of the subset, by its path. */
    static RuleBroken fhir(List<Field> wrong) {
        return named(
                new QuestionnaireRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "fhir",
                        "This file holds what Rounds cannot take over. Nothing was imported."),
                wrong);
    }

    /** What has to be put right before an edition can be published. */
    static RuleBroken content(List<EditionFinding> findings) {
        return named(
                new QuestionnaireRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "content",
                        "Some of it cannot be published as it stands."),
                findings.stream().map(one -> new Field(one.at(), one.message())).toList());
    }

    static RuleBroken noDraft() {
        return new QuestionnaireRule(HttpStatus.CONFLICT, "no-draft", "No draft is open.");
    }

    static RuleBroken openDraft() {
        return new QuestionnaireRule(
                HttpStatus.CONFLICT,
                "open-draft",
                "A draft is open already. Publish or discard it first.");
    }

    static RuleBroken notNow() {
        return new QuestionnaireRule(
                HttpStatus.CONFLICT, "not-now", "The draft is no longer where you saw it.");
    }

    static RuleBroken ownWords() {
        return new QuestionnaireRule(
                HttpStatus.CONFLICT,
                "own-words",
                "Whoever wrote in a draft cannot approve it. Ask another clinical lead.");
    }

    static RuleBroken weakened() {
        return new QuestionnaireRule(
                HttpStatus.CONFLICT,
                "weakened",
                "This draft lowers a level or asks less. Confirm that you have read each such change.");
    }

    private static RuleBroken named(RuleBroken broken, List<Field> wrong) {
        wrong.forEach(one -> broken.field(one.field(), one.message()));
        return broken;
    }
}

package org.rounds.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.rounds.screening.Edition;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An edition as it is edited, and back. */
final class EditionContents {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .changeDefaultPropertyInclusion(
                            with -> with.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private EditionContents() {}

    static EditionContent of(Edition edition) {
        var whole = (ObjectNode) JSON.readTree(edition.json());
        var content = (ObjectNode) whole.path("questions");
        content.remove("version");
        content.set("rules", whole.at("/rules/rules"));
        return JSON.treeToValue(content, EditionContent.class);
    }

    /**
     * Refused with {@code questionnaire/content} (422) if a condition is none that a rule can have.
     */
    static Edition edition(EditionContent content, String version) {
        var questions = JSON.<ObjectNode>valueToTree(content);
        var rules = questions.remove("rules");
        questions.put("version", version);
        var whole = JSON.createObjectNode();
        whole.set("questions", questions);
        whole.putObject("rules").put("version", version).set("rules", rules);
        try {
            return Edition.read(whole.toString());
        } catch (JacksonException unreadable) {
            throw QuestionnaireRule.content(
                    List.of(
                            new EditionFinding(
                                    "rules", "A rule has a condition that is not known")));
        }
    }
}

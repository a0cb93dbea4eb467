package org.rounds.questionnaire;

import static org.rounds.questionnaire.FhirNames.TRANSLATION;

import org.rounds.screening.Phrase;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A text with its translation. Spanish that is missing stays empty, to be filled in the draft. */
final class FhirPhrase {

    private FhirPhrase() {}

    static ObjectNode read(FhirElement element, String name) {
        var phrase = JsonNodeFactory.instance.objectNode();
        phrase.put("en", element.text(name));
        phrase.put("es", "");
        if (element.has("_" + name)) {
            var more = element.child("_" + name);
            more.children("extension").forEach(one -> translation(one, phrase));
            more.nothingElse();
        }
        return phrase;
    }

    private static void translation(FhirElement one, ObjectNode phrase) {
        var url = one.text("url");
        if (!url.equals(TRANSLATION)) {
            one.refuse("url", "The extension “%s” cannot be imported".formatted(url));
        }
        one.children("extension")
                .forEach(
                        part -> {
                            switch (part.text("url")) {
                                case "lang" -> spanish(part);
                                case "content" -> phrase.put("es", part.text("valueString"));
                                default ->
                                        part.refuse("url", "Only “lang” and “content” stand here");
                            }
                            part.nothingElse();
                        });
        one.nothingElse();
    }

    private static void spanish(FhirElement part) {
        if (!part.text("valueCode").equals(Phrase.SPANISH)) {
            part.refuse("valueCode", "Only a translation into Spanish (es) can be imported");
        }
    }
}

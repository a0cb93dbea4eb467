package org.rounds.sideeffect;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The catalogue of symptoms with their floors (domain.md 5.3), and the fixed text for an emergency.
 */
@Component
class Symptoms {

    private final Catalogue catalogue;

    private record Catalogue(
            int version, Map<String, String> emergencyText, List<Symptom> symptoms) {}

    Symptoms(JsonMapper json) throws IOException {
        try (var data = new ClassPathResource("sideeffect/symptoms.json").getInputStream()) {
            catalogue = json.readValue(data, Catalogue.class);
        }
    }

    int version() {
        return catalogue.version();
    }

    List<Symptom> all() {
        return catalogue.symptoms();
    }

    /**
     * @throws SideEffectRule unknown-symptom
     */
    List<Symptom> named(Collection<String> codes) {
        var found = all().stream().filter(one -> codes.contains(one.code())).toList();
        if (found.size() < codes.stream().distinct().count()) {
            throw SideEffectRule.unknownSymptom();
        }
        return found;
    }

    String emergencyText(String language) {
        var texts = catalogue.emergencyText();
        return texts.getOrDefault(language, texts.getOrDefault("en", ""));
    }
}

package org.rounds.screening;

import jakarta.persistence.Converter;
import org.rounds.shared.SealedText;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Why a patient wants a visit is health data, so the facts that rules look at are sealed. */
@Component
@Converter
class SealedFacts extends SealedJson<VisitFacts> {

    SealedFacts(SealedText sealed, JsonMapper json) {
        super(new TypeReference<>() {}, sealed, json);
    }
}

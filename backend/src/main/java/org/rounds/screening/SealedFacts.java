package org.rounds.screening;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.rounds.shared.SealedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Why a patient wants a visit is health data, so the facts that rules look at are sealed. */
@Component
@Converter
class SealedFacts implements AttributeConverter<VisitFacts, byte[]> {
    private final SealedText sealed;
    private final JsonMapper json;

    SealedFacts(SealedText sealed, JsonMapper json) {
        this.sealed = sealed;
        this.json = json;
    }

    @Override
    public byte[] convertToDatabaseColumn(VisitFacts facts) {
        return sealed.seal(json.writeValueAsString(facts));
    }

    @Override
    public VisitFacts convertToEntityAttribute(byte[] column) {
        return json.readValue(sealed.open(column), VisitFacts.class);
    }
}

package org.rounds.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.rounds.shared.SealedText;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the answers of a screening as one sealed column. */
@Component
@Converter
@Immutable // else each read seals it anew, to see whether it changed
class SealedAnswers implements AttributeConverter<List<Answer>, byte[]> {

    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    private final SealedText sealed;
    private final JsonMapper json;

    SealedAnswers(SealedText sealed, JsonMapper json) {
        this.sealed = sealed;
        this.json = json;
    }

    @Override
    public byte[] convertToDatabaseColumn(List<Answer> answers) {
        return sealed.seal(new String(json.writeValueAsBytes(answers), UTF_8));
    }

    @Override
    public List<Answer> convertToEntityAttribute(byte[] column) {
        return json.readValue(sealed.open(column), ANSWERS);
    }
}

package org.rounds.screening;

import jakarta.persistence.AttributeConverter;
import org.rounds.shared.SealedText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a value with health content as sealed JSON in one column. */
abstract class SealedJson<T> implements AttributeConverter<T, byte[]> {
    private final TypeReference<T> type;
    private final SealedText sealed;
    private final JsonMapper json;

    SealedJson(TypeReference<T> type, SealedText sealed, JsonMapper json) {
        this.type = type;
        this.sealed = sealed;
        this.json = json;
    }

    @Override
    public byte[] convertToDatabaseColumn(T value) {
        return sealed.seal(json.writeValueAsString(value));
    }

    @Override
    public T convertToEntityAttribute(byte[] column) {
        return json.readValue(sealed.open(column), type);
    }
}

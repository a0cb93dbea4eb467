package org.rounds.charting;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.SealedText;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a record with clinical content as sealed JSON in one column. */
abstract class SealedJson<T> implements AttributeConverter<@Nullable T, byte @Nullable []> {

    private final Class<T> type;
    private final SealedText seal;
    private final JsonMapper json;

    SealedJson(Class<T> type, SealedText seal, JsonMapper json) {
        this.type = type;
        this.seal = seal;
        this.json = json;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : seal.seal(json.writeValueAsString(value));
    }

    @Override
    public @Nullable T convertToEntityAttribute(byte @Nullable [] sealed) {
        return sealed == null ? null : json.readValue(seal.open(sealed), type);
    }
}

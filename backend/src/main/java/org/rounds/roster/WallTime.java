package org.rounds.roster;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Keeps a time of day as people write it; a driver would move it between time zones. */
@Converter
class WallTime implements AttributeConverter<LocalTime, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    @Override
    public @Nullable LocalTime convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}

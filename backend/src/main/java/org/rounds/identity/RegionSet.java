package org.rounds.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

@Converter
class RegionSet implements AttributeConverter<Set<UUID>, String> {

    @Override
    public String convertToDatabaseColumn(Set<UUID> regions) {
        return regions.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<UUID> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(","))
                .filter(part -> !part.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toCollection(TreeSet::new)); // the oldest region comes first
    }
}

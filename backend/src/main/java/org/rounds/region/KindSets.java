package org.rounds.region;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a set of kinds as one short text, such as {@code MD,NP}. */
abstract class KindSets<K extends Enum<K>> implements AttributeConverter<Set<K>, String> {

    private final Class<K> kind;

    KindSets(Class<K> kind) {
        this.kind = kind;
    }

    @Override
    public String convertToDatabaseColumn(Set<K> kinds) {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<K> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(","))
                .map(name -> Enum.valueOf(kind, name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(kind)));
    }

    @Converter
    static class OfClinicians extends KindSets<ClinicianKind> {
        OfClinicians() {
            super(ClinicianKind.class);
        }
    }

    @Converter
    static class OfPrescribers extends KindSets<PrescriberKind> {
        OfPrescribers() {
            super(PrescriberKind.class);
        }
    }
}

package org.rounds.visit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.rounds.shared.SealedText;
import org.springframework.stereotype.Component;

/** Reasons for a visit are health data: sealed like the patient's own words. */
@Component
@Converter
@Immutable // else each read seals it anew, to see whether it changed
class SealedReasons implements AttributeConverter<Set<VisitReason>, byte[]> {

    private final SealedText seal;

    SealedReasons(SealedText seal) {
        this.seal = seal;
    }

    @Override
    public byte[] convertToDatabaseColumn(Set<VisitReason> reasons) {
        return seal.seal(
                reasons.stream().map(VisitReason::name).sorted().collect(Collectors.joining(",")));
    }

    @Override
    public Set<VisitReason> convertToEntityAttribute(byte[] sealed) {
        return Arrays.stream(seal.open(sealed).split(","))
                .map(VisitReason::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(VisitReason.class)));
    }
}

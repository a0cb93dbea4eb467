package org.rounds.clearance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.rounds.shared.SealedText;
import org.springframework.stereotype.Component;

/** Keeps a file as one sealed column. */
@Component
@Converter
class SealedDocument implements AttributeConverter<byte[], byte[]> {

    private final SealedText sealed;

    SealedDocument(SealedText sealed) {
        this.sealed = sealed;
    }

    @Override
    public byte[] convertToDatabaseColumn(byte[] content) {
        return sealed.sealBytes(content);
    }

    @Override
    public byte[] convertToEntityAttribute(byte[] column) {
        return sealed.openBytes(column);
    }
}

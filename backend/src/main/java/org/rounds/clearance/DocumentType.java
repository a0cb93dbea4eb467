package org.rounds.clearance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.MediaType;

/** What a document of a signed order may be; told by its first bytes, never by a name. */
public enum DocumentType {
    PDF(MediaType.APPLICATION_PDF, "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    JPEG(MediaType.IMAGE_JPEG, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG(MediaType.IMAGE_PNG, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final MediaType mediaType;
    private final byte[] begins;

    DocumentType(MediaType mediaType, byte[] begins) {
        this.mediaType = mediaType;
        this.begins = begins;
    }

    /** Refused beyond 5 MB, and when it is none of these. */
    static DocumentType of(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw ClearanceRule.documentTooLarge();
        }
        return Arrays.stream(values())
                .filter(type -> type.fits(content))
                .findFirst()
                .orElseThrow(ClearanceRule::documentType);
    }

    MediaType mediaType() {
        return mediaType;
    }

    private boolean fits(byte[] content) {
        return content.length > begins.length
                && Arrays.equals(begins, 0, begins.length, content, 0, begins.length);
    }
}

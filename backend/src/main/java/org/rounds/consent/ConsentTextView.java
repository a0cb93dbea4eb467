package org.rounds.consent;

import java.util.List;
import java.util.UUID;

/**
 * The text as it is shown and signed.
 *
 * @param hash SHA-256 of title and paragraphs, sent back with the signature
 * @param example the wording is an example, to be reviewed by the operator's counsel
 */
public record ConsentTextView(
        UUID id,
        ConsentKind kind,
        String version,
        String language,
        String title,
        List<String> paragraphs,
        String hash,
        boolean example) {}

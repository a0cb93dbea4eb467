package org.rounds.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was read or changed, and whose it is.
 *
 * @param record the field's word for it: {@code visit}, {@code screening}, {@code note}, …
 */
public record AuditSubject(
        String record, @Nullable UUID id, @Nullable UUID patient, @Nullable UUID visit) {}

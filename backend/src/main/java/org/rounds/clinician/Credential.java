package org.rounds.clinician;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What ends one day: a licence or a competency that was not renewed yet.
 *
 * @param name as colleagues call it
 */
record Credential(UUID id, String name, LocalDate until) {

    Optional<ExpiryView> expiry(LocalDate today) {
        return ExpiryStage.of(until, today).map(stage -> new ExpiryView(name, until, stage));
    }
}

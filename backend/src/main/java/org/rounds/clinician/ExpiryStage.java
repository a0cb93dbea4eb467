package org.rounds.clinician;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How near the end of a licence or competency is: 60, 30 and 7 days before, and past it. */
public enum ExpiryStage {
    LAPSED(-1),
    DAYS_7(7),
    DAYS_30(30),
    DAYS_60(60);

    private final int days;

    ExpiryStage(int days) {
        this.days = days;
    }

    /** The nearest stage; nothing while the end is further away than all of them. */
    static Optional<ExpiryStage> of(LocalDate lastDay, LocalDate today) {
        return Arrays.stream(values())
                .filter(stage -> !lastDay.isAfter(today.plusDays(stage.days)))
                .findFirst();
    }
}

package org.rounds.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All looks into the register about one clinician, as they were recorded. Of those that have effect
 * on a day the last one counts, so that a block recorded late is not undone by an earlier lifting.
 */
record Discipline(List<RegisterCheck> checks) {

    static final Discipline NONE = new Discipline(List.of());

    /** The block of everything that this clinician does. */
    Optional<RegisterCheck> block(LocalDate on) {
        return blockOf(null, on);
    }

    /** Whether the licences of a state do not count on a day. */
    boolean blocks(String state, LocalDate on) {
        return blockOf(null, on).or(() -> blockOf(state, on)).isPresent();
    }

    private Optional<RegisterCheck> blockOf(@Nullable String state, LocalDate on) {
        return checks.stream()
                .filter(check -> check.isAbout(state) && check.hasEffectOn(on))
                .reduce((earlier, later) -> later)
                .filter(RegisterCheck::blocks);
    }
}

package org.rounds.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An arm that must not be used for access, as the patient said (SCR-C14, G12). */
public enum ArmRestriction {
    LEFT,
    RIGHT,
    BOTH,
    /** The patient does not know: to be asked, never taken as none. */
    NOT_SURE;

    static final String ITEM = "SCR-C14";

    static Optional<ArmRestriction> of(List<String> codes) {
        return Stream.of(values()).filter(one -> codes.contains(one.name())).findFirst();
    }
}

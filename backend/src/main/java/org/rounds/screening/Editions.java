package org.rounds.screening;

import java.util.List;

/**
 * All that was published. The newest is asked; answers are read and rated by the edition that they
 * were given in for as long as they stand, so that a flag comes out the same a year later.
 */
record Editions(List<Edition> oldestFirst) {

    Edition newest() {
        return oldestFirst.getLast();
    }

    Edition of(String version) {
        return oldestFirst.stream()
                .filter(edition -> edition.version().equals(version))
                .findFirst()
                .orElseThrow();
    }
}

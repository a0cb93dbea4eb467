package org.rounds.shared;

import java.time.ZoneId;

/** A span of time as people read it, at the address. */
public record Window(When start, When end) {

    public static Window of(TimeWindow window, ZoneId zone) {
        return new Window(When.of(window.start(), zone), When.of(window.end(), zone));
    }
}

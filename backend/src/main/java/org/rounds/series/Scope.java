package org.rounds.series;

/** Which visits of a series an act is about, seen from one of them; only those still to come. */
enum Scope {
    THIS,
    FOLLOWING,
    ALL;

    boolean covers(Occurrence one, Occurrence from) {
        return switch (this) {
            case THIS -> one.number() == from.number();
            case FOLLOWING -> one.number() >= from.number();
            case ALL -> true;
        };
    }
}

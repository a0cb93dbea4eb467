package org.rounds.visit;

/** The two points of electronic visit verification; nothing is tracked between them (E7). */
enum EvvKind {
    IN,
    OUT
}

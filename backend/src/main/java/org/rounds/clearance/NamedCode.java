package org.rounds.clearance;

/** A code with the words people read. */
public record NamedCode(String code, String name) {}

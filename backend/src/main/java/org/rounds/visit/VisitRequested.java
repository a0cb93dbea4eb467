package org.rounds.visit;

/** A visit was requested. */
public record VisitRequested(VisitId visit) {}

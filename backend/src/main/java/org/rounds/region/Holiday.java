package org.rounds.region;

import java.time.LocalDate;

/** A day on which a region's nurses are off and no time is offered. */
public record Holiday(LocalDate day, String name) {}

package org.rounds.clinician;

import java.time.LocalDate;

/**
 * A licence or competency that ends soon or has ended and was not renewed.
 *
 * @param until the last day on which it counts
 */
public record ExpiryView(String name, LocalDate until, ExpiryStage stage) {}

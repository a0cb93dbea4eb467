package org.rounds.clinician;

import java.time.LocalDate;

/**
 * A competency as it is on record.
 *
 * @param skill the code of the operator's list
 * @param validUntil the last day on which it counts
 */
public record CompetencyView(CompetencyId id, String skill, LocalDate validUntil) {}

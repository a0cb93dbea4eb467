package org.rounds.clinician;

/**
 * A skill of the operator's list.
 *
 * @param everyVisit whether a nurse needs it for each visit
 * @param source where the demand comes from
 */
public record SkillView(String code, String name, boolean everyVisit, String source) {}

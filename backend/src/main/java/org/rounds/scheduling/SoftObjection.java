package org.rounds.scheduling;

/**
 * What speaks against giving a visit to a nurse and does not forbid it.
 *
 * @param rule its name, such as {@code DECLINED}
 * @param sentence for dispatchers
 */
public record SoftObjection(String rule, String sentence) {}

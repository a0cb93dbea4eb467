package org.rounds.catalogue;

/**
 * A therapy contains something else from now on, or is mixed elsewhere, so that answers and
 * clearances for it may no longer cover it.
 */
public record TherapyCompositionChanged(TherapyId therapy) {}

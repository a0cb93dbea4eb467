package org.rounds.clearance;

import java.util.Set;
import org.rounds.catalogue.TherapyId;
import org.rounds.screening.ScreeningView;

/**
 * What a clearance stands for.
 *
 * @param ingredients all that the therapies contain when it is given
 * @param screening the answers that the prescriber saw
 */
record Covered(Set<TherapyId> therapies, Set<String> ingredients, ScreeningView screening) {}

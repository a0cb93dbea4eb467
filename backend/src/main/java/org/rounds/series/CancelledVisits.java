package org.rounds.series;

import java.util.List;
import org.rounds.shared.Window;
import org.rounds.visit.VisitId;

/**
 * What became of a wish to cancel.
 *
 * @param kept those that a patient can only cancel by calling now
 */
record CancelledVisits(List<VisitId> cancelled, List<Window> kept) {}

package org.rounds.screening;

import org.rounds.visit.VisitId;

/** New flags stand for a visit: by new answers, or because the therapy changed under old ones. */
public record FlagsRaised(VisitId visit) {}

package org.rounds.clearance;

import org.rounds.visit.VisitId;

/** That an order is on file for a visit: one of its own, or a standing one. */
record OrderKind(VisitId visit, boolean standing) {}

package org.rounds.catalogue;

import java.util.List;

/** What a therapy was and where it is made up, each newest first. */
record TherapyHistory(List<RevisionView> revisions, List<PreparationView> preparations) {}

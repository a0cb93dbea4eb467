package org.rounds.questionnaire;

import java.util.List;

/**
 * The open draft with all that helps to judge it.
 *
 * @param findings what keeps it from being submitted
 * @param comparedWith the version that the difference and the examples compare it with
 */
record DraftView(
        DraftState state,
        EditionContent content,
        List<EditionFinding> findings,
        String comparedWith,
        Difference difference,
        List<ExampleTrial> examples) {}

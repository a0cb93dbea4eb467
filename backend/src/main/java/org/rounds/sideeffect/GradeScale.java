package org.rounds.sideeffect;

import java.util.List;

/** The terms of one version of the CTCAE and the grades that each of them has (domain.md 5.4). */
record GradeScale(String version, String source, List<GradeTerm> terms) {

    /**
     * @param labValueNeeded it is told by a measurement, which is kept with the grade
     */
    record GradeTerm(String code, String name, boolean labValueNeeded, List<GradeChoice> grades) {}

    record GradeChoice(int grade, String means) {}
}

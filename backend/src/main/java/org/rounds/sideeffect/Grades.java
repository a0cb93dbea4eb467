package org.rounds.sideeffect;

import java.io.IOException;
import org.rounds.sideeffect.GradeScale.GradeTerm;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Checks a clinician's grade against the published scale. */
@Component
class Grades {

    private final GradeScale scale;

    Grades(JsonMapper json) throws IOException {
        try (var data = new ClassPathResource("sideeffect/grades-5.json").getInputStream()) {
            scale = json.readValue(data, GradeScale.class);
        }
    }

    GradeScale scale() {
        return scale;
    }

    /**
     * Case 36: refused with {@code sideeffect/grade} when the term has no such grade, and with
     * {@code sideeffect/lab-value} when it is told by a measurement that is missing.
     */
    Grade of(Grading grading) {
        var term = term(grading.term());
        var given = grading.labValue();
        var labValue = given == null || given.isBlank() ? null : given.strip();
        if (term.grades().stream().noneMatch(one -> one.grade() == grading.grade())) {
            throw SideEffectRule.noSuchGrade();
        }
        if (term.labValueNeeded() && labValue == null) {
            throw SideEffectRule.labValueNeeded();
        }
        return Grade.of(scale.version(), term, grading.grade(), labValue);
    }

    private GradeTerm term(String code) {
        return scale.terms().stream()
                .filter(one -> one.code().equals(code))
                .findAny()
                .orElseThrow(SideEffectRule::unknownTerm);
    }
}

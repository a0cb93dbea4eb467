package org.rounds.sideeffect;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.SealedText;
import org.rounds.sideeffect.GradeScale.GradeTerm;
import org.rounds.sideeffect.ReportView.ReportGrade;

/**
 * How severe a clinician found a side effect.
 *
 * @param scale the version of the CTCAE
 * @param term its name at that time
 * @param number 1 to 5
 */
@Embeddable
record Grade(
        @Column(name = "grade_scale") String scale,
        @Column(name = "grade_term") @Convert(converter = SealedText.class) String term,
        @Column(name = "grade_number") @Convert(converter = SealedText.class) String number,
        @Column(name = "grade_lab_value") @Convert(converter = SealedText.class)
                @Nullable String labValue) {

    /** From here on a side effect ends what the patient is cleared for (domain.md 2.2). */
    private static final int ENDS_CLEARANCE = 2;

    static Grade of(String scale, GradeTerm term, int grade, @Nullable String labValue) {
        return new Grade(scale, term.name(), String.valueOf(grade), labValue);
    }

    boolean endsClearance() {
        return Integer.parseInt(number) >= ENDS_CLEARANCE;
    }

    ReportGrade view() {
        return new ReportGrade(scale, term, Integer.parseInt(number), labValue);
    }
}

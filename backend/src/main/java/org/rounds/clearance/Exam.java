package org.rounds.clearance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The exam on which a clearance rests: how and on which day at the address. */
@Embeddable
record Exam(
        @Column(name = "exam_basis") @Enumerated(EnumType.STRING) ExamBasis basis,
        @Column(name = "exam_date") LocalDate date) {

    /** Refused without a basis or the consent to it, for a day to come, and when it is too old. */
    static Exam of(DecideClearance request, Term term) {
        var basis = request.examBasis();
        var date = request.examDate();
        if (basis == null) {
            throw ClearanceRule.examNeeded();
        }
        if (basis == ExamBasis.LIVE_VIDEO && !term.videoAgreed()) {
            throw ClearanceRule.videoNotAgreed();
        }
        if (date == null || date.isAfter(term.today()) || date.isBefore(term.earliestExam())) {
            throw ClearanceRule.examDate(term.earliestExam(), term.today());
        }
        return new Exam(basis, date);
    }
}

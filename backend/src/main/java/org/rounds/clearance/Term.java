package org.rounds.clearance;

import java.time.LocalDate;

/**
 * What the state's policy and a prescriber's licence allow for a clearance given today.
 *
 * @param today at the address
 * @param days most days from the exam to the last day of a clearance
 * @param latest the last day possible, if the exam is of today
 */
record Term(LocalDate today, int days, LocalDate latest) {

    LocalDate earliestExam() {
        return today.minusDays(days);
    }

    LocalDate latestAfter(Exam exam) {
        var byPolicy = exam.date().plusDays(days);
        return byPolicy.isBefore(latest) ? byPolicy : latest;
    }
}

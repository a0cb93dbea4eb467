package org.rounds.clearance;

import java.time.LocalDate;

/**
 * What the state's policy and a prescriber's licence allow today.
 *
 * @param today at the address
 * @param days most days from the exam to the last day of a clearance
 * @param latest the last day possible, if the exam is of today
 * @param standingOrders whether the state allows them
 */
public record Term(LocalDate today, int days, LocalDate latest, boolean standingOrders) {

    public LocalDate earliestExam() {
        return today.minusDays(days);
    }

    LocalDate latestAfter(Exam exam) {
        var byPolicy = exam.date().plusDays(days);
        return byPolicy.isBefore(latest) ? byPolicy : latest;
    }
}

package org.rounds.clearance;

import java.time.LocalDate;

/**
 * What the state's policy, a prescriber's licence and the patient allow today.
 *
 * @param today at the address
 * @param days most days from the exam to the last day of a clearance
 * @param latest the last day possible, if the exam is of today
 * @param standingOrders whether the state allows them
 * @param videoAgreed whether the patient's consent to an exam by video stands
 */
public record Term(
        LocalDate today, int days, LocalDate latest, boolean standingOrders, boolean videoAgreed) {

    public LocalDate earliestExam() {
        return today.minusDays(days);
    }

    /** A standing one may have been written long before. */
    boolean allowsOrderOf(LocalDate day, boolean standing) {
        return !day.isAfter(today) && (standing || !day.isBefore(earliestExam()));
    }

    LocalDate latestAfter(Exam exam) {
        var byPolicy = exam.date().plusDays(days);
        return byPolicy.isBefore(latest) ? byPolicy : latest;
    }
}

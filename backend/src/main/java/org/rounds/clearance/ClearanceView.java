package org.rounds.clearance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.When;

/**
 * The decision that stands for a visit, with its status on the visit's day at the address.
 *
 * @param examDate of the exam on which it rests; absent on decisions of before exams were recorded
 * @param validUntil the last day in the zone of the address
 * @param questionnaire the version of the questions whose answers the prescriber saw
 * @param ofThisVisit whether it was decided on this visit, not on an earlier one of the patient
 */
public record ClearanceView(
        ClearanceId id,
        ClearanceStatus status,
        String state,
        @Nullable ExamBasis examBasis,
        @Nullable LocalDate examDate,
        List<NamedCode> therapies,
        @Nullable String conditions,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String questionnaire,
        boolean ofThisVisit,
        @Nullable String by,
        @Nullable String licence,
        @Nullable When at) {}

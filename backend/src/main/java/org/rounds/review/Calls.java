package org.rounds.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.shared.NotFound;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls to patients that a review needs: while one is open the review waits, whatever is decided.
 */
@Service
@Transactional
class Calls {

    private final CallRepository calls;
    private final CallReportRepository reports;
    private final UnderReview review;
    private final Accounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Calls(
            CallRepository calls,
            CallReportRepository reports,
            UnderReview review,
            Accounts accounts,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.calls = calls;
        this.reports = reports;
        this.review = review;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** One call at a time. */
    void ask(VisitId id, AskCall request) {
        var visit = review.open(id);
        if (tries(Set.of(id)).containsKey(id)) {
            throw ReviewRule.callOpen();
        }
        var call = calls.save(new PatientCall(id, request, user.id(), clock.instant()));
        audit.changed("ASK_CALL", UnderReview.subject("call", call.id().value(), visit));
    }

    /** Also when the nurse has set out meanwhile: what was opened can be closed. */
    void report(VisitId id, CallId callId, ReportCall request) {
        var visit = review.held(id);
        var call =
                calls.ofVisit(id.value()).stream()
                        .filter(one -> one.id().equals(callId))
                        .findAny()
                        .orElseThrow(NotFound::new);
        var before = reports.ofCalls(Set.of(callId.value()));
        reports.save(call.report(before, request, user.id(), clock.instant()));
        audit.changed("REPORT_CALL", UnderReview.subject("call", callId.value(), visit));
    }

    /** All of a visit, the latest first. */
    List<CallView> of(VisitView visit) {
        var asked = calls.ofVisit(visit.id().value());
        var reported =
                asked.isEmpty()
                        ? List.<CallReport>of()
                        : reports.ofCalls(asked.stream().map(one -> one.id().value()).toList());
        var people =
                Stream.concat(
                        asked.stream().map(PatientCall::askedBy),
                        reported.stream().map(CallReport::reportedBy));
        var names = accounts.names(people.distinct().toList());
        var byCall = reported.stream().collect(groupingBy(CallReport::call));
        return asked.reversed().stream()
                .map(one -> one.view(byCall.getOrDefault(one.id(), List.of()), names, visit.zone()))
                .toList();
    }

    /** How often somebody tried, of visits with an open call. */
    Map<VisitId, Integer> tries(Collection<VisitId> visits) {
        if (visits.isEmpty()) {
            return Map.of();
        }
        var marks = calls.marks(visits.stream().map(VisitId::value).toList());
        return marks.stream().collect(groupingBy(CallMark::call)).values().stream()
                .filter(Calls::isOpen)
                .collect(toMap(one -> one.getFirst().visit(), Calls::tries));
    }

    private static boolean isOpen(List<CallMark> call) {
        return outcomes(call).noneMatch(CallOutcome::closes);
    }

    private static int tries(List<CallMark> call) {
        return (int) outcomes(call).filter(CallOutcome::isTry).count();
    }

    private static Stream<CallOutcome> outcomes(List<CallMark> call) {
        return call.stream().map(CallMark::outcome).filter(Objects::nonNull);
    }
}

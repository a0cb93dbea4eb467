package org.rounds.sideeffect;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.patient.Patients;
import org.rounds.shared.NotFound;
import org.rounds.sideeffect.ReportView.ReportRow;
import org.rounds.sideeffect.ReportView.ReportedVisit;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue of reports in the regions of a prescriber or clinical lead, and the record of each. */
@Service
@Transactional
public class Reports {

    private final ReportRepository reports;
    private final ReviewRepository reviews;
    private final Symptoms symptoms;
    private final VisitRecords records;
    private final Patients patients;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;

    Reports(
            ReportRepository reports,
            ReviewRepository reviews,
            Symptoms symptoms,
            VisitRecords records,
            Patients patients,
            Catalogue catalogue,
            Accounts accounts,
            CurrentUser user,
            AuditTrail audit) {
        this.reports = reports;
        this.reviews = reviews;
        this.symptoms = symptoms;
        this.records = records;
        this.patients = patients;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
    }

    /** The most urgent first, of equals the oldest. */
    List<ReportRow> queue(boolean openOnly) {
        var found = reports.queue(user.regions(), openOnly);
        var concerned = records.views(found.stream().map(Report::visit).toList());
        var about = about(concerned.values());
        var reviewed =
                reviews.findByReportInOrderByAt(found.stream().map(Report::id).toList()).stream()
                        .map(Review::report)
                        .collect(Collectors.toSet());
        audit.readAll(
                found.stream().map(one -> one.subject(known(concerned, one.visit()))).toList());
        return found.stream()
                .map(
                        one ->
                                one.row(
                                        symptoms,
                                        known(about, one.visit()),
                                        !reviewed.contains(one.id())))
                .toList();
    }

    ReportView report(ReportId id) {
        var report = inMyRegions(id);
        var visit = records.view(report.visit());
        audit.read(report.subject(visit));
        var found = reviews.findByReportInOrderByAt(List.of(id));
        var people = new HashSet<>(found.stream().map(Review::by).toList());
        people.add(report.reporter());
        var names = accounts.names(people);
        return report.view(
                symptoms,
                known(about(List.of(visit)), visit.id()),
                names.getOrDefault(report.reporter(), ""),
                found.stream().map(one -> one.view(names, visit.zone())).toList());
    }

    private Report inMyRegions(ReportId id) {
        return reports.findInRegions(id, user.regions()).orElseThrow(NotFound::new);
    }

    private Map<VisitId, ReportedVisit> about(Collection<VisitView> concerned) {
        var people = patients.patients(concerned.stream().map(VisitView::patient).toList());
        var therapies = catalogue.therapies(concerned.stream().map(VisitView::therapy).toList());
        return concerned.stream()
                .collect(
                        Collectors.toMap(
                                VisitView::id,
                                visit ->
                                        new ReportedVisit(
                                                known(people, visit.patient()),
                                                known(therapies, visit.therapy()).name(),
                                                visit.zone())));
    }

    /** What a report refers to is never removed. */
    private static <K, V> V known(Map<K, V> all, K key) {
        return requireNonNull(all.get(key));
    }
}

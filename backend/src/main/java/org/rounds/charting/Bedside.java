package org.rounds.charting;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.charting.Chart.IdentifierKind;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.clearance.Clearances;
import org.rounds.clearance.PatientLimitView;
import org.rounds.clearance.PatientLimits;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.shared.Ids;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the assigned nurse checks and measures in the home: identity, readings, products. */
@Service
@Transactional
public class Bedside {

    private static final Set<VisitStatus> IN_THE_HOME =
            EnumSet.of(
                    VisitStatus.ARRIVED,
                    VisitStatus.PRE_CHECK,
                    VisitStatus.IN_PROGRESS,
                    VisitStatus.PAUSED,
                    VisitStatus.POST_OBS,
                    VisitStatus.NOT_STARTED);

    private final VisitChartRepository charts;
    private final InfusionRepository infusions;
    private final VitalLimits limits;
    private final PatientLimits patientLimits;
    private final VisitRecords records;
    private final Visits visits;
    private final Clearances clearances;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * A product as its label reads.
     *
     * @param expiry as printed: a day such as 2027-03-31, or a month such as 2027-03, which counts
     *     to its end
     * @param matchesOrder the nurse's own statement; nothing compares or fills amounts
     * @param mismatchReason needed unless the product matches the order
     */
    public record RecordProduct(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String lot,
            @NotBlank @Size(max = 10) String expiry,
            boolean matchesOrder,
            @Nullable @Size(max = 1000) String mismatchReason) {}

    Bedside(
            VisitChartRepository charts,
            InfusionRepository infusions,
            VitalLimits limits,
            PatientLimits patientLimits,
            VisitRecords records,
            Visits visits,
            Clearances clearances,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.charts = charts;
        this.infusions = infusions;
        this.limits = limits;
        this.patientLimits = patientLimits;
        this.records = records;
        this.visits = visits;
        this.clearances = clearances;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records that two identifiers were compared (F07). A match opens the checks before the start;
     * a mismatch leaves the visit where it is until it is put right or ends as not started.
     */
    public void recordIdentity(VisitId id, Set<IdentifierKind> identifiers, boolean matches) {
        var visit = inTheHome(id);
        var chart = chart(id);
        chart.add(IdentityCheck.of(identifiers, matches, clock.instant(), user.id()));
        save(chart, "CHECK_IDENTITY", visit);
        if (matches && visit.status() == VisitStatus.ARRIVED) {
            visits.step(id, VisitStep.BEGIN_PRE_CHECK, StepFacts.NONE);
        }
    }

    /**
     * Records readings; refused with {@code charting/impossible-reading}, {@code charting/phase},
     * {@code charting/back-dated} or {@code charting/time-ahead}. With the emergency flag on,
     * impossible values are kept with a warning (domain.md 2.5).
     */
    public void recordVitals(VisitId id, VitalsPhase phase, Instant takenAt, Readings readings) {
        var visit = inTheHome(id);
        if (readings.values().isEmpty()) {
            throw ChartingRule.nothingMeasured();
        }
        var now = clock.instant();
        var moment = Captured.reading(takenAt, requireNonNull(visit.arrivedAt()), now);
        var own = patientLimits.of(visit.patient(), visit.zone()).stream();
        var findings =
                limits.judge(
                        readings, visit.emergency(), own.map(PatientLimitView::limit).toList());
        var judged = new Vitals.Judged(readings, findings);
        var chart = chart(id);
        chart.add(
                new Vitals(Ids.next(), phase, takenAt, now, user.id(), limits.version(), judged),
                infusions.findById(id).orElse(null));
        save(chart, "RECORD_VITALS", visit);
    }

    /**
     * Records a product (G10); refused with {@code charting/not-ordered} or {@code
     * charting/expired}.
     */
    public void recordProduct(VisitId id, RecordProduct label) {
        var visit = inTheHome(id);
        if (!isOrdered(id, label.name())) {
            throw ChartingRule.notOrdered();
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, visit.zone());
        var chart = chart(id);
        chart.add(Product.of(label, today, now, user.id()));
        save(chart, "RECORD_PRODUCT", visit);
    }

    private boolean isOrdered(VisitId id, String name) {
        return clearances.orders(id).stream()
                .flatMap(order -> order.products().stream())
                .anyMatch(ordered -> ordered.strip().equalsIgnoreCase(name.strip()));
    }

    private VisitView inTheHome(VisitId id) {
        var visit = records.mine(id, Role.NURSE);
        if (!IN_THE_HOME.contains(visit.status())) {
            throw ChartingRule.notInTheHome();
        }
        return visit;
    }

    private VisitChart chart(VisitId id) {
        return charts.findById(id).orElseGet(() -> new VisitChart(id));
    }

    private void save(VisitChart chart, String action, VisitView visit) {
        charts.save(chart);
        var id = visit.id().value();
        audit.changed(action, new AuditSubject("chart", id, visit.patient().value(), id));
    }
}

package org.rounds.charting;

import java.util.HashSet;
import java.util.List;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.clearance.PatientLimits;
import org.rounds.identity.AccountId;
import org.rounds.identity.Accounts;
import org.rounds.identity.Role;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was recorded at the bedside. */
@Service
@Transactional
public class Charts {

    private final VisitChartRepository charts;
    private final InfusionRepository infusions;
    private final NoteRepository notes;
    private final NoteViews noteViews;
    private final VisitRecords records;
    private final ChartGate gate;
    private final VitalLimits limits;
    private final PatientLimits patientLimits;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ObjectProvider<SideEffectQuestion> sideEffects;

    /**
     * Tells whether the side-effect question of a visit is answered; implemented above, where
     * reports are kept.
     */
    public interface SideEffectQuestion {
        boolean isAnswered(VisitView visit);
    }

    Charts(
            VisitChartRepository charts,
            InfusionRepository infusions,
            NoteRepository notes,
            NoteViews noteViews,
            VisitRecords records,
            ChartGate gate,
            VitalLimits limits,
            PatientLimits patientLimits,
            Accounts accounts,
            AuditTrail audit,
            ObjectProvider<SideEffectQuestion> sideEffects) {
        this.charts = charts;
        this.infusions = infusions;
        this.notes = notes;
        this.noteViews = noteViews;
        this.records = records;
        this.gate = gate;
        this.limits = limits;
        this.patientLimits = patientLimits;
        this.accounts = accounts;
        this.audit = audit;
        this.sideEffects = sideEffects;
    }

    /**
     * The parameters whose reading broke a stop limit after the infusion was started; none if all
     * is well.
     */
    public List<String> stopReadingsAfterStart(VisitId visit) {
        return charts.findById(visit).map(VisitChart::stopsAfterStart).orElse(List.of());
    }

    Chart chart(VisitId id) {
        var visit = records.mine(id, Role.NURSE, Role.PRESCRIBER, Role.CLINICAL_LEAD);
        audit.read(new AuditSubject("chart", id.value(), visit.patient().value(), id.value()));
        var record = record(visit);
        return new Chart(
                id,
                record.identityView(),
                record.vitalsViews(),
                record.productViews(),
                record.infusionView(),
                noteViews.of(record),
                sideEffects.stream().allMatch(question -> question.isAnswered(visit)),
                patientLimits.of(visit.patient(), visit.zone()),
                Math.toIntExact(gate.observation(visit).toMinutes()),
                record.chart().baseline().validUntil().orElse(null));
    }

    /**
     * A prescriber sets a limit for the patient of a visit, at any time; refused as {@link
     * VitalLimits#requireStricter} says.
     */
    void limit(VisitId id, SetPatientLimit request) {
        var visit = records.mine(id, Role.PRESCRIBER);
        limits.requireStricter(request.limit());
        patientLimits.add(visit, request.limit(), request.reason());
    }

    VisitRecord record(VisitView visit) {
        var chart = charts.findById(visit.id()).orElseGet(() -> new VisitChart(visit.id()));
        var note = notes.findById(visit.id()).orElse(null);
        var people = new HashSet<AccountId>(chart.recordedBy());
        if (note != null) {
            note.signed().map(SignedNote::signer).ifPresent(people::add);
        }
        return new VisitRecord(
                visit,
                chart,
                infusions.findById(visit.id()).orElse(null),
                note,
                accounts.names(people));
    }
}

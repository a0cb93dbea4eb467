package org.rounds.dispatch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rounds.audit.AuditTrail;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.ClinicianView;
import org.rounds.clinician.Clinicians;
import org.rounds.clinician.Credentials;
import org.rounds.identity.Role;
import org.rounds.region.Regions;
import org.rounds.scheduling.Fits;
import org.rounds.scheduling.NurseFit;
import org.rounds.scheduling.SoftObjection;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who should take a visit, with the reasons for the order and against whoever cannot. */
@Service
@Transactional
class NurseCandidates {

    private final VisitRecords records;
    private final Fits fits;
    private final HouseRules rules;
    private final Clinicians clinicians;
    private final Credentials credentials;
    private final Regions regions;
    private final AuditTrail audit;

    NurseCandidates(
            VisitRecords records,
            Fits fits,
            HouseRules rules,
            Clinicians clinicians,
            Credentials credentials,
            Regions regions,
            AuditTrail audit) {
        this.records = records;
        this.fits = fits;
        this.rules = rules;
        this.clinicians = clinicians;
        this.credentials = credentials;
        this.regions = regions;
        this.audit = audit;
    }

    private record Facts(
            Map<ClinicianId, NurseFit> fits,
            Map<ClinicianId, List<SoftObjection>> objections,
            Map<ClinicianId, Long> visitsBefore,
            Map<ClinicianId, List<String>> skills) {}

    /** The nurses of the visit's region, the one to choose first. */
    List<NurseCandidate> of(VisitId id) {
        var visit = records.mine(id, Role.DISPATCHER);
        var nurses = clinicians.nursesIn(visit.region());
        var ids = nurses.stream().map(ClinicianView::id).toList();
        var fitting = fits.of(visit, ids);
        var facts =
                new Facts(
                        fitting,
                        rules.against(visit, fitting),
                        visitsBefore(visit),
                        credentials.skills(ids, visit.date()));
        audit.read(DispatchBoard.subject(visit));
        var policy = AssignmentPolicy.in(regions.region(visit.region()).code());
        return nurses.stream()
                .map(nurse -> candidate(nurse, facts))
                .sorted(inOrder(policy))
                .toList();
    }

    private Map<ClinicianId, Long> visitsBefore(VisitView visit) {
        return records.ofPatient(visit.patient()).stream()
                .filter(other -> !other.id().equals(visit.id()))
                .filter(other -> other.nurse() != null && other.arrivedAt() != null)
                .collect(groupingBy(other -> Objects.requireNonNull(other.nurse()), counting()));
    }

    private static NurseCandidate candidate(ClinicianView nurse, Facts facts) {
        var fit = Objects.requireNonNull(facts.fits().get(nurse.id()));
        return new NurseCandidate(
                nurse.id(),
                nurse.name(),
                nurse.kind(),
                fit.refusals().isEmpty(),
                fit.refusals(),
                facts.objections().getOrDefault(nurse.id(), List.of()),
                fit.addedMinutes(),
                facts.visitsBefore().getOrDefault(nurse.id(), 0L).intValue(),
                fit.stops(),
                facts.skills().getOrDefault(nurse.id(), List.of()));
    }

    /** Possible ones first, of these whom nothing speaks against, of these who is nearest. */
    static Comparator<NurseCandidate> inOrder(AssignmentPolicy policy) {
        return Comparator.comparing(NurseCandidate::possible, Comparator.reverseOrder())
                .thenComparingInt(one -> one.objections().size())
                .thenComparingInt(one -> worth(one, policy))
                .thenComparing(NurseCandidate::name);
    }

    /** In minutes of driving; less is better. */
    private static int worth(NurseCandidate one, AssignmentPolicy policy) {
        int way = Objects.requireNonNullElse(one.addedMinutes(), 0);
        int known = one.visitsBefore() > 0 ? policy.familiar() : 0;
        return way + policy.stop() * one.stopsThatDay() - known;
    }
}

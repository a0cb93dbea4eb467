package org.rounds.scheduling;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.region.Regions;
import org.rounds.shared.NotFound;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.VisitView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a visit would stand in the rounds of nurses. What is told of several promises nothing: no
 * lock is taken, and assigning asks again.
 */
@Service
@Transactional
public class Fits {

    private final RoundRepository rounds;
    private final StopRepository stops;
    private final WorkDays workDays;
    private final Clinicians clinicians;
    private final Regions regions;
    private final ObjectProvider<SoftRules> softRules; // late: they use doors of this module
    private final AuditTrail audit;
    private final Clock clock;

    Fits(
            RoundRepository rounds,
            StopRepository stops,
            WorkDays workDays,
            Clinicians clinicians,
            Regions regions,
            ObjectProvider<SoftRules> softRules,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.stops = stops;
        this.workDays = workDays;
        this.clinicians = clinicians;
        this.regions = regions;
        this.softRules = softRules;
        this.audit = audit;
        this.clock = clock;
    }

    /** For each of these nurses; the caller may see the visit. Reads all their days at once. */
    public Map<ClinicianId, NurseFit> of(VisitView visit, Collection<ClinicianId> nurses) {
        var region = regions.region(visit.region());
        var stop = stops.findByVisit(visit.id()).orElseThrow(NotFound::new);
        var date = visit.date();
        var ids = nurses.stream().map(nurse -> new RoundId(nurse, date)).toList();
        var known = rounds.findAll(ids).stream().collect(toMap(Round::id, identity()));
        var work = workDays.of(region, date, date);
        var unlicensed = clinicians.licenceRefusals(nurses, visit.state(), date);
        return ids.stream()
                .collect(
                        toMap(
                                RoundId::nurse,
                                id -> {
                                    var round =
                                            known.getOrDefault(
                                                    id, new Round(id, region.id(), region.zone()));
                                    var day = work.getOrDefault(id, workDays.off(region, id));
                                    return fit(round, stop, day, unlicensed.get(id.nurse()));
                                }));
    }

    private NurseFit fit(Round round, Stop stop, WorkDay day, @Nullable String unlicensed) {
        var now = clock.instant();
        var promise = stop.booked().promise();
        var refusals = new ArrayList<String>();
        Optional.ofNullable(unlicensed).ifPresent(refusals::add);
        round.objections(promise, day, now, stop).stream()
                .map(RuleBroken::getMessage)
                .forEach(refusals::add);
        return fit(refusals, round.added(promise, day, now, stop), round.load(now, stop));
    }

    private static NurseFit fit(List<String> refusals, OptionalInt added, int stops) {
        return new NurseFit(refusals, added.isPresent() ? added.getAsInt() : null, stops);
    }

    /**
     * Asks for a reason where something speaks against a nurse whose round is locked, and notes in
     * the trail what was set aside; refused with {@code scheduling/needs-reason}.
     */
    void heed(VisitView visit, Round round, Stop stop, Promise wanted, @Nullable String reason) {
        var now = clock.instant();
        var day = workDays.of(regions.region(visit.region()), round.id());
        var nurse = round.id().nurse();
        var fit = fit(List.of(), round.added(wanted, day, now, stop), round.load(now, stop));
        var objections =
                softRules.stream()
                        .flatMap(
                                rules -> rules.against(visit, Map.of(nurse, fit)).values().stream())
                        .flatMap(List::stream)
                        .toList();
        if (!objections.isEmpty() && (reason == null || reason.isBlank())) {
            throw SchedulingRule.needsReason(objections);
        }
        var id = visit.id().value();
        var subject = new AuditSubject("visit", id, visit.patient().value(), id);
        objections.forEach(one -> audit.changed("ASSIGN_ALTHOUGH_" + one.rule(), subject));
    }
}

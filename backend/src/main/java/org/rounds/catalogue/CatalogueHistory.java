package org.rounds.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.region.RegionId;
import org.rounds.region.Regions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who made a therapy what it is and was, and the dated rows of where it is made up. */
@Service
@Transactional
class CatalogueHistory {

    private final TherapyRepository therapies;
    private final TherapyRevisionRepository revisions;
    private final PreparationRepository preparations;
    private final Regions regions;
    private final Accounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatalogueHistory(
            TherapyRepository therapies,
            TherapyRevisionRepository revisions,
            PreparationRepository preparations,
            Regions regions,
            Accounts accounts,
            CurrentUser user,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.therapies = therapies;
        this.revisions = revisions;
        this.preparations = preparations;
        this.regions = regions;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    TherapyHistory history(TherapyId id) {
        var therapy = therapies.get(id).id();
        var changes = revisions.findByTherapyOrderByIdDesc(therapy);
        var rows = preparations.findByTherapyOrderByEffectiveFromDescIdDesc(therapy);
        var names =
                accounts.names(
                        Stream.concat(
                                        changes.stream()
                                                .map(TherapyRevision::changedBy)
                                                .flatMap(Optional::stream),
                                        rows.stream().map(Preparation::addedBy))
                                .collect(Collectors.toSet()));
        return new TherapyHistory(
                changes.stream()
                        .map(one -> one.view(one.changedBy().map(names::get).orElse(null)))
                        .toList(),
                rows.stream().map(one -> one.view(names.getOrDefault(one.addedBy(), ""))).toList());
    }

    /** Refused with {@code catalogue/preparation-backdated} for a day that is over there. */
    PreparationView prepare(TherapyId id, AddPreparation request) {
        var therapy = therapies.get(id).id();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, regions.region(request.regionId()).zone());
        var view =
                preparations
                        .saveAndFlush(new Preparation(therapy, request, today, user.id(), now))
                        .view(user.name());
        audit.changed("ADD_PREPARATION", new AuditSubject("therapy", therapy.value(), null, null));
        events.publishEvent(new TherapyCompositionChanged(therapy));
        return view;
    }

    void keep(TherapyAdmin changed) {
        revisions.save(new TherapyRevision(changed, user.id(), clock.instant()));
    }

    Optional<Boolean> mixedOnSite(TherapyId therapy, RegionId region, LocalDate on) {
        return preparations
                .findFirstByTherapyAndRegionAndEffectiveFromLessThanEqualOrderByEffectiveFromDescIdDesc(
                        therapy, region, on)
                .map(Preparation::mixedOnSite);
    }
}

package org.rounds.waitlist;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.identity.AccountId;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.region.RegionId;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.NotFound;
import org.rounds.shared.When;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The waitlist as the dispatchers of a region see it. */
@Service
@Transactional
class Queue {

    private final WaitRepository waits;
    private final OfferRepository offers;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Accounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;

    Queue(
            WaitRepository waits,
            OfferRepository offers,
            Catalogue catalogue,
            Regions regions,
            Accounts accounts,
            CurrentUser user,
            AuditTrail audit) {
        this.waits = waits;
        this.offers = offers;
        this.catalogue = catalogue;
        this.regions = regions;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
    }

    /** A foreign region is not found. */
    List<QueueRow> of(RegionId id) {
        if (!user.regions().contains(id.value())) {
            throw new NotFound();
        }
        var region = regions.region(id);
        var waiting = waits.waiting(id);
        var names = accounts.names(waiting.stream().map(Wait::account).toList());
        var open =
                offers
                        .findByOpenForIn(waiting.stream().map(one -> one.id().value()).toList())
                        .stream()
                        .collect(toMap(TimeOffer::entry, identity()));
        audit.read(new AuditSubject("waitlist", id.value(), null, null));
        audit.readAll(waiting.stream().map(one -> Waitlist.subject(one.id())).toList());
        return waiting.stream().map(one -> row(one, open.get(one.id()), names, region)).toList();
    }

    private QueueRow row(
            Wait wait, @Nullable TimeOffer offer, Map<AccountId, String> names, RegionView region) {
        var wish = wait.wish();
        return new QueueRow(
                wait.id(),
                names.getOrDefault(wait.account(), ""),
                catalogue.therapy(wait.therapy()).name(),
                wish.zip(),
                wish.firstDay(),
                wish.lastDay(),
                wish.from(),
                wish.until(),
                When.of(wait.createdAt(), region.zone()),
                offer == null ? null : offer.window(region.zone()),
                offer == null ? null : When.of(offer.expiresAt(), region.zone()));
    }
}

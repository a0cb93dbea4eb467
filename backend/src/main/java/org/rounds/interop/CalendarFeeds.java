package org.rounds.interop;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.AccountView;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.identity.SecretLinks;
import org.rounds.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nurses' calendar addresses: one each, shown once, renewed and taken back by the nurse. */
@Service
@Transactional
class CalendarFeeds {

    /** The secret is part of the path, because calendar programs send nothing else. */
    record IssuedFeed(String path, CalendarFeedView feed) {}

    private final CalendarFeedRepository feeds;
    private final NurseCalendar calendar;
    private final Accounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    CalendarFeeds(
            CalendarFeedRepository feeds,
            NurseCalendar calendar,
            Accounts accounts,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.feeds = feeds;
        this.calendar = calendar;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<CalendarFeedView> mine() {
        var now = clock.instant();
        return feeds.findByAccountAndRevokedAtIsNull(user.id()).stream()
                .filter(feed -> feed.isOpen(now))
                .findFirst()
                .map(CalendarFeed::view);
    }

    /** Makes a new address; one that was there before stops working. */
    IssuedFeed renew() {
        endAll();
        var secret = SecretLinks.randomText();
        var feed = new CalendarFeed(user.id(), SecretLinks.hash(secret), clock.instant());
        feeds.save(feed);
        audit.changed("RENEW_CALENDAR_FEED", subject(feed.id()));
        return new IssuedFeed("/api/interop/feeds/" + secret + ".ics", feed.view());
    }

    void revoke() {
        endAll();
        audit.changed("REVOKE_CALENDAR_FEED", subject(user.id().value()));
    }

    /**
     * The calendar behind an address; one that is unknown, late or taken back, or whose nurse is
     * none any more, answers 404.
     */
    String read(String secret) {
        var feed =
                feeds.findBySecretHash(SecretLinks.hash(secret))
                        .filter(one -> one.isOpen(clock.instant()))
                        .orElseThrow(NotFound::new);
        var nurse =
                accounts.account(feed.account())
                        .filter(account -> account.roles().contains(Role.NURSE))
                        .orElseThrow(NotFound::new);
        return CurrentUser.actingAs(nurse, () -> file(nurse, feed));
    }

    /** One row for a reading: a program reads several times an hour. */
    private String file(AccountView nurse, CalendarFeed feed) {
        audit.read(subject(feed.id()));
        return calendar.file(nurse.id());
    }

    private void endAll() {
        for (var feed : feeds.findByAccountAndRevokedAtIsNull(user.id())) {
            feed.revoke(clock.instant());
            feeds.save(feed);
        }
    }

    private static AuditSubject subject(UUID id) {
        return new AuditSubject("calendar-feed", id, null, null);
    }
}

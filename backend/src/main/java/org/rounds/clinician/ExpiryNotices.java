package org.rounds.clinician;

import static java.util.stream.Collectors.toMap;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.rounds.identity.Accounts;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Warns 60, 30 and 7 days before a licence or competency ends, and when it has (source: domain.md
 * 7, P17), once each.
 */
@Component
@Transactional
class ExpiryNotices {

    private final ClinicianRepository clinicians;
    private final SkillRepository skills;
    private final Regions regions;
    private final Accounts accounts;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExpiryNotices(
            ClinicianRepository clinicians,
            SkillRepository skills,
            Regions regions,
            Accounts accounts,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clinicians = clinicians;
        this.skills = skills;
        this.regions = regions;
        this.accounts = accounts;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Each hour, because a day begins at another time in each zone. */
    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void notice() {
        noticeAt(clock.instant());
    }

    void noticeAt(Instant now) {
        var names = skills.findAllByOrderByName().stream().collect(toMap(Skill::code, Skill::name));
        regions.all().forEach(region -> noticeIn(region, names, now));
    }

    private void noticeIn(RegionView region, Map<String, String> skillNames, Instant now) {
        var today = LocalDate.ofInstant(now, region.zone());
        var found = clinicians.findByRegionIn(Set.of(region.id()));
        var active = accounts.active(found.stream().map(Clinician::account).toList());
        found.stream()
                .filter(one -> active.contains(one.account()))
                .filter(one -> isNewOf(one.credentials(skillNames), today, now))
                .forEach(one -> events.publishEvent(new CredentialsExpire(one.id())));
    }

    private boolean isNewOf(List<Credential> credentials, LocalDate today, Instant now) {
        return credentials.stream().filter(one -> isNew(one, today, now)).count() > 0; // asks all
    }

    /** Two servers may look at the same instant: the row decides which of them warns. */
    private boolean isNew(Credential credential, LocalDate today, Instant now) {
        return credential
                .expiry(today)
                .map(
                        expiry ->
                                database.sql("INSERT IGNORE INTO expiry_notice VALUES (?, ?, ?)")
                                        .param(bytes(credential))
                                        .param(expiry.stage().name())
                                        .param(LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                                        .update())
                .filter(rows -> rows == 1)
                .isPresent();
    }

    private static byte[] bytes(Credential credential) {
        return ByteBuffer.allocate(16)
                .putLong(credential.id().getMostSignificantBits())
                .putLong(credential.id().getLeastSignificantBits())
                .array();
    }
}

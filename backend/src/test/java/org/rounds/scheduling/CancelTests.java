package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.identity.AccountView;
import org.rounds.region.RegionView;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Until when a patient cancels without calling, and that staff may later. */
@SchedulingTest
class CancelTests {

    @Autowired Town town;
    @Autowired Scheduling scheduling;
    @Autowired TestClock clock;
    @Autowired JdbcTemplate database;
    @Autowired MockMvcTester http;

    private RegionView region;
    private AccountView patient;
    private VisitId visit;

    @BeforeEach
    void aVisitAtTenOnTheDayAfterTomorrow() {
        region = town.region("AZ");
        town.nurse(region);
        patient = town.patient();
        visit = town.book(patient, region, town.hold(region, town.at(2, "10:00")));
    }

    @Test
    void aPatientCancelsUpToTwelveHoursBeforeTheArrivalWindow() {
        goTo(town.at(1, "22:00"));

        mine().extractingPath("$.mayCancel").isEqualTo(true);
        mine().extractingPath("$.cancelUntil.local").asString().endsWith("T22:00:00");
        assertThat(cancel(patient).status()).isEqualTo(VisitStatus.CANCELLED);
    }

    @Test
    void aMomentLaterThePatientIsToldWhomToCallAndNothingChanges() {
        goTo(town.at(1, "22:00").plusNanos(1000));

        mine().extractingPath("$.mayCancel").isEqualTo(false);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> cancel(patient))
                .satisfies(
                        late -> {
                            assertThat(late.rule()).isEqualTo("scheduling/too-late-to-cancel");
                            assertThat(late)
                                    .extracting("properties.phone")
                                    .isEqualTo(region.phone());
                        });
        mine().extractingPath("$.status").isNotEqualTo("CANCELLED");
    }

    @Test
    void staffCancelAfterTheCutOff() {
        goTo(town.at(2, "09:00"));

        assertThat(cancel(town.dispatcher(region)).status()).isEqualTo(VisitStatus.CANCELLED);
    }

    @Test
    void theCutOffIsTheRegionsOfTheVisitsDay() {
        town.rules(region, town.today().plusDays(2), 120, null, 36);
        goTo(town.at(1, "08:00"));

        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> cancel(patient));
    }

    /** 12 hours are 12 hours: in Denver the night to 14 March 2027 has one hour less. */
    @Test
    void overANightInWhichTheClocksChangeTheHoursThatPassAreCounted() {
        var start = LocalDateTime.parse("2027-03-14T10:00").atZone(ZoneId.of("America/Denver"));
        moveTo(start.toInstant(), "America/Denver");

        mine().extractingPath("$.cancelUntil.local")
                .isEqualTo("2027-03-13T21:00:00"); // on the wall thirteen hours before
        mine().extractingPath("$.cancelUntil.at")
                .isEqualTo(start.toInstant().minus(Duration.ofHours(12)).toString());
    }

    private void moveTo(Instant start, String zone) {
        database.update(
                "update visit set window_start = ?, window_end = ?, local_date = ?, zone = ? where id = ?",
                LocalDateTime.ofInstant(start, ZoneOffset.UTC),
                LocalDateTime.ofInstant(start.plusSeconds(3600), ZoneOffset.UTC),
                LocalDate.ofInstant(start, ZoneId.of(zone)),
                zone,
                Town.bytes(visit.value()));
    }

    private void goTo(Instant moment) {
        clock.pass(Duration.between(clock.instant(), moment));
    }

    private VisitView cancel(AccountView by) {
        return town.as(by, () -> scheduling.cancelVisit(visit, "It does not suit"));
    }

    private AbstractJsonContentAssert<?> mine() {
        return assertThat(
                        http.get()
                                .uri("/api/visit/mine/" + visit.value())
                                .with(town.signedIn(patient))
                                .with(csrf())
                                .exchange())
                .bodyJson();
    }
}

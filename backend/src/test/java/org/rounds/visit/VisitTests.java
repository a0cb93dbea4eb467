package org.rounds.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rounds.identity.Role.ADMIN;
import static org.rounds.identity.Role.DISPATCHER;
import static org.rounds.identity.Role.NURSE;
import static org.rounds.identity.Role.PATIENT;
import static org.rounds.visit.VisitStatus.ARRIVED;
import static org.rounds.visit.VisitStatus.CANCELLED;
import static org.rounds.visit.VisitStatus.CLOSED;
import static org.rounds.visit.VisitStatus.DEPARTED;
import static org.rounds.visit.VisitStatus.EN_ROUTE;
import static org.rounds.visit.VisitStatus.IN_PROGRESS;
import static org.rounds.visit.VisitStatus.PAUSED;
import static org.rounds.visit.VisitStatus.POST_OBS;
import static org.rounds.visit.VisitStatus.PRE_CHECK;
import static org.rounds.visit.VisitStatus.REQUESTED;
import static org.rounds.visit.VisitStatus.SCHEDULED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rounds.catalogue.TherapyId;
import org.rounds.identity.Role;
import org.rounds.patient.AddressId;
import org.rounds.patient.PatientId;
import org.rounds.region.RegionId;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.RuleBroken;
import org.rounds.shared.TimeWindow;

class VisitTests {

    private static final Instant NOON = Instant.parse("2026-11-24T19:00:00Z");

    /** The order of states of domain.md section 3, written down once more and independently. */
    private static final Map<VisitStatus, Set<VisitStep>> ORDER =
            Map.ofEntries(
                    Map.entry(
                            REQUESTED,
                            Set.of(VisitStep.SCHEDULE, VisitStep.MOVE, VisitStep.CANCEL)),
                    Map.entry(
                            SCHEDULED,
                            Set.of(
                                    VisitStep.UNSCHEDULE,
                                    VisitStep.MOVE,
                                    VisitStep.GO_EN_ROUTE,
                                    VisitStep.CANCEL)),
                    Map.entry(
                            EN_ROUTE,
                            Set.of(VisitStep.ARRIVE, VisitStep.CANCEL, VisitStep.NO_SHOW)),
                    Map.entry(
                            ARRIVED,
                            Set.of(
                                    VisitStep.BEGIN_PRE_CHECK,
                                    VisitStep.NOT_STARTED,
                                    VisitStep.NO_SHOW)),
                    Map.entry(PRE_CHECK, Set.of(VisitStep.START, VisitStep.NOT_STARTED)),
                    Map.entry(IN_PROGRESS, Set.of(VisitStep.PAUSE, VisitStep.STOP)),
                    Map.entry(PAUSED, Set.of(VisitStep.RESUME, VisitStep.STOP)),
                    Map.entry(POST_OBS, Set.of(VisitStep.DEPART)),
                    Map.entry(VisitStatus.NOT_STARTED, Set.of(VisitStep.DEPART)),
                    Map.entry(DEPARTED, Set.of(VisitStep.CLOSE)),
                    Map.entry(CLOSED, Set.of()),
                    Map.entry(CANCELLED, Set.of()),
                    Map.entry(VisitStatus.NO_SHOW, Set.of()));

    @Test
    @DisplayName(
            "10,000 random steps never leave the order of states, and a final state is never left")
    void randomStepsNeverLeaveTheOrderOfStates() {
        long seed = 20261122;
        var random = new Random(seed);
        var steps = VisitStep.values();
        Visit visit = requested();
        for (int count = 0; count < 10_000; count++) {
            var before = visit.view().status();
            var step = steps[random.nextInt(steps.length)];
            boolean allowed = ORDER.get(before).contains(step);
            if (allowed) {
                visit.check(step, EnumSet.allOf(Role.class));
                visit.take(step, NOON);
                assertThat(visit.view().status()).as("seed %d", seed).isEqualTo(step.after(before));
            } else {
                var stands = visit;
                assertThatExceptionOfType(RuleBroken.class)
                        .as("seed %d: %s from %s", seed, step, before)
                        .isThrownBy(() -> stands.check(step, EnumSet.allOf(Role.class)));
            }
            if (visit.view().status().isFinal() && random.nextInt(10) == 0) {
                visit = requested(); // it was tried to leave for a while
            }
        }
    }

    @Test
    void aPatientMayCancelOnlyBeforeTheNurseIsOnTheWay() {
        var visit = requested();
        visit.check(VisitStep.CANCEL, Set.of(PATIENT));
        visit.take(VisitStep.SCHEDULE, NOON);
        visit.check(VisitStep.CANCEL, Set.of(PATIENT));
        visit.take(VisitStep.GO_EN_ROUTE, NOON);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> visit.check(VisitStep.CANCEL, Set.of(PATIENT)));
        visit.check(VisitStep.CANCEL, Set.of(DISPATCHER));
    }

    @Test
    void anEmergencyIsDeclaredOnlyWhileTheVisitLasts() {
        var visit = requested();
        visit.take(VisitStep.CANCEL, NOON);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(visit::declareEmergency);
        assertThat(visit.view().emergency()).isFalse();
    }

    @Test
    void onlyANurseTakesTheStepsInTheHome() {
        for (var step : EnumSet.range(VisitStep.GO_EN_ROUTE, VisitStep.DEPART)) {
            for (var status : VisitStatus.values()) {
                assertThat(step.allows(status, Set.of(DISPATCHER, PATIENT, ADMIN))).isFalse();
            }
        }
        assertThat(VisitStep.ARRIVE.allows(EN_ROUTE, Set.of(NURSE))).isTrue();
    }

    @Test
    void theVisitsDayIsTheDayAtTheAddress() {
        var lateEvening =
                new TimeWindow(
                        Instant.parse("2026-11-25T05:30:00Z"),
                        Instant.parse("2026-11-25T06:30:00Z"));
        assertThat(visit(lateEvening).view().date()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @CsvSource({
        "33.4500,-112.0700,10,", // at the door
        "33.4535,-112.0700,10,", // 389 m
        "33.4537,-112.0700,10,LOCATION", // 411 m
        "33.6000,-112.0700,10,LOCATION",
        "33.6000,-112.0700,500,LOCATION_UNCERTAIN" // the device does not know better than 500 m
    })
    void aCheckInIsJudgedBy400Metres(
            double latitude, double longitude, double accuracy, EvvException expected) {
        var address = new GeoPoint(33.45, -112.07, 20);
        var device = new GeoPoint(latitude, longitude, accuracy);
        assertThat(Geofence.judge(address, device).orElse(null)).isEqualTo(expected);
    }

    @Test
    void anAddressKnownOnlyToItsZipCodeIsNeverAViolation() {
        var centroid = new GeoPoint(33.45, -112.07, 5000);
        var farAway = new GeoPoint(33.6, -112.07, 10);
        assertThat(Geofence.judge(centroid, farAway)).contains(EvvException.LOCATION_UNCERTAIN);
        assertThat(Geofence.judge(null, farAway)).contains(EvvException.LOCATION_UNCERTAIN);
    }

    @Test
    void aRefusedPositionNeverBlocks() {
        var address = new GeoPoint(33.45, -112.07, 20);
        assertThat(Geofence.judge(address, null)).contains(EvvException.LOCATION_MISSING);
    }

    private static Visit requested() {
        return visit(TimeWindow.of(NOON, Duration.ofHours(1)));
    }

    private static Visit visit(TimeWindow window) {
        return new Visit(
                new NewVisit(
                        new RegionId(UUID.randomUUID()),
                        new PatientId(UUID.randomUUID()),
                        new AddressId(UUID.randomUUID()),
                        "AZ",
                        ZoneId.of("America/Phoenix"),
                        new TherapyId(UUID.randomUUID()),
                        Set.of(VisitReason.OTHER),
                        "",
                        window),
                NOON);
    }
}

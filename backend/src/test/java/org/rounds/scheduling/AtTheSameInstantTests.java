package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.AccountView;
import org.rounds.region.RegionView;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/**
 * Races over the real API and the real database: whoever is first has the time, all others are
 * refused.
 */
@SchedulingTest
class AtTheSameInstantTests {

    private static final int PEOPLE = 50;
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    @Autowired Town town;
    @Autowired Scheduling scheduling;
    @Autowired VisitRecords records;
    @Autowired MockMvc api;
    @Autowired JsonMapper json;

    private RegionView region;

    /** A status and, if it is a problem, its type. */
    private record Answer(int status, @Nullable String problem) {}

    @BeforeEach
    void oneRegion() {
        region = town.region("AZ");
    }

    @Test
    void case17_ofFiftyAssignmentsOfOneNurseTimeByTwoDispatchersExactlyOneSucceeds()
            throws Exception {
        var nurses =
                IntStream.rangeClosed(0, PEOPLE)
                        .mapToObj(one -> town.nurseWhoWorksAPattern(region, EIGHT, SIX))
                        .toList();
        var dispatchers =
                List.of(
                        town.signedIn(town.dispatcher(region)),
                        town.signedIn(town.dispatcher(region)));
        for (int day = 1; day <= 3; day++) {
            var visits = plannedWithFiftyNurses(day);
            var free = freeNurse(nurses, visits);

            var answers =
                    atOnce(PEOPLE, one -> assign(dispatchers.get(one % 2), visits.get(one), free));

            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 200)
                    .containsOnly(new Answer(409, "/problems/scheduling/overlap"));
            assertThat(scheduling.stops(visits).values())
                    .filteredOn(stop -> stop.nurse().equals(free))
                    .hasSize(1);
            assertThat(records.views(visits).values())
                    .filteredOn(visit -> visit.status() == VisitStatus.SCHEDULED)
                    .hasSize(1);
        }
    }

    @Test
    void case17_ofTwoDispatchersWhoGiveOneVisitToTwoNursesExactlyOneSucceeds() throws Exception {
        var nurses = town.nurses(region, 2);
        var dispatchers =
                List.of(
                        town.signedIn(town.dispatcher(region)),
                        town.signedIn(town.dispatcher(region)));
        for (int day = 1; day <= 10; day++) {
            var visit = town.book(region, town.at(day, "10:00"));

            var answers = atOnce(2, one -> assign(dispatchers.get(one), visit, nurses.get(one)));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void ofFiftyHoldsOnOneNurseTimeExactlyOneSucceeds() throws Exception {
        town.nurse(region);
        for (int day = 1; day <= 5; day++) {
            var wish = town.wish(region, town.at(day, "10:00"), null);

            var answers = atOnce(PEOPLE, one -> send(anonymous(), "/api/scheduling/holds", wish));

            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 201)
                    .containsOnly(new Answer(409, "/problems/scheduling/time-taken"));
        }
    }

    @Test
    void asManyHoldsSucceedAsThereAreFreeNurses() throws Exception {
        town.nurses(region, 5);
        var wish = town.wish(region, town.at(1, "10:00"), null);

        var answers = atOnce(PEOPLE, one -> send(anonymous(), "/api/scheduling/holds", wish));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(5);
    }

    @Test
    void ofTwoOverlappingBookingsOfOnePatientExactlyOneSucceeds() throws Exception {
        town.nurses(region, 2);
        var patient = town.patient();
        town.book(patient, region, town.hold(region, town.at(12, "10:00"))); // known already
        var booker = town.signedIn(patient);
        for (int day = 1; day <= 10; day++) {
            var first = town.booking(region, town.hold(region, town.at(day, "10:00")));
            var second = town.booking(region, town.hold(region, town.at(day, "11:00")));

            var answers =
                    atOnce(
                            2,
                            one ->
                                    send(
                                            booker,
                                            "/api/scheduling/bookings",
                                            one == 0 ? first : second));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void ofAMoveAndABookingOnTheSameGapExactlyOneSucceeds() throws Exception {
        town.nurse(region);
        var dispatcher = town.signedIn(town.dispatcher(region));
        for (int day = 1; day <= 10; day++) {
            var visit = town.book(region, town.at(day, "09:00"));
            var path = "/api/scheduling/visits/" + visit.value() + "/move";
            var gap = town.at(day, "14:00");
            var move =
                    new MoveVisit(
                            town.today().plusDays(day),
                            LocalTime.of(14, 0),
                            null,
                            records.view(visit).version(),
                            "The patient asked",
                            PatientAgreement.TELEPHONE);
            var wish = town.wish(region, gap, null);

            var answers =
                    atOnce(
                            2,
                            one ->
                                    one == 0
                                            ? send(dispatcher, path, move)
                                            : send(anonymous(), "/api/scheduling/holds", wish));

            assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(1);
        }
    }

    /** Ana has a visit at 08:30 and Ben one at 11:00; beside Ben's nobody is anywhere by 13:00. */
    @Test
    void ofASwapAndAnAssignmentThatExcludeEachOtherExactlyOneSucceeds() throws Exception {
        var nurses = town.nurses(region, 3);
        var dispatcher = town.dispatcher(region);
        for (int day = 1; day <= 10; day++) {
            var anas = assigned(dispatcher, day, "08:30", nurses.get(0));
            var bens = assigned(dispatcher, day, "11:00", nurses.get(1));
            var third = assigned(dispatcher, day, "12:00", nurses.get(2));
            var path = "/api/scheduling/visits/" + anas.value() + "/swap";
            var swap =
                    new SwapNurses(
                            bens, records.view(anas).version(), records.view(bens).version(), null);
            var by = town.signedIn(dispatcher);

            var answers =
                    atOnce(
                            2,
                            one ->
                                    one == 0
                                            ? send(by, path, swap)
                                            : assign(by, third, nurses.get(0)));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        }
    }

    private VisitId assigned(AccountView by, int day, String time, ClinicianId nurse) {
        var visit = town.book(region, town.at(day, time));
        var seen = records.view(visit).version();
        town.as(by, () -> scheduling.assignNurse(visit, nurse, seen, null));
        return visit;
    }

    private List<VisitId> plannedWithFiftyNurses(int day) {
        var visits =
                IntStream.range(0, PEOPLE)
                        .mapToObj(one -> town.book(region, town.at(day, "10:00")))
                        .toList();
        assertThat(scheduling.stops(visits).values())
                .extracting(StopView::nurse)
                .doesNotHaveDuplicates();
        return visits;
    }

    private ClinicianId freeNurse(List<ClinicianId> nurses, List<VisitId> visits) {
        var free = new HashSet<>(nurses);
        scheduling.stops(visits).values().forEach(stop -> free.remove(stop.nurse()));
        return free.iterator().next();
    }

    private Answer assign(RequestPostProcessor dispatcher, VisitId visit, ClinicianId nurse)
            throws Exception {
        var path = "/api/scheduling/visits/" + visit.value() + "/assignment";
        var seen = records.view(visit).version();
        return send(dispatcher, path, new SchedulingController.AssignNurse(nurse, seen, null));
    }

    private Answer send(RequestPostProcessor who, String path, Object body) throws Exception {
        var request =
                post(path)
                        .with(who)
                        .with(csrf())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(APPLICATION_JSON)
                        .content(json.writeValueAsString(body));
        var response = api.perform(request).andReturn().getResponse();
        var problem = json.readTree(response.getContentAsString()).path("type").asString(null);
        return new Answer(response.getStatus(), problem);
    }

    private interface Act {
        Answer run(int one) throws Exception;
    }

    private static List<Answer> atOnce(int people, Act act) throws Exception {
        var start = new CyclicBarrier(people);
        var acts = new ArrayList<Callable<Answer>>();
        for (int one = 0; one < people; one++) {
            int number = one;
            acts.add(
                    () -> {
                        start.await();
                        return act.run(number);
                    });
        }
        Collections.shuffle(acts);
        try (var threads = Executors.newFixedThreadPool(people)) {
            var answers = new ArrayList<Answer>();
            for (var done : threads.invokeAll(acts)) {
                answers.add(done.get());
            }
            return answers;
        }
    }
}

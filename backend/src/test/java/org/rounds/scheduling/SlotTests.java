package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rounds.region.RegionView;
import org.rounds.shared.SealedText;
import org.rounds.visit.VisitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In a town that is on the map: what is offered can be booked, over the real API. */
@SchedulingTest
class SlotTests {

    private static final long SEED = new Random().nextLong(1_000_000);

    @Autowired Town town;
    @Autowired Bookings bookings;
    @Autowired Scheduling scheduling;
    @Autowired TestClock clock;
    @Autowired MockMvc api;
    @Autowired JsonMapper json;
    @Autowired JdbcTemplate database;
    @Autowired SealedText seal;

    @Test
    void everyTimeOfferedCanBeBookedAndLeavesAllPromisesKept() throws Exception {
        var region = town.region("AZ", Set.of("64105", "64111", "64131", "64151", "64055"));
        town.nurses(region, 2);
        var checker = new OverlapChecker(database, seal).from(town.middle(region));
        var random = new Random(SEED);
        int booked = 0;
        for (int step = 0; step < 40; step++) {
            var zip = region.zips().get(random.nextInt(region.zips().size()));
            var open = offered(zip, 6);
            if (open.isEmpty()) {
                continue;
            }
            var hold = hold(zip, open.get(random.nextInt(open.size())));
            assertThat(hold.getStatus()).as("seed %d, step %d", SEED, step).isEqualTo(201);
            book(region, zip, hold, 201);
            booked++;
            assertThat(checker.violations(region, clock))
                    .as("seed %d, step %d", SEED, step)
                    .isEmpty();
        }
        assertThat(booked).as("seed %d", SEED).isGreaterThan(10);
        everyTimeThatIsLeft(region, checker);
    }

    /** Each on its own: booked and cancelled again. */
    private void everyTimeThatIsLeft(RegionView region, OverlapChecker checker) throws Exception {
        var zip = region.zips().getFirst();
        var dispatcher = town.dispatcher(region);
        for (var start : offered(zip, 4)) {
            var visit = book(region, zip, hold(zip, start), 201).path("visitId").asString();
            assertThat(checker.violations(region, clock)).as("seed %d", SEED).isEmpty();
            town.as(dispatcher, () -> scheduling.cancelVisit(VisitId.of(visit), "Test"));
        }
    }

    @Test
    void anAddressThatIsTooFarForTheHeldTimeIsRefusedWithTheNearestTimes() throws Exception {
        var region = town.region("AZ", Set.of("64106", "64108", "64109", "66044"));
        town.nurse(region);
        var near = offered("64106", 2).getFirst();
        var hold = hold("64106", near);

        var refused = book(region, "66044", hold, 409);

        assertThat(refused.path("type").asString()).isEqualTo("/problems/scheduling/hold-expired");
        assertThat(refused.path("nearest")).hasSize(3);
        for (var slot : refused.path("nearest")) {
            var start = Instant.parse(slot.path("start").path("at").asString());
            assertThat(start).isAfter(near);
        }
        book(region, "64106", hold, 201); // nothing was lost
    }

    private List<Instant> offered(String zip, int days) {
        return bookings.slotDays(zip, town.therapy()).stream()
                .limit(days)
                .flatMap(day -> day.slots().stream())
                .map(slot -> slot.start().at())
                .toList();
    }

    private MockHttpServletResponse hold(String zip, Instant start) throws Exception {
        return sent("/api/scheduling/holds", town.wish(zip, start, null), anonymous());
    }

    private JsonNode book(RegionView region, String zip, MockHttpServletResponse held, int status)
            throws Exception {
        var hold = json.readValue(held.getContentAsString(), HoldView.class);
        var booking = town.booking(region, zip, hold);
        var answer = sent("/api/scheduling/bookings", booking, town.signedIn(town.patient()));
        assertThat(answer.getStatus()).as("seed %d", SEED).isEqualTo(status);
        return json.readTree(answer.getContentAsString());
    }

    private MockHttpServletResponse sent(String path, Object body, RequestPostProcessor who)
            throws Exception {
        return send(
                post(path)
                        .with(who)
                        .with(SlotTests::fromAnotherHouse)
                        .with(csrf())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(APPLICATION_JSON)
                        .content(json.writeValueAsString(body)));
    }

    private static MockHttpServletRequest fromAnotherHouse(MockHttpServletRequest request) {
        request.setRemoteAddr("house " + UUID.randomUUID());
        return request;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return api.perform(request).andReturn().getResponse();
    }
}

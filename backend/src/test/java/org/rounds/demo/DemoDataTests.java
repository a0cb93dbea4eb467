package org.rounds.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rounds.visit.VisitStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DemoTest
class DemoDataTests {

    @Autowired JdbcTemplate database;
    @Autowired DemoData data;
    @Autowired ApplicationContext context;
    @Autowired Clock clock;
    @Autowired JsonMapper json;

    @Test
    void everyStateOfAVisitOccurs() {
        assertThat(database.queryForList("select distinct status from visit", VisitStatus.class))
                .containsExactlyInAnyOrder(VisitStatus.values());
    }

    @Test
    void sixtyPatientsAndTwentyOfStaffTakePart() {
        assertThat(count("patient")).isEqualTo(60);
        assertThat(count("account")).isEqualTo(80);
        assertThat(count("clinician")).isEqualTo(15);
    }

    @Test
    void whoeverIsPrintedAtTheStartTakesPart() throws Exception {
        var cast = Cast.read(json);
        var staff = cast.staff().stream().map(Cast.Staff::email).toList();

        for (var printed : printed()) {
            assertThat(printed.path("email").asString())
                    .satisfiesAnyOf(
                            email -> assertThat(staff).contains(email),
                            email -> assertThat(email).isEqualTo("marisol.vance@patients.example"));
        }
    }

    @Test
    void afterTheHistoryTheClockTicksFromItsStart() {
        var start = Instant.parse(DemoTest.START);
        var sinceStarted =
                Duration.between(
                        Instant.ofEpochMilli(context.getStartupDate()),
                        Instant.now(Clock.systemUTC()));

        assertThat(clock.instant()).isBetween(start, start.plus(sinceStarted));
    }

    @Test
    void nothingIsAddedToADatabaseThatIsInUse() throws Exception {
        var before = count("visit");

        data.run(new DefaultApplicationArguments());

        assertThat(count("visit")).isEqualTo(before);
    }

    @Test
    void everyMessageThatSomebodyWaitsForLeaves() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(count("EVENT_PUBLICATION")).isZero());
    }

    private long count(String table) {
        return database.queryForObject("select count(*) from " + table, Long.class);
    }

    private List<JsonNode> printed() throws Exception {
        try (var file = new ClassPathResource("demo/accounts.json").getInputStream()) {
            return json.readTree(file).path("accounts").valueStream().toList();
        }
    }
}

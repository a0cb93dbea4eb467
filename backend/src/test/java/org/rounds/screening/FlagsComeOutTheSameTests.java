package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.HomeVisit.bytes;
import static org.rounds.visit.VisitReason.HIGH_BLOOD_PRESSURE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.StoredText;
import org.rounds.TestDatabase;
import org.rounds.catalogue.TherapyId;
import org.rounds.identity.AccountView;
import org.rounds.identity.Role;
import org.rounds.region.RegionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A flag can be worked out again at any later time: answers, edition and the facts of the moment
 * are all on record, and nothing else, no clock either, goes into it.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class FlagsComeOutTheSameTests {

    private static final Map<String, String> ANSWERS =
            Map.of(
                    "SCR-C01", "MYASTHENIA_GRAVIS",
                    "SCR-B03", "NOT_SURE",
                    "SCR-D06", "YES:Lisinopril",
                    "SCR-C13", "HIGH:150/95");

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired ScreeningRepository screenings;
    @Autowired RatingRepository ratings;
    @Autowired Editions editions;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcTemplate database;

    @Test
    void theFlagsOfEachRatingComeOutAgainAfterTherapyAndPolicyHaveChanged() {
        var therapy = therapy();
        var booked = home.soonIn("RX", therapy, HIGH_BLOOD_PRESSURE);
        assertThat(care.screen(booked, "FULL", ANSWERS)).hasStatus(201);

        change(therapy, List.of("FLUIDS", "MAGNESIUM", "ZINC"));
        addPolicy("RX", 1);

        var again = ratingsOf(booked);
        assertThat(again).hasSize(3);
        assertThat(again.values()).doesNotHaveDuplicates();
        assertThat(again)
                .allSatisfy((at, raised) -> assertThat(raised).isEqualTo(recorded(booked, at)));
    }

    @Test
    void aSupersededScreeningIsRatedAgainAsItWasBefore() {
        var therapy = therapy();
        var booked = home.soon(therapy);
        assertThat(care.screen(booked, "FULL", ANSWERS)).hasStatus(201);
        assertThat(care.screen(booked, "FULL", Map.of())).hasStatus(201);

        change(therapy, List.of("FLUIDS", "MAGNESIUM"));

        assertThat(ratingsOf(booked))
                .hasSize(3)
                .allSatisfy((at, raised) -> assertThat(raised).isEqualTo(recorded(booked, at)));
    }

    @Test
    void whyAPatientWantsAVisitIsSealedInARatingToo() {
        var booked = home.soon(therapy(), HIGH_BLOOD_PRESSURE);
        care.screen(booked, "FULL", ANSWERS);

        assertThat(StoredText.of(database, "screening_rating"))
                .doesNotContain(HIGH_BLOOD_PRESSURE.name(), "MAGNESIUM", "FLUIDS");
    }

    /** What each rating of the visit's first screening raises now, by the moment of the rating. */
    private Map<Instant, Set<String>> ratingsOf(Booked booked) {
        return transaction.execute(
                status -> {
                    var first = screenings.of(Set.of(booked.visit())).getFirst();
                    var edition = editions.of(first.edition());
                    return ratings.findByScreeningOrderById(first.id()).stream()
                            .collect(
                                    Collectors.toMap(
                                            Rating::at,
                                            one ->
                                                    one.raised(edition, first).stream()
                                                            .map(
                                                                    raised ->
                                                                            Flag.key(raised)
                                                                                    + " by "
                                                                                    + edition
                                                                                            .version())
                                                            .collect(Collectors.toSet())));
                });
    }

    /** What the first screening's flags were at that moment, as the database keeps them. */
    private Set<String> recorded(Booked booked, Instant at) {
        return transaction.execute(
                status -> {
                    var first = screenings.of(Set.of(booked.visit())).getFirst();
                    return Set.copyOf(
                            database.queryForList(
                                    """
                                    select concat(rule, ' ', coalesce(item, 'null'), ' by ', rule_version)
                                    from screening_flag
                                    where screening_id = ? and raised_at <= ?
                                      and (withdrawn_at is null or withdrawn_at > ?)
                                    """,
                                    String.class,
                                    bytes(first.id().value()),
                                    LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                                    LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
                });
    }

    private TherapyId therapy() {
        var reply = home.post(administrator(), "/api/catalogue/admin/therapies", content("FLUIDS"));
        return TherapyId.of(home.body(reply).get("id").toString());
    }

    private void change(TherapyId therapy, List<String> ingredients) {
        var body = new HashMap<>(content(ingredients.toArray(String[]::new)));
        body.putAll(Map.of("active", true, "version", 0));
        var path = "/api/catalogue/admin/therapies/" + therapy.value();
        assertThat(home.put(administrator(), path, body)).hasStatus(200);
    }

    private void addPolicy(String state, int maxAdditives) {
        var policy =
                Map.ofEntries(
                        Map.entry("state", state),
                        Map.entry("effectiveFrom", home.today()),
                        Map.entry("maxAdditives", maxAdditives),
                        Map.entry("clearanceDays", 365),
                        Map.entry("rescreenHours", 24),
                        Map.entry("observationMinutes", 30),
                        Map.entry("standingOrders", false),
                        Map.entry("mayClear", List.of("NP")),
                        Map.entry("mayAdminister", List.of("RN")),
                        Map.entry("compactMember", false),
                        Map.entry("note", ""),
                        Map.entry("source", "Test"));
        assertThat(home.post(administrator(), "/api/region/policies", policy)).hasStatus(201);
    }

    private AccountView administrator() {
        return home.account("Ada Lowe", Role.ADMIN, new RegionId(UUID.randomUUID()));
    }

    private static Map<String, Object> content(String... ingredients) {
        return Map.of(
                "name",
                "Therapy " + UUID.randomUUID(),
                "minutes",
                60,
                "ingredients",
                List.of(ingredients),
                "mixedOnSite",
                true);
    }
}

package org.rounds.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.as;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.TestDatabase;
import org.rounds.roster.AddPattern;
import org.rounds.roster.Patterns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** Each visit of a series has gates of its own: a clearance does not reach further than it says. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class SeriesClearanceTests {

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired Patterns patterns;

    private Booked booked;
    private LocalDate first;

    @BeforeEach
    void aVisitThatIsClearedForNinetyDays() {
        first = home.today().plusDays(3);
        booked = home.at(first.atTime(10, 0), MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());
        assertThat(care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(90))).hasStatus(201);
        var everyDay = Set.of(DayOfWeek.values());
        var hours =
                new AddPattern(
                        booked.nurseId(),
                        everyDay,
                        LocalTime.of(8, 0),
                        LocalTime.of(18, 0),
                        null,
                        null,
                        null,
                        home.today().plusDays(1),
                        null);
        as(
                booked.dispatcher(),
                () -> {
                    patterns.add(hours);
                    return hours;
                });
    }

    @Test
    void thePlanSaysHowFarThePresentClearanceReaches() {
        var plan = plan(8, 3);

        assertThat(plan)
                .extracting(one -> ((Map<?, ?>) one).get("clearance"))
                .asInstanceOf(LIST)
                .containsExactly("COVERED", "ENDS_BEFORE");
    }

    @Test
    @DisplayName("case 13: a visit after the clearance's last day is on hold and says so")
    void aVisitBeyondTheClearanceIsOnHoldAndTheOthersAreNot() {
        make(8, 3);

        assertThat(holds()).containsExactly(List.of(), List.of(), List.of(LAPSED));
    }

    @Test
    @DisplayName("case 14: a visit moved past the end of the clearance is on hold again")
    void aVisitThatIsMovedPastTheClearanceIsOnHoldAgain() {
        var visits = make(8, 2);
        assertThat(holds()).containsExactly(List.of(), List.of());
        var id = ((Map<?, ?>) visits.get(1)).get("id").toString();
        var day = first.plusDays(100);
        var start = day.atTime(10, 0).atZone(HomeVisit.PHOENIX).toInstant();

        var moved =
                home.post(
                        booked.dispatcher(),
                        "/api/series/visits/" + id + "/move",
                        Map.of(
                                "scope",
                                "THIS",
                                "date",
                                day,
                                "time",
                                "10:00",
                                "reason",
                                "Agreed by phone",
                                "times",
                                List.of(Map.of("visitId", id, "start", start))));

        assertThat(moved).hasStatus(200);
        assertThat(holds()).containsExactly(List.of(), List.of(LAPSED));
    }

    private static final String LAPSED = "The clearance has lapsed by the day of the visit.";

    private List<?> plan(int weeks, int visits) {
        var path =
                "/api/series/visits/{visit}/plan?everyWeeks=%d&visits=%d".formatted(weeks, visits);
        return home.list(home.get(booked.dispatcher(), booked.path(path)));
    }

    private List<?> make(int weeks, int visits) {
        var times = new ArrayList<Map<String, Object>>();
        for (int number = 2; number <= visits; number++) {
            var day = first.plusWeeks((long) weeks * (number - 1));
            var start = day.atTime(10, 0).atZone(HomeVisit.PHOENIX).toInstant();
            times.add(Map.of("number", number, "start", start));
        }
        var made =
                home.post(
                        booked.dispatcher(),
                        booked.path("/api/series/visits/{visit}"),
                        Map.of("everyWeeks", weeks, "times", times));
        assertThat(made).hasStatus(201);
        return (List<?>) home.body(made).get("visits");
    }

    private List<Object> holds() {
        var view =
                home.body(home.get(booked.dispatcher(), booked.path("/api/series/visits/{visit}")));
        return ((List<?>) view.get("visits"))
                .stream().<Object>map(one -> ((Map<?, ?>) one).get("holds")).toList();
    }
}

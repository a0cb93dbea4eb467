package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.bytes;
import static org.rounds.visit.VisitStep.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.NurseInTheHome;
import org.rounds.NurseInTheHome.Met;
import org.rounds.TestDatabase;
import org.rounds.charting.Bedside;
import org.rounds.charting.Chart.IdentifierKind;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** G8: the questions about today are asked again at the door. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, NurseInTheHome.class, HomeVisit.class, CareSteps.class})
class DoorCheckTests {

    @Autowired NurseInTheHome home;
    @Autowired HomeVisit api;
    @Autowired CareSteps care;
    @Autowired Bedside bedside;
    @Autowired DoorScreening door;
    @Autowired Visits visits;
    @Autowired VisitRecords records;
    @Autowired JdbcTemplate database;

    private Met met;

    @BeforeEach
    void arrive() {
        met = home.arrive();
    }

    @Test
    void nothingStartsBeforeTheQuestionsWereAskedAgain() {
        identify();
        assertThat(obstacles()).contains("G8");

        home.askAtTheDoor(met, Map.of());

        assertThat(obstacles()).doesNotContain("G8", "G6", "STOP!");
    }

    @Test
    void theCheckHoldsForFifteenMinutes() {
        var asked = Instant.parse("2026-11-24T16:00:00Z");
        var submitted = List.of(new Submission(met.visit(), ScreeningKind.DOOR, asked, false));

        assertThat(DoorScreening.isChecked(submitted, asked.plus(Duration.ofMinutes(15)))).isTrue();
        assertThat(DoorScreening.isChecked(submitted, asked.plus(Duration.ofSeconds(901))))
                .isFalse();
    }

    @Test
    void anAnswerOfThePatientAloneIsNoDoorCheck() {
        var now = Instant.parse("2026-11-24T16:00:00Z");
        var submitted = List.of(new Submission(met.visit(), ScreeningKind.RESCREEN, now, false));

        assertThat(DoorScreening.isChecked(submitted, now)).isFalse();
    }

    @Test
    void theIdentityComesBeforeTheQuestions() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> home.askAtTheDoor(met, Map.of()))
                .extracting(RuleBroken::rule)
                .isEqualTo("screening/not-at-the-door");
    }

    @Test
    void everyQuestionNeedsItsAnswer() {
        identify();
        var version = met.asNurse(() -> door.form(met.visit())).version();

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(
                        () ->
                                met.asNurse(
                                        () ->
                                                door.record(
                                                        met.visit(),
                                                        new RecordDoorCheck(version, List.of()))))
                .satisfies(
                        refused ->
                                assertThat(refused.fields())
                                        .extracting(RuleBroken.Field::field)
                                        .contains("SCR-F01", "SCR-F02", "SCR-F05"));
    }

    @Test
    void whatIsRaisedAtTheDoorHoldsUpTheStartUntilItIsDecided() {
        identify();
        home.askAtTheDoor(met, Map.of("SCR-F03", "FEVER"));
        assertThat(obstacles()).contains("G6");

        assertThat(
                        care.decide(
                                booked(),
                                "SCR-F03.1",
                                "ALLOW",
                                "Spoke by phone, 37.9 since noon",
                                true))
                .hasStatus(201);

        assertThat(obstacles()).doesNotContain("G6");
    }

    @Test
    void theSameAnswerGivenAgainNeedsNoSecondDecision() {
        identify();
        home.askAtTheDoor(met, Map.of("SCR-F04", "YES"));
        care.decide(booked(), "SCR-F04.1", "ALLOW", "One glass of wine last evening", true);

        home.askAtTheDoor(met, Map.of("SCR-F04", "YES"));
        assertThat(obstacles()).doesNotContain("G6");

        home.askAtTheDoor(met, Map.of("SCR-F04", "NOT_SURE"));
        assertThat(obstacles()).contains("G6");
    }

    @Test
    void whatWasOverAndComesBackIsDecidedAgain() {
        identify();
        home.askAtTheDoor(met, Map.of("SCR-F03", "FEVER"));
        care.decide(booked(), "SCR-F03.1", "ALLOW", "Spoke by phone, 37.9 since noon", true);
        home.askAtTheDoor(met, Map.of());

        home.askAtTheDoor(met, Map.of("SCR-F03", "FEVER"));

        assertThat(obstacles()).contains("G6");
    }

    @Test
    void theEmergencyTextComesAsOftenAsItsSigns() {
        identify();
        var pain = Map.of("SCR-F02", "CHEST_PAIN");

        for (int time = 1; time <= 2; time++) {
            assertThat(care.askAtTheDoor(booked(), pain)).bodyText().contains("Call 911");
        }
    }

    @Test
    void signsOfAnEmergencyStopTheVisitForGood() {
        identify();

        home.askAtTheDoor(met, Map.of("SCR-F02", "CHEST_PAIN"));

        assertThat(obstacles()).contains("STOP!");
    }

    @Test
    void theNurseSeesWhatWasAnsweredLast() {
        identify();
        home.askAtTheDoor(met, Map.of("SCR-F03", "FEVER"));

        var asked = met.asNurse(() -> door.form(met.visit()));

        assertThat(asked.askedAt()).isNotNull();
        assertThat(asked.last())
                .filteredOn(one -> one.answer().item().equals("SCR-F03"))
                .extracting(DoorCheckView.LastAnswer::words)
                .containsExactly("Fever");
    }

    @Test
    void onTopStandsOnlyWhatChangedSinceTheScreening() {
        var booked = asked(Map.of("SCR-F04", "YES", "SCR-F05", "NOT_SURE"));

        assertThat(since(booked).changes())
                .extracting(AnswerChange::item, AnswerChange::before, AnswerChange::now)
                .containsExactly(
                        tuple("SCR-F04", "No", "Yes"),
                        tuple("SCR-F05", "Yes, as usual", "I am not sure"));
    }

    @Test
    void whatThePatientTellsToAQuestionOfTheReScreenAloneIsAChange() {
        assertThat(since(asked(Map.of("SCR-F01", "NOT_SURE"))).changes())
                .extracting(AnswerChange::item, AnswerChange::before, AnswerChange::now)
                .containsExactly(tuple("SCR-F01", null, "I am not sure"));
    }

    @Test
    void whereNothingChangedTheListIsEmpty() {
        var since = since(asked(Map.of()));

        assertThat(since.changes()).isEmpty();
        assertThat(since.askedAgain()).isNotNull();
    }

    @Test
    void whoseShortQuestionsAreUnansweredIsNotSaidToBeUnchanged() {
        var booked = api.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());
        assign(booked);

        assertThat(since(booked).askedAgain()).isNull();
    }

    @Test
    void signsOfAnEmergencyAreAskedAfresh() {
        assertThat(met.asNurse(() -> door.form(met.visit())).afresh()).containsExactly("SCR-F02");
    }

    @Test
    void aPatientCannotSendWhatTheNurseAsks() {
        var booked = api.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());

        assertThat(care.submit(booked, "DOOR", List.of())).hasStatus(422);
    }

    @Test
    void aChangeOfHealthToldAtTheDoorAsksForTheFullScreening() {
        identify();
        assertThat(care.screen(booked(), "FULL", Map.of())).hasStatus(409);
        home.askAtTheDoor(met, Map.of("SCR-F01", "YES"));
        care.decide(booked(), "SCR-F01.1", "ALLOW", "Talked it through", false);
        home.askAtTheDoor(met, Map.of());
        assertThat(obstacles()).contains("G6");

        assertThat(care.screen(booked(), "FULL", Map.of())).hasStatus(201);

        assertThat(obstacles()).contains("G8").doesNotContain("G6");
        home.askAtTheDoor(met, Map.of());
        assertThat(obstacles()).doesNotContain("G6", "G8");
    }

    private Booked asked(Map<String, String> again) {
        var booked = api.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());
        care.screen(booked, "RESCREEN", again);
        assign(booked);
        return booked;
    }

    private void assign(Booked booked) {
        database.update(
                "update visit set nurse_id = ? where id = ?",
                bytes(booked.nurseId().value()),
                bytes(booked.visit().value()));
    }

    private SinceScreening since(Booked booked) {
        return Objects.requireNonNull(
                HomeVisit.as(booked.nurse(), () -> door.form(booked.visit())).since());
    }

    private void identify() {
        var two = Set.of(IdentifierKind.FULL_NAME, IdentifierKind.BIRTH_DATE);
        met.asNurse(() -> bedside.recordIdentity(met.visit(), two, true));
    }

    private List<String> obstacles() {
        var visit = records.view(met.visit());
        return visits.obstacles(List.of(visit), START).getOrDefault(visit.id(), List.of()).stream()
                .map(Obstacle::rule)
                .toList();
    }

    private Booked booked() {
        return new Booked(
                met.visit(), met.patient(), met.prescriber(), met.prescriber(), met.nurse(), null);
    }
}

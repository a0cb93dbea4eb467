package org.rounds.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rounds.NurseInTheHome.DOOR;
import static org.rounds.NurseInTheHome.PASSWORD;
import static org.rounds.NurseInTheHome.bytes;
import static org.rounds.charting.Bedsides.pressure;
import static org.rounds.charting.Bedsides.quiet;
import static org.rounds.charting.Bedsides.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.NurseInTheHome;
import org.rounds.NurseInTheHome.Met;
import org.rounds.StoredText;
import org.rounds.TestDatabase;
import org.rounds.charting.Bedside.RecordProduct;
import org.rounds.charting.Chart.IdentifierKind;
import org.rounds.charting.Chart.InfusionOutcome;
import org.rounds.charting.Chart.NoteStatus;
import org.rounds.charting.Chart.StopReason;
import org.rounds.charting.Infusions.StopInfusion;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.charting.WriteNote.Tolerance;
import org.rounds.identity.CurrentUser;
import org.rounds.shared.NotFound;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A visit's chart on the real database; numbers in names are the cases of domain.md section 9. */
@SpringBootTest
@Import({TestDatabase.class, NurseInTheHome.class})
class ChartingTests {

    private static final Set<IdentifierKind> TWO =
            Set.of(IdentifierKind.FULL_NAME, IdentifierKind.BIRTH_DATE);

    @Autowired NurseInTheHome home;
    @Autowired Bedside bedside;
    @Autowired Infusions infusions;
    @Autowired Notes notes;
    @Autowired Charts charts;
    @Autowired VisitRecords visits;
    @Autowired JdbcTemplate database;
    @Autowired Clock clock;

    private Met met;

    @BeforeEach
    void arrive() {
        met = home.arrive();
    }

    @Test
    void wholeVisitIsChartedFromIdentityToDeparture() {
        treat();
        depart();
        var chart = chart();
        assertThat(status()).isEqualTo(VisitStatus.DEPARTED);
        assertThat(chart.identity().identifiers()).containsExactlyInAnyOrderElementsOf(TWO);
        assertThat(chart.vitals())
                .extracting(Chart.VitalsView::phase)
                .containsExactly(VitalsPhase.PRE, VitalsPhase.POST);
        assertThat(chart.products())
                .extracting(Chart.ProductView::lot)
                .containsExactly("LOT-CANARY");
        assertThat(chart.infusion().infusedMl()).isEqualTo(480);
        assertThat(chart.note().status()).isEqualTo(NoteStatus.NONE);
    }

    @Test
    void visitStaysAtTheDoorUntilTheIdentityMatches() {
        met.asNurse(() -> bedside.recordIdentity(met.visit(), TWO, false));
        assertThat(status()).isEqualTo(VisitStatus.ARRIVED);
        met.asNurse(() -> bedside.recordIdentity(met.visit(), TWO, true));
        assertThat(status()).isEqualTo(VisitStatus.PRE_CHECK);
        assertThat(
                        database.queryForObject(
                                "select count(*) from identity_check where visit_id = ?",
                                Integer.class,
                                bytes(met.visit().value())))
                .isEqualTo(2);
    }

    @Test
    void oneIdentifierIsNotEnough() {
        refused(
                "charting/two-identifiers",
                () -> bedside.recordIdentity(met.visit(), Set.of(IdentifierKind.FULL_NAME), true));
    }

    @Test
    void infusionDoesNotStartWithoutBaselineAndProduct() {
        identify();
        refused("visit/blocked", () -> infusions.start(met.visit(), now()));
        assertThat(status()).isEqualTo(VisitStatus.PRE_CHECK);
    }

    @Test
    void case19_stopReadingBlocksTheStartAndNotStartedStillNeedsCheckOut() {
        identify();
        record(VitalsPhase.PRE, quiet());
        product();
        record(VitalsPhase.PRE, pressure(182, 121));
        refused("visit/blocked", () -> infusions.start(met.visit(), now()));
        refused(
                "charting/reason-needed",
                () -> infusions.notStarted(met.visit(), now(), StopReason.OTHER, null));
        met.asNurse(() -> infusions.notStarted(met.visit(), now(), StopReason.VITALS, null));
        assertThat(status()).isEqualTo(VisitStatus.NOT_STARTED);
        depart();
        assertThat(status()).isEqualTo(VisitStatus.DEPARTED);
        assertThat(chart().vitals()).hasSize(2);
    }

    @Test
    void productThatNoOrderNamesIsRefused() {
        refused(
                "charting/not-ordered",
                () -> bedside.recordProduct(met.visit(), label("Glutathione")));
    }

    @Test
    void departureNeedsFinalReadingsAndTheObservationOrItsReason() {
        identify();
        start();
        stop();
        refused(
                "visit/blocked",
                () -> infusions.depart(met.visit(), now(), DOOR, "Asked to leave"));
        record(VitalsPhase.POST, quiet());
        refused("visit/blocked", () -> infusions.depart(met.visit(), now(), DOOR, null));
        met.asNurse(() -> infusions.depart(met.visit(), now(), DOOR, "Asked to leave"));
        assertThat(status()).isEqualTo(VisitStatus.DEPARTED);
        refused(
                "charting/not-in-the-home",
                () -> bedside.recordVitals(met.visit(), VitalsPhase.POST, now(), quiet()));
    }

    @Test
    void infusionIsPausedAndResumed() {
        identify();
        start();
        met.asNurse(() -> infusions.pause(met.visit(), now(), "Patient moved"));
        assertThat(status()).isEqualTo(VisitStatus.PAUSED);
        met.asNurse(() -> infusions.resume(met.visit(), now()));
        assertThat(chart().infusion().pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.to()).isNotNull());
    }

    @Test
    void emergencyKeepsWhatCannotBeOtherwise() {
        identify();
        refused(
                "charting/impossible-reading",
                () ->
                        bedside.recordVitals(
                                met.visit(), VitalsPhase.PRE, now(), reading("pulse", "0")));
        database.update(
                "update visit set emergency = true where id = ?", bytes(met.visit().value()));
        record(VitalsPhase.PRE, reading("pulse", "0"));
        assertThat(chart().vitals())
                .singleElement()
                .satisfies(vitals -> assertThat(vitals.findings()).hasSize(2));
    }

    @Test
    void case31_signedNoteKeepsItsBytesWhateverIsAdded() {
        sign();
        var signed = chart().note();
        var before = signedBytes();
        refused("charting/note-signed", () -> notes.write(met.visit(), written(1)));
        met.asNurse(() -> notes.add(met.visit(), "Site checked", null, PASSWORD));
        assertThat(signedBytes()).isEqualTo(before);
        assertThat(chart().note().hash()).isEqualTo(signed.hash());
        assertThat(chart().note().content()).isEqualTo(written(0));
        assertThat(chart().note().addenda())
                .singleElement()
                .satisfies(
                        addendum -> {
                            assertThat(addendum.own()).isTrue();
                            assertThat(addendum.late()).isFalse();
                        });
    }

    @Test
    void case32_addendumThreeDaysLaterIsLateWithItsReason() {
        sign();
        database.update(
                "update visit set departed_at = ? where id = ?",
                LocalDateTime.ofInstant(now().minus(Duration.ofDays(3)), ZoneOffset.UTC),
                bytes(met.visit().value()));
        refused(
                "charting/reason-needed",
                () -> notes.add(met.visit(), "Forgot a word", null, PASSWORD));
        met.asNurse(() -> notes.add(met.visit(), "Forgot a word", "Read it again", PASSWORD));
        assertThat(chart().note().addenda())
                .singleElement()
                .satisfies(
                        addendum -> {
                            assertThat(addendum.late()).isTrue();
                            assertThat(addendum.reason()).isEqualTo("Read it again");
                        });
    }

    @Test
    void noteIsSignedOnlyWhenCompleteAndWithThePassword() {
        refused("charting/note-incomplete", () -> notes.sign(met.visit(), PASSWORD));
        treat();
        met.asNurse(() -> notes.write(met.visit(), written(0)));
        assertThat(chart().note().missing()).containsExactly("Your departure");
        depart();
        refused(
                "identity/wrong-password",
                () -> notes.sign(met.visit(), "not the password of hers"));
        met.asNurse(() -> notes.sign(met.visit(), PASSWORD));
        assertThat(chart().note())
                .satisfies(
                        note -> {
                            assertThat(note.status()).isEqualTo(NoteStatus.SIGNED);
                            assertThat(note.licence()).isEqualTo("RN AZ RN-77");
                            assertThat(note.signedBy()).isEqualTo("Nora Fields");
                        });
    }

    @Test
    void passwordCannotBeGuessedAtTheSignature() {
        treat();
        met.asNurse(() -> notes.write(met.visit(), written(0)));
        depart();
        for (int guess = 0; guess < 5; guess++) {
            var word = "a guess, number " + guess;
            refused("identity/wrong-password", () -> notes.sign(met.visit(), word));
        }
        refused("identity/too-many-tries", () -> notes.sign(met.visit(), PASSWORD));
    }

    @Test
    void applicationCanNeitherChangeNorRemoveWhatWasChartedAndSigned() {
        sign();
        for (var table :
                List.of("signed_note", "note_addendum", "vitals", "product", "identity_check")) {
            assertThatThrownBy(() -> database.update("delete from " + table))
                    .rootCause()
                    .hasMessageContaining("denied");
            assertThatThrownBy(
                            () -> database.update("update " + table + " set visit_id = visit_id"))
                    .rootCause()
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void nothingClinicalCanBeReadInTheDatabase() {
        sign();
        met.asNurse(() -> notes.add(met.visit(), "Addendum canary", "Reason canary", PASSWORD));
        for (var table :
                List.of("vitals", "product", "infusion", "note", "signed_note", "note_addendum")) {
            assertThat(StoredText.of(database, table))
                    .doesNotContain(
                            "canary", "LOT-CANARY", "temperatureC", "COMPLETED", "Magnesium");
        }
    }

    @Test
    void chartIsItsNursesAndReadByThePrescribersOfTheRegion() {
        assertThat(met.asPrescriber(() -> charts.chart(met.visit())).visitId())
                .isEqualTo(met.visit());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                CurrentUser.actingAs(
                                        home.colleague(), () -> charts.chart(met.visit())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> met.asPatient(() -> charts.chart(met.visit())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                met.asPrescriber(
                                        () -> {
                                            bedside.recordIdentity(met.visit(), TWO, true);
                                            return true;
                                        }));
    }

    private void identify() {
        met.asNurse(() -> bedside.recordIdentity(met.visit(), TWO, true));
    }

    private void record(VitalsPhase phase, Readings readings) {
        met.asNurse(() -> bedside.recordVitals(met.visit(), phase, now(), readings));
    }

    private void product() {
        met.asNurse(() -> bedside.recordProduct(met.visit(), label("magnesium sulfate ")));
    }

    private void start() {
        home.askAtTheDoor(met, Map.of());
        record(VitalsPhase.PRE, quiet());
        product();
        met.asNurse(() -> infusions.start(met.visit(), now()));
    }

    private void stop() {
        met.asNurse(
                () ->
                        infusions.stop(
                                met.visit(),
                                new StopInfusion(
                                        now(),
                                        500,
                                        480,
                                        InfusionOutcome.COMPLETED,
                                        null,
                                        null,
                                        false)));
    }

    private void treat() {
        identify();
        start();
        stop();
        record(VitalsPhase.POST, quiet());
    }

    private void depart() {
        met.asNurse(
                () ->
                        infusions.depart(
                                met.visit(), now(), DOOR, started() ? "Asked to leave" : null));
    }

    private boolean started() {
        return chart().infusion().startedAt() != null;
    }

    private void sign() {
        treat();
        depart();
        met.asNurse(() -> notes.write(met.visit(), written(0)));
        met.asNurse(() -> notes.sign(met.visit(), PASSWORD));
    }

    private Chart chart() {
        return met.asNurse(() -> charts.chart(met.visit()));
    }

    private VisitStatus status() {
        return visits.view(met.visit()).status();
    }

    private Instant now() {
        return clock.instant();
    }

    private byte[] signedBytes() {
        return database.queryForObject(
                "select content from signed_note where visit_id = ?",
                byte[].class,
                bytes(met.visit().value()));
    }

    private void refused(String rule, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> met.asNurse(act))
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }

    private static RecordProduct label(String name) {
        return new RecordProduct(name, "LOT-CANARY", "2031-03", true, null);
    }

    private static WriteNote written(int version) {
        return new WriteNote(
                "Subjective canary",
                "Clear",
                "Left forearm, above the wrist",
                Tolerance.WELL,
                null,
                "Clear",
                true,
                List.of("Warning signs and 911"),
                true,
                null,
                version);
    }
}

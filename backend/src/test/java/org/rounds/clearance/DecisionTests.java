package org.rounds.clearance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.rounds.clearance.ClearanceOutcome.CLEARED;
import static org.rounds.clearance.ClearanceOutcome.CLEARED_WITH_CONDITIONS;
import static org.rounds.clearance.ClearanceOutcome.NOT_CLEARED;
import static org.rounds.clearance.ExamBasis.IN_PERSON;
import static org.rounds.screening.FlagLevel.INFO;
import static org.rounds.screening.FlagLevel.NEEDS_REVIEW;
import static org.rounds.screening.FlagLevel.STOP;
import static org.rounds.screening.FlagLevel.STOP_FINAL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rounds.catalogue.TherapyId;
import org.rounds.clinician.LicenceId;
import org.rounds.clinician.LicenceView;
import org.rounds.identity.AccountId;
import org.rounds.patient.AddressId;
import org.rounds.patient.PatientId;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionId;
import org.rounds.screening.FlagId;
import org.rounds.screening.FlagLevel;
import org.rounds.screening.RaisedFlag;
import org.rounds.screening.ScreeningId;
import org.rounds.screening.ScreeningKind;
import org.rounds.screening.ScreeningView;
import org.rounds.shared.TimeWindow;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitView;

/** What a prescriber may decide, and how long it counts (domain.md 2.1, 2.2). */
class DecisionTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate LATEST = TODAY.plusDays(365);
    private static final Instant NOW = Instant.parse("2027-03-01T17:00:00Z");
    private static final Term TERM = new Term(TODAY, 365, LATEST, false, true);
    private static final ScreeningView ANSWERS =
            new ScreeningView(
                    ScreeningId.of(UUID.randomUUID().toString()),
                    ScreeningKind.FULL,
                    "2",
                    When.of(NOW, ZoneId.of("America/Phoenix")),
                    List.of());
    private static final Signer SIGNER =
            new Signer(new AccountId(UUID.randomUUID()), "NP AZ 7", NOW);

    private final TherapyId therapy = new TherapyId(UUID.randomUUID());
    private final VisitView visit = visit();

    @Test
    @DisplayName("Case 8: nobody decides a final stop")
    void case08_aFinalStopIsNeverDecided() {
        refused(
                "clearance/final",
                () -> rule(STOP_FINAL, FlagDecision.ALLOW, "Spoke to them", true));
        refused(
                "clearance/final",
                () -> rule(STOP_FINAL, FlagDecision.DECLINE, "Spoke to them", true));
    }

    @Test
    @DisplayName("Case 10: no decision without a reason")
    void case10_aDecisionNeedsAReason() {
        refused("clearance/reason-needed", () -> rule(STOP, FlagDecision.ALLOW, " ", true));
        refused(
                "clearance/reason-needed",
                () -> rule(NEEDS_REVIEW, FlagDecision.DECLINE, "", false));
    }

    @Test
    void onlyAStopThatMayPassNeedsASecondConfirmation() {
        refused(
                "clearance/confirm",
                () -> rule(STOP, FlagDecision.ALLOW_WITH_CONDITIONS, "Watch closely", false));
        assertThat(rule(STOP, FlagDecision.DECLINE, "Too risky", false).declines()).isTrue();
        assertThat(rule(NEEDS_REVIEW, FlagDecision.ALLOW, "Old story", false).declines()).isFalse();
    }

    @Test
    void informationIsNotDecided() {
        refused("clearance/nothing-to-decide", () -> rule(INFO, FlagDecision.ALLOW, "Fine", false));
    }

    @Test
    void oneDeclinedFlagHoldsTheVisit() {
        var flag = flag(NEEDS_REVIEW);
        assertThat(new JudgedFlags(List.of(flag), Map.of()).letPass()).isFalse();
        assertThat(judged(flag, FlagDecision.ALLOW).letPass()).isTrue();
        assertThat(judged(flag, FlagDecision.DECLINE).letPass()).isFalse();
        assertThat(new JudgedFlags(List.of(flag(INFO)), Map.of()).letPass()).isTrue();
        assertThat(new JudgedFlags(List.of(flag(STOP_FINAL)), Map.of()).letPass()).isFalse();
    }

    @Test
    void anExamByVideoNeedsThePatientsConsentToIt() {
        var notAgreed = new Term(TODAY, 365, LATEST, false, false);

        refused(
                "clearance/video-not-agreed",
                () -> Exam.of(examined(ExamBasis.LIVE_VIDEO, TODAY, LATEST), notAgreed));
        assertThat(Exam.of(examined(IN_PERSON, TODAY, LATEST), notAgreed).date()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("Case 13: valid through its last day, lapsed on the next")
    void case13_aClearanceCountsThroughItsLastDay() {
        var clearance = cleared(CLEARED, LocalDate.of(2027, 3, 31), null);

        assertThat(clearance.decided().statusOn(LocalDate.of(2027, 3, 31)))
                .isEqualTo(ClearanceStatus.CLEARED);
        assertThat(clearance.decided().statusOn(LocalDate.of(2027, 4, 1)))
                .isEqualTo(ClearanceStatus.EXPIRED);
    }

    @Test
    void aClearanceLastsAtMostAsLongAsTheStateAllows() {
        assertThat(cleared(CLEARED, LATEST, null).decided().statusOn(LATEST))
                .isEqualTo(ClearanceStatus.CLEARED);
        refused("clearance/valid-until", () -> cleared(CLEARED, LATEST.plusDays(1), null));
        refused("clearance/valid-until", () -> cleared(CLEARED, TODAY.minusDays(1), null));
        refused("clearance/valid-until", () -> cleared(CLEARED, null, null));
    }

    @Test
    void aFormAloneIsNoExam() {
        refused("clearance/exam", () -> cleared(examined(null, TODAY, LATEST)));
        refused("clearance/exam-date", () -> cleared(examined(IN_PERSON, null, LATEST)));
    }

    @Test
    void anExamIsOfADayThatTheStatesTermStillReaches() {
        var oldest = TODAY.minusDays(365);

        refused(
                "clearance/exam-date",
                () -> cleared(examined(IN_PERSON, TODAY.plusDays(1), LATEST)));
        refused(
                "clearance/exam-date",
                () -> cleared(examined(IN_PERSON, oldest.minusDays(1), TODAY)));
        assertThat(cleared(examined(IN_PERSON, oldest, TODAY)).decided().statusOn(TODAY))
                .isEqualTo(ClearanceStatus.CLEARED);
    }

    @Test
    void theTermOfAClearanceCountsFromTheExam() {
        var weekAgo = TODAY.minusDays(7);

        refused("clearance/valid-until", () -> cleared(examined(IN_PERSON, weekAgo, LATEST)));
        assertThat(
                        cleared(examined(IN_PERSON, weekAgo, LATEST.minusDays(7)))
                                .decided()
                                .statusOn(LATEST.minusDays(7)))
                .isEqualTo(ClearanceStatus.CLEARED);
    }

    @Test
    void conditionsAndRefusalsAreWrittenDown() {
        refused("clearance/conditions-needed", () -> cleared(CLEARED_WITH_CONDITIONS, LATEST, " "));
        refused(
                "clearance/reason-needed",
                () -> Clearance.notCleared(visit, request(NOT_CLEARED, null, null), SIGNER));
    }

    @Test
    void aClearanceMustCoverTheTherapyOfTheVisit() {
        refused(
                "clearance/therapies",
                () ->
                        Clearance.cleared(
                                visit,
                                request(CLEARED, LATEST, null),
                                new Covered(
                                        Set.of(new TherapyId(UUID.randomUUID())),
                                        Set.of("FLUIDS"),
                                        ANSWERS),
                                TERM,
                                SIGNER));
    }

    @Test
    void aRevokedClearanceStaysRevoked() {
        var clearance = cleared(CLEARED, LATEST, null);

        clearance.revoke(Revocation.INGREDIENT_ADDED, NOW);

        assertThat(clearance.decided().statusOn(TODAY)).isEqualTo(ClearanceStatus.REVOKED);
        assertThat(clearance.decided().statusOn(LATEST.plusDays(1)))
                .isEqualTo(ClearanceStatus.REVOKED);
    }

    @Test
    void aClearanceCoversTheIngredientsItWasGivenFor() {
        var clearance = cleared(CLEARED, LATEST, null);

        assertThat(clearance.decided().covers(Set.of("FLUIDS"))).isTrue();
        assertThat(clearance.decided().covers(Set.of("FLUIDS", "MAGNESIUM"))).isFalse();
    }

    @Test
    void aClearanceCountsOnlyWhileItsPrescriberMayPractiseThere() {
        var clearance = cleared(CLEARED, LATEST, null).decided();

        assertThat(status(clearance, licence("AZ", visit.date())))
                .isEqualTo(ClearanceStatus.CLEARED);
        assertThat(status(clearance, licence("AZ", visit.date().minusDays(1))))
                .isEqualTo(ClearanceStatus.EXPIRED);
        assertThat(status(clearance, licence("KY", visit.date())))
                .isEqualTo(ClearanceStatus.EXPIRED);
    }

    private ClearanceStatus status(Decided clearance, LicenceView licence) {
        var licences = Map.of(SIGNER.account(), List.of(licence));
        return new PatientCase(List.of(), List.of(clearance), licences)
                .on(visit, List.of(), true)
                .status();
    }

    private static LicenceView licence(String state, LocalDate expires) {
        var id = new LicenceId(UUID.randomUUID());
        return new LicenceView(id, ClinicianKind.NP, state, false, "7", expires);
    }

    @Test
    void anOrderCannotBeOfADayToCome() {
        refused("clearance/ordered-on", () -> order(TODAY.plusDays(1), false, null, TERM, null));
    }

    @Test
    void anOrderForOnePatientFollowsAnExamThatCounts() {
        var allowing = new Term(TODAY, 365, LATEST, true, true);
        var old = TODAY.minusDays(366);

        refused("clearance/ordered-on", () -> order(old, false, null, allowing, null));
        assertThatNoException()
                .isThrownBy(() -> order(old.plusDays(1), false, null, allowing, null));
        assertThatNoException().isThrownBy(() -> order(old, true, "Hydration", allowing, null));
    }

    @Test
    @DisplayName("G4: a standing order only where the state allows it, and with its name")
    void aStandingOrderOnlyWhereTheStateAllowsIt() {
        var allowing = new Term(TODAY, 365, LATEST, true, true);

        refused("clearance/standing-order", () -> order(TODAY, true, "Hydration", TERM, null));
        refused("clearance/standing-name", () -> order(TODAY, true, " ", allowing, null));
        assertThat(order(TODAY, true, "Hydration", allowing, null).view("").standingName())
                .isEqualTo("Hydration");
    }

    @Test
    void aDocumentIsToldByItsFirstBytesAndHasAtMostFiveMegabytes() {
        assertThat(order(TODAY, false, null, TERM, "%PDF-1.7 …".getBytes(UTF_8)).document())
                .isEqualTo(DocumentType.PDF);
        refused(
                "clearance/document-type",
                () -> order(TODAY, false, null, TERM, "<svg onload=…>".getBytes(UTF_8)));
        refused(
                "clearance/document-size",
                () -> order(TODAY, false, null, TERM, new byte[5 * 1024 * 1024 + 1]));
    }

    private OrderReference order(
            LocalDate on,
            boolean standing,
            @Nullable String name,
            Term term,
            byte @Nullable [] document) {
        var products = List.of("Fluid");
        return new OrderReference(
                visit.id(),
                new RecordOrder("RX-1", "Paul Ferris", on, products, standing, name, document),
                term,
                SIGNER);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(ClearanceRule.class)
                .isThrownBy(act)
                .extracting(ClearanceRule::rule)
                .isEqualTo(rule);
    }

    private FlagRuling rule(
            FlagLevel level, FlagDecision decision, String reason, boolean confirmed) {
        return FlagRuling.of(
                flag(level),
                visit.patient(),
                new DecideFlag(decision, reason, confirmed, null),
                SIGNER);
    }

    private JudgedFlags judged(RaisedFlag flag, FlagDecision decision) {
        var ruling =
                FlagRuling.of(
                        flag,
                        visit.patient(),
                        new DecideFlag(decision, "Because", false, null),
                        SIGNER);
        return new JudgedFlags(List.of(flag), Map.of(flag.id(), ruling));
    }

    private RaisedFlag flag(FlagLevel level) {
        return new RaisedFlag(
                new FlagId(UUID.randomUUID()),
                visit.id(),
                "SCR-B03.1",
                "1",
                level,
                "SCR-B03",
                "?",
                "!",
                "Kidney",
                "SEED",
                false,
                level != STOP_FINAL);
    }

    private Clearance cleared(
            ClearanceOutcome outcome, @Nullable LocalDate until, @Nullable String conditions) {
        return cleared(request(outcome, until, conditions));
    }

    private Clearance cleared(DecideClearance request) {
        var covered = new Covered(Set.of(therapy), Set.of("FLUIDS"), ANSWERS);
        return Clearance.cleared(visit, request, covered, TERM, SIGNER);
    }

    private DecideClearance request(
            ClearanceOutcome outcome, @Nullable LocalDate until, @Nullable String conditions) {
        return new DecideClearance(
                outcome,
                Set.of(therapy),
                ExamBasis.LIVE_VIDEO,
                TODAY,
                until,
                conditions,
                null,
                null,
                null);
    }

    private DecideClearance examined(
            @Nullable ExamBasis basis, @Nullable LocalDate on, LocalDate until) {
        return new DecideClearance(
                CLEARED, Set.of(therapy), basis, on, until, null, null, null, null);
    }

    private VisitView visit() {
        return new VisitView(
                new VisitId(UUID.randomUUID()),
                0,
                new RegionId(UUID.randomUUID()),
                new PatientId(UUID.randomUUID()),
                new AddressId(UUID.randomUUID()),
                "AZ",
                ZoneId.of("America/Phoenix"),
                therapy,
                Set.of(),
                "",
                VisitStatus.REQUESTED,
                TimeWindow.of(NOW.plus(Duration.ofDays(9)), Duration.ofHours(1)),
                TODAY.plusDays(9),
                null,
                false,
                NOW,
                null,
                null,
                null,
                null);
    }
}

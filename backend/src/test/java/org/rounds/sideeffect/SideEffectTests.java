package org.rounds.sideeffect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rounds.NurseInTheHome.bytes;
import static org.rounds.visit.VisitStep.CLOSE;
import static org.rounds.visit.VisitStep.GO_EN_ROUTE;
import static org.rounds.visit.VisitStep.RESUME;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.NurseInTheHome;
import org.rounds.NurseInTheHome.Met;
import org.rounds.StoredText;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountView;
import org.rounds.identity.CurrentUser;
import org.rounds.shared.NotFound;
import org.rounds.sideeffect.GradeScale.GradeChoice;
import org.rounds.sideeffect.GradeScale.GradeTerm;
import org.rounds.sideeffect.ReportView.OwnReport;
import org.rounds.sideeffect.ReportView.ReportGrade;
import org.rounds.sideeffect.ReportView.ReportReview;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStep;
import org.rounds.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reports on the real database; numbers in names are the cases of domain.md section 9. */
@SpringBootTest
@Import({TestDatabase.class, NurseInTheHome.class})
class SideEffectTests {

    private static final String UNANSWERED = "The side-effect question is not answered yet.";
    private static final String WAITING = "An urgent report of this patient was not looked at yet.";
    private static final String URGENT = "An urgent report was not looked at yet.";

    @Autowired NurseInTheHome home;
    @Autowired SideEffects sideEffects;
    @Autowired Reports reports;
    @Autowired Reviews reviews;
    @Autowired Grades grades;
    @Autowired Visits visits;
    @Autowired VisitRecords records;
    @Autowired JdbcTemplate database;
    @Autowired Clock clock;

    private Met met;

    @BeforeEach
    void arrive() {
        met = home.arrive();
    }

    @Test
    void case33_visitStaysOpenUntilTheQuestionIsAnswered() {
        assertThat(obstacles(CLOSE)).contains(UNANSWERED);
        leave();
        met.asNurse(() -> sideEffects.answerNone(met.visit()));
        assertThat(obstacles(CLOSE)).doesNotContain(UNANSWERED);
    }

    @Test
    void noneIsNoAnswerBeforeTheInfusionIsOver() {
        refused("sideeffect/visit-not-over", () -> sideEffects.answerNone(met.visit()));
    }

    @Test
    void noneNoLongerAnswersOnceAnEmergencyIsDeclared() {
        leave();
        met.asNurse(() -> sideEffects.answerNone(met.visit()));
        declareEmergency();
        assertThat(obstacles(CLOSE)).contains(UNANSWERED);
    }

    @Test
    void nobodySetsOutToAPatientWhoseUrgentReportWaits() {
        assertThat(obstacles(GO_EN_ROUTE)).doesNotContain(WAITING);
        var filed = met.asPatient(() -> sideEffects.file(met.visit(), report("", "HIVES")));
        assertThat(obstacles(GO_EN_ROUTE)).contains(WAITING);
        met.asPrescriber(() -> reviewed(filed.id()));
        assertThat(obstacles(GO_EN_ROUTE)).doesNotContain(WAITING);
    }

    @Test
    void case33_reportAnswersTheQuestionToo() {
        met.asNurse(() -> sideEffects.file(met.visit(), report("Felt sick", "NAUSEA")));
        assertThat(obstacles(CLOSE)).doesNotContain(UNANSWERED, URGENT);
    }

    @Test
    void noneIsNotAnAnswerOnceSomethingWasReported() {
        met.asPatient(() -> sideEffects.file(met.visit(), report("Felt sick", "NAUSEA")));
        leave();
        refused("sideeffect/reported", () -> sideEffects.answerNone(met.visit()));
    }

    @Test
    void noneIsNotAnAnswerAfterAnEmergency() {
        leave();
        declareEmergency();
        refused("sideeffect/report-needed", () -> sideEffects.answerNone(met.visit()));
    }

    @Test
    void case34_lipSwellingTellsThePatientToCallAndFlagsTheVisit() {
        var quiet =
                met.asPatient(
                        () -> sideEffects.file(met.visit(), report("", "HEADACHE", "NAUSEA")));
        assertThat(quiet.callForHelp()).isFalse();
        var urgent = met.asPatient(() -> sideEffects.file(met.visit(), report("", "LIP_SWELLING")));
        assertThat(urgent.callForHelp()).isTrue();
        assertThat(records.view(met.visit()).emergency()).isTrue();
        assertThat(obstacles(RESUME)).isNotEmpty();
    }

    @Test
    void urgentReportHoldsTheVisitUntilSomebodyLookedAtIt() {
        var filed = met.asNurse(() -> sideEffects.file(met.visit(), report("Arms", "HIVES")));
        assertThat(filed.callForHelp()).isFalse();
        assertThat(obstacles(CLOSE)).contains(URGENT);
        met.asPrescriber(() -> reviewed(filed.id()));
        assertThat(obstacles(CLOSE)).doesNotContain(URGENT);
        assertThat(met.asPrescriber(() -> reports.report(filed.id())).reviews())
                .extracting(ReportView.ReportReview::text, ReportView.ReportReview::by)
                .containsExactly(tuple("Called the patient", "Paul Ferris"));
    }

    @Test
    void queueHasTheMostUrgentOfTheOwnRegionsFirst() {
        met.asPatient(() -> sideEffects.file(met.visit(), report("", "NAUSEA")));
        var urgent = met.asPatient(() -> sideEffects.file(met.visit(), report("", "CONFUSION")));
        assertThat(met.asPrescriber(() -> reports.queue(true)))
                .extracting(ReportView.ReportRow::level)
                .containsExactly(TriageLevel.T0, TriageLevel.T3);
        met.asPrescriber(() -> reviewed(urgent.id()));
        assertThat(met.asPrescriber(() -> reports.queue(true))).hasSize(1);
        assertThat(met.asPrescriber(() -> reports.queue(false)))
                .extracting(ReportView.ReportRow::open)
                .containsExactly(false, true);
    }

    @Test
    void prescriberOfAnotherRegionFindsNoReport() {
        var filed = met.asPatient(() -> sideEffects.file(met.visit(), report("", "NAUSEA")));
        var stranger = withRegions(met.prescriber(), Set.of(UUID.randomUUID()));
        missing(() -> CurrentUser.actingAs(stranger, () -> reports.report(filed.id())));
        missing(() -> CurrentUser.actingAs(stranger, () -> reviewed(filed.id())));
        assertThat(CurrentUser.actingAs(stranger, () -> reports.queue(false))).isEmpty();
    }

    @Test
    void reporterReadsOnlyTheirOwnWords() {
        met.asPatient(() -> sideEffects.file(met.visit(), report("My own words", "ITCHING")));
        met.asNurse(() -> sideEffects.file(met.visit(), report("Seen on both arms", "HIVES")));
        assertThat(met.asPatient(() -> sideEffects.own(met.visit(), "es")))
                .extracting(OwnReport::text, OwnReport::symptoms)
                .containsExactly(tuple("My own words", List.of("Picazón")));
        assertThat(OwnReport.class.getRecordComponents())
                .extracting(component -> component.getName())
                .doesNotContain("level", "levelReason");
    }

    @Test
    void strangerCannotReport() {
        missing(
                () ->
                        CurrentUser.actingAs(
                                home.colleague(),
                                () -> sideEffects.file(met.visit(), report("", "NAUSEA"))));
    }

    @Test
    void reportNeedsASymptomOrWordsAndAnOnsetThatWas() {
        refused("sideeffect/nothing-reported", () -> sideEffects.file(met.visit(), report(" ")));
        var ahead =
                new FileReport(
                        List.of("NAUSEA"),
                        "",
                        clock.instant().plusSeconds(600),
                        SeverityWords.MILD);
        refused("sideeffect/onset-ahead", () -> sideEffects.file(met.visit(), ahead));
        var before =
                new FileReport(
                        List.of("NAUSEA"),
                        "",
                        clock.instant().minus(Duration.ofDays(1)),
                        SeverityWords.MILD);
        refused("sideeffect/onset-before-booking", () -> sideEffects.file(met.visit(), before));
    }

    @Test
    void theScaleHasTheGradesOfTheDomainReportAndNoOther() {
        assertThat(grades.scale().terms())
                .extracting(
                        GradeTerm::code,
                        one -> one.grades().stream().map(GradeChoice::grade).toList())
                .containsExactly(
                        tuple("GENERAL", List.of(1, 2, 3, 4, 5)),
                        tuple("INFUSION_RELATED_REACTION", List.of(1, 2, 3, 4, 5)),
                        tuple("ALLERGIC_REACTION", List.of(1, 2, 3, 4, 5)),
                        tuple("ANAPHYLAXIS", List.of(3, 4, 5)),
                        tuple("HYPOTENSION", List.of(1, 2, 3, 4, 5)),
                        tuple("HYPERMAGNESAEMIA", List.of(1, 3, 4, 5)),
                        tuple("SITE_EXTRAVASATION", List.of(1, 2, 3, 4, 5)));
    }

    @Test
    void case36_aGradeThatTheTermDoesNotHaveAndOneWithoutItsLabValueAreRefused() {
        var filed = met.asPatient(() -> sideEffects.file(met.visit(), report("", "SWEATING")));
        refused("sideeffect/grade", () -> graded(filed.id(), "HYPERMAGNESAEMIA", 2, "3.1 mg/dL"));
        refused("sideeffect/lab-value", () -> graded(filed.id(), "HYPERMAGNESAEMIA", 3, " "));
        refused("sideeffect/grade", () -> graded(filed.id(), "ANAPHYLAXIS", 1, null));
        refused("sideeffect/unknown-term", () -> graded(filed.id(), "SADNESS", 1, null));

        var record = met.asPrescriber(() -> graded(filed.id(), "HYPERMAGNESAEMIA", 3, "3.4 mg/dL"));

        assertThat(record.reviews())
                .extracting(ReportReview::grade)
                .containsExactly(new ReportGrade("CTCAE v5.0", "Hypermagnesaemia", 3, "3.4 mg/dL"));
        assertThat(StoredText.of(database, "report_review"))
                .doesNotContain("Hypermagnesaemia", "3.4 mg/dL");
    }

    @Test
    void wordsAreSealedAndCannotBeChanged() {
        met.asPatient(() -> sideEffects.file(met.visit(), report("Words canary", "ITCHING")));
        assertThat(
                        new String(
                                database.queryForObject(
                                        "select words from side_effect_report where visit_id = ?",
                                        byte[].class,
                                        bytes(met.visit().value()))))
                .doesNotContain("canary");
        for (var table : List.of("side_effect_report", "report_review", "no_side_effect")) {
            assertThatThrownBy(() -> database.update("delete from " + table))
                    .rootCause()
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> database.update("update " + table + " set version = 1"))
                    .rootCause()
                    .hasMessageContaining("denied");
        }
    }

    private void leave() {
        database.update(
                "update visit set status = 'DEPARTED' where id = ?", bytes(met.visit().value()));
    }

    private void declareEmergency() {
        database.update(
                "update visit set emergency = true where id = ?", bytes(met.visit().value()));
    }

    private ReportView reviewed(ReportId id) {
        reviews.review(id, "Called the patient", null);
        return reports.report(id);
    }

    private ReportView graded(ReportId id, String term, int grade, @Nullable String labValue) {
        reviews.review(id, "Called the patient", new Grading(term, grade, labValue));
        return reports.report(id);
    }

    private FileReport report(String words, String... symptoms) {
        return new FileReport(List.of(symptoms), words, clock.instant(), SeverityWords.MILD);
    }

    private List<String> obstacles(VisitStep step) {
        return visits
                .obstacles(List.of(records.view(met.visit())), step)
                .getOrDefault(met.visit(), List.of())
                .stream()
                .map(Obstacle::sentence)
                .toList();
    }

    private void refused(String rule, Supplier<?> act) {
        assertThatExceptionOfType(SideEffectRule.class)
                .isThrownBy(() -> met.asNurse(act))
                .extracting(SideEffectRule::rule)
                .isEqualTo(rule);
    }

    private static void missing(Supplier<?> act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act::get);
    }

    private static AccountView withRegions(AccountView account, Set<UUID> regions) {
        return new AccountView(
                account.id(), account.name(), account.email(), account.roles(), regions);
    }
}

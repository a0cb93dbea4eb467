package org.rounds.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.bytes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.SentMails;
import org.rounds.StoredText;
import org.rounds.TestDatabase;
import org.rounds.clinician.AddClinician;
import org.rounds.clinician.AddLicence;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.AccountView;
import org.rounds.identity.Role;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Prescribers of a region share their reviews: one hands one over, one asks for a call. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class SharedReviewTests {

    private static final String REVIEW = "/api/review/visits/{visit}";

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired Clinicians clinicians;
    @Autowired SentMails mails;
    @Autowired JdbcTemplate database;

    @Test
    void aReviewHandedOverIsWithTheColleagueAndHiddenFromNobody() {
        var booked = screened();
        var colleague = prescriber(booked, "AZ");
        var third = prescriber(booked, "AZ");

        assertThat(handOver(booked.prescriber(), booked, colleague)).hasStatus(201);

        assertThat(with(colleague, booked)).containsEntry("toMe", true);
        for (var other : List.of(booked.prescriber(), third)) {
            assertThat(with(other, booked))
                    .containsEntry("toMe", false)
                    .containsEntry("from", "Paul Ferris")
                    .containsEntry("to", "Lena Short");
        }
        var handovers = (List<?>) care.review(booked).get("handovers");
        assertThat((Map<?, ?>) handovers.getFirst()).extracting("note").isEqualTo("You know her");
        assertThat(StoredText.of(database, "review_handover")).doesNotContain("You know her");
        assertThat(audited(booked, "HAND_OVER_REVIEW")).isEqualTo(1);
    }

    @Test
    void theReceiverMayHandOnAndTheLatestCounts() {
        var booked = screened();
        var colleague = prescriber(booked, "AZ");
        handOver(booked.prescriber(), booked, colleague);

        assertThat(handOver(colleague, booked, booked.prescriber())).hasStatus(201);

        assertThat(with(booked.prescriber(), booked)).containsEntry("toMe", true);
        assertThat((List<?>) care.review(booked).get("handovers")).hasSize(2);
    }

    @Test
    void theColleagueIsToldWithoutAWordAboutThePatient() {
        var booked = screened();
        var colleague = prescriber(booked, "AZ");

        handOver(booked.prescriber(), booked, colleague);

        await().until(() -> handedOver(colleague).size() == 1);
        assertThat(handedOver(colleague).getFirst())
                .contains(booked.path("/desk/reviews?visit={visit}"))
                .doesNotContain("Pia Quill", "You know her")
                .doesNotContainIgnoringCase("screening")
                .doesNotContainIgnoringCase("patient");
    }

    @Test
    void onlyColleaguesWhoMayClearThereCanBeChosen() {
        var booked = screened();
        var colleague = prescriber(booked, "AZ");
        var licensedElsewhere = prescriber(booked, "KY");
        var ofAnotherRegion = screened().prescriber();

        assertThat(home.list(home.get(booked.prescriber(), path(booked, "/colleagues"))))
                .extracting("id")
                .containsExactly(colleague.id().value().toString());
        refused(handOver(booked.prescriber(), booked, licensedElsewhere), 422, "colleague-licence");
        refused(handOver(booked.prescriber(), booked, ofAnotherRegion), 422, "colleague");
        refused(handOver(booked.prescriber(), booked, booked.nurse()), 422, "colleague");
        refused(handOver(booked.prescriber(), booked, booked.prescriber()), 422, "to-yourself");
        refused(handOver(licensedElsewhere, booked, colleague), 409, "licence");
        assertThat(with(booked.prescriber(), booked)).isNull();
    }

    @Test
    void aHandoverNeedsANote() {
        var booked = screened();
        var request = Map.of("colleagueId", prescriber(booked, "AZ").id(), "note", " ");

        assertThat(home.post(booked.prescriber(), path(booked, "/handovers"), request))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo("note");
    }

    @Test
    void whatIsDecidedOrWasNeverSentIsNotHandedOver() {
        var decided = screened();
        care.clear(decided, MAGNESIUM_DRIP, home.today().plusDays(30));
        care.order(decided, home.today());
        var notSent = home.soon(MAGNESIUM_DRIP);

        refused(handOver(decided.prescriber(), decided, prescriber(decided, "AZ")), 409, "decided");
        refused(
                handOver(notSent.prescriber(), notSent, prescriber(notSent, "AZ")),
                409,
                "not-under-review");
        refused(ask(notSent), 409, "not-under-review");
    }

    @Test
    void aReviewWithAnOpenCallWaitsWhateverIsDecided() {
        var booked = screened();
        assertThat(ask(booked)).hasStatus(201);
        care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(30));
        care.order(booked, home.today());
        assertThat(row(booked.prescriber(), booked, false)).containsEntry("callTries", 0);
        assertThat(handOver(booked.prescriber(), booked, prescriber(booked, "AZ"))).hasStatus(201);

        assertThat(report(booked, "REACHED")).hasStatus(201);

        assertThat(row(booked.prescriber(), booked, false)).isNull();
        assertThat(row(booked.prescriber(), booked, true))
                .isNotNull()
                .doesNotContainKey("callTries");
    }

    @Test
    void everyTryStaysVisibleAndTheCallEndsWithItsCount() {
        var booked = screened();
        ask(booked);
        report(booked, "TRY_AGAIN");
        report(booked, "TRY_AGAIN");
        assertThat(row(booked.prescriber(), booked, false)).containsEntry("callTries", 2);
        assertThat(call(booked)).doesNotContainKey("outcome");

        report(booked, "NO_ANSWER");

        assertThat(call(booked))
                .containsEntry("tries", 3)
                .containsEntry("outcome", "NO_ANSWER")
                .containsEntry("reason", "Ask about the new pills");
        assertThat((List<?>) call(booked).get("reports")).hasSize(3);
        assertThat(StoredText.of(database, "patient_call")).doesNotContain("new pills");
        assertThat(StoredText.of(database, "patient_call_report")).doesNotContain("Rang");
        assertThat(audited(booked, "REPORT_CALL")).isEqualTo(3);
    }

    @Test
    void oneCallAtATimeAndAClosedOneTakesNoMoreReports() {
        var booked = screened();
        ask(booked);
        refused(ask(booked), 409, "call-open");

        report(booked, "NOT_NEEDED");

        assertThat(call(booked)).containsEntry("tries", 0);
        refused(report(booked, "REACHED"), 409, "call-closed");
        assertThat(ask(booked)).hasStatus(201);
    }

    @Test
    void nobodyElseHandsOverOrCalls() {
        var booked = screened();
        ask(booked);
        var stranger = screened();
        var call = call(booked).get("id");
        var bodies =
                Map.of(
                        "/handovers",
                        Map.of("colleagueId", stranger.prescriber().id(), "note", "Yours"),
                        "/calls",
                        Map.of("reason", "Why"),
                        "/calls/" + call + "/reports",
                        Map.of("outcome", "REACHED", "words", "Spoke"));

        bodies.forEach(
                (act, body) -> {
                    for (var one : List.of(booked.dispatcher(), booked.nurse(), booked.patient())) {
                        assertThat(home.post(one, path(booked, act), body)).hasStatus(403);
                    }
                    assertThat(home.post(stranger.prescriber(), path(booked, act), body))
                            .hasStatus(404);
                });
        assertThat(home.get(stranger.prescriber(), path(booked, "/colleagues"))).hasStatus(404);
        assertThat(home.get(booked.dispatcher(), path(booked, "/colleagues"))).hasStatus(403);
        assertThat(
                        home.post(
                                stranger.prescriber(),
                                path(stranger, "/calls/" + call + "/reports"),
                                Map.of("outcome", "REACHED", "words", "Spoke")))
                .hasStatus(404);
        assertThat((List<?>) call(booked).get("reports")).isEmpty();
    }

    private List<String> handedOver(AccountView colleague) {
        return mails.to(colleague.email()).stream()
                .map(SentMails.Sent::text)
                .filter(text -> text.contains("handed you a task"))
                .toList();
    }

    private Booked screened() {
        var booked = home.soon(MAGNESIUM_DRIP);
        inRegister(booked.prescriber());
        assertThat(care.screen(booked, "FULL", Map.of())).hasStatus(201);
        return booked;
    }

    /** Of the visit's region, licensed in {@code state}. */
    private AccountView prescriber(Booked booked, String state) {
        var region = new RegionId(booked.prescriber().regions().iterator().next());
        var prescriber = home.account("Lena Short", Role.PRESCRIBER, region);
        inRegister(prescriber);
        HomeVisit.as(
                prescriber,
                () -> {
                    var entry = new AddClinician(prescriber.id(), ClinicianKind.NP, region);
                    var until = home.today().plusYears(1);
                    var licence =
                            new AddLicence(ClinicianKind.NP, state, false, "NP-" + state, until);
                    return clinicians.addLicence(clinicians.add(entry).id(), licence);
                });
        return prescriber;
    }

    private void inRegister(AccountView account) {
        database.update(
                "update account set regions = ? where id = ?",
                account.regions().iterator().next().toString(),
                bytes(account.id().value()));
    }

    private MvcTestResult handOver(AccountView by, Booked booked, AccountView to) {
        var request = Map.of("colleagueId", to.id(), "note", "You know her");
        return home.post(by, path(booked, "/handovers"), request);
    }

    private MvcTestResult ask(Booked booked) {
        var request = Map.of("reason", "Ask about the new pills");
        return home.post(booked.prescriber(), path(booked, "/calls"), request);
    }

    private MvcTestResult report(Booked booked, String outcome) {
        return home.post(
                booked.prescriber(),
                path(booked, "/calls/" + call(booked).get("id") + "/reports"),
                Map.of("outcome", outcome, "words", "Rang at noon"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> call(Booked booked) {
        return (Map<String, Object>) ((List<?>) care.review(booked).get("calls")).getFirst();
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<String, Object> row(AccountView reader, Booked booked, boolean done) {
        return home.list(home.get(reader, "/api/review/visits?done=" + done)).stream()
                .map(one -> (Map<String, Object>) one)
                .filter(one -> one.get("visitId").equals(booked.visit().value().toString()))
                .findAny()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<String, Object> with(AccountView reader, Booked booked) {
        var row = row(reader, booked, false);
        assertThat(row).isNotNull();
        return (Map<String, Object>) row.get("handedOver");
    }

    private int audited(Booked booked, String action) {
        return database.queryForObject(
                "select count(*) from audit_entry where action = ? and visit_id = ?",
                Integer.class,
                action,
                bytes(booked.visit().value()));
    }

    private static void refused(MvcTestResult reply, int status, String rule) {
        assertThat(reply)
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/review/" + rule);
    }

    private static String path(Booked booked, String act) {
        return booked.path(REVIEW + act);
    }
}

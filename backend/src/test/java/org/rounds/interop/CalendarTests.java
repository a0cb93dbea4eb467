package org.rounds.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.as;
import static org.rounds.HomeVisit.bytes;
import static org.rounds.HomeVisit.signedIn;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.StoredText;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountView;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitStep;
import org.rounds.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a calendar program gets of a visit, and who may read it. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
@TestPropertySource(properties = "rounds.limits.feed-readings-per-ten-minutes=40")
@ExtendWith(OutputCaptureExtension.class)
class CalendarTests {

    /** What a calendar never says: who, which street, which therapy, why. */
    private static final List<String> CANARIES =
            List.of("Quill", "Pia", "Saguaro", "agnesium", "555 0142", "OTHER", "drip", "infusion");

    @Autowired HomeVisit home;
    @Autowired Visits visits;
    @Autowired JdbcTemplate database;
    @Autowired MockMvcTester http;

    private Booked booked;

    @BeforeEach
    void aVisitIsRequested() {
        booked = home.soon(MAGNESIUM_DRIP);
    }

    @Test
    void aPatientsFileNamesTimeAndPlaceAndNoTherapy() throws Exception {
        var reply = file(booked.patient());

        assertThat(reply).hasStatusOk().headers().hasValue("Cache-Control", "no-store");
        assertThat(reply.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(text(reply))
                .contains("SUMMARY:Home visit", "STATUS:TENTATIVE", "METHOD:PUBLISH")
                .contains("UID:" + booked.visit().value() + "@rounds")
                .doesNotContainIgnoringCase("magnesium", "Quill", "Pia");
        assertThat(text(get(booked.patient(), booked.path(fileOf("?language=es")))))
                .contains("SUMMARY:Visita a domicilio");
    }

    @Test
    void nobodyElseGetsTheFile() {
        var stranger = home.soon(MAGNESIUM_DRIP);

        assertThat(file(stranger.patient())).hasStatus(404);
        assertThat(file(booked.nurse())).hasStatus(403);
    }

    @Test
    void aChangeRaisesTheSequenceAndACancelledVisitLeavesTheCalendarUnderTheSameUid()
            throws Exception {
        var requested = text(file(booked.patient()));
        assign();
        var assigned = text(file(booked.patient()));
        as(
                booked.dispatcher(),
                () -> visits.step(booked.visit(), VisitStep.CANCEL, StepFacts.NONE));
        var cancelled = text(file(booked.patient()));

        assertThat(sequence(assigned)).isGreaterThan(sequence(requested));
        assertThat(sequence(cancelled)).isGreaterThan(sequence(assigned));
        assertThat(cancelled)
                .contains("METHOD:CANCEL", "STATUS:CANCELLED")
                .contains("UID:" + booked.visit().value() + "@rounds");
    }

    @Test
    void aNursesFeedSaysWhenAndInWhichTownAndNothingMore() throws Exception {
        assign();
        var reply = http.get().uri(renew(booked.nurse())).exchange();

        assertThat(reply).hasStatusOk();
        assertThat(reply).headers().hasValue("Cache-Control", "no-store");
        assertThat(reply).headers().hasValue("Referrer-Policy", "no-referrer");
        assertThat(text(reply))
                .contains("SUMMARY:Visit\\, Phoenix 85004", "UID:" + booked.visit().value());
        assertThat(CANARIES).allSatisfy(word -> assertThat(text(reply)).doesNotContain(word));
    }

    @Test
    void anotherNursesVisitsAreNotInTheFeed() throws Exception {
        assign();
        var other = home.soon(MAGNESIUM_DRIP);

        assertThat(text(http.get().uri(renew(other.nurse())).exchange()))
                .doesNotContain(booked.visit().value().toString());
    }

    @Test
    void anAddressThatIsRenewedTakenBackOrLateIsGone() {
        var first = renew(booked.nurse());
        var second = renew(booked.nurse());
        assertThat(http.get().uri(first)).hasStatus(404);
        assertThat(http.get().uri(second)).hasStatusOk();

        assertThat(send(HttpMethod.DELETE, booked.nurse())).hasStatus(204);
        assertThat(http.get().uri(second)).hasStatus(404);
        assertThat(home.body(get(booked.nurse(), "/api/interop/feed"))).isEmpty();

        var third = renew(booked.nurse());
        database.update("update calendar_feed set expires_at = '2020-01-01'");
        assertThat(http.get().uri(third)).hasStatus(404);
    }

    @Test
    void anAddressWithOneCharacterChangedIsNone() {
        var path = renew(booked.nurse());
        for (int at : List.of(24, 40, path.length() - 5)) {
            var other = path.charAt(at) == 'A' ? 'B' : 'A';
            var changed = path.substring(0, at) + other + path.substring(at + 1);
            assertThat(http.get().uri(changed)).as(changed).hasStatus(404);
        }
    }

    @Test
    void theFeedOfAClosedAccountIsGone() {
        var path = renew(booked.nurse());
        database.update(
                "update account set state = 'DISABLED' where id = ?",
                bytes(booked.nurse().id().value()));

        assertThat(http.get().uri(path)).hasStatus(404);
    }

    @Test
    void onlyAHashOfTheSecretIsKeptAndNoneIsLogged(CapturedOutput output) {
        var path = renew(booked.nurse());
        http.get().uri(path).exchange();
        var secret = path.replaceAll(".*/|\\.ics", "");

        for (var table : List.of("calendar_feed", "idempotency_key", "audit_entry")) {
            assertThat(StoredText.of(database, table)).as(table).doesNotContain(secret);
        }
        assertThat(output.getAll().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        assertThat(output.getAll()).doesNotContain(secret);
    }

    @Test
    void whoReadsTooOftenWaits() {
        var path = renew(booked.nurse());
        for (int reading = 0; reading < 40; reading++) {
            readFrom("198.51.100.7", path);
        }

        assertThat(readFrom("198.51.100.7", path)).hasStatus(429);
        assertThat(readFrom("198.51.100.8", path)).hasStatusOk();
    }

    private MvcTestResult readFrom(String address, String path) {
        return http.get()
                .uri(path)
                .with(
                        request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                .exchange();
    }

    private void assign() {
        database.update(
                "update visit set status = 'SCHEDULED', nurse_id = ?, version = version + 1 where id = ?",
                bytes(booked.nurseId().value()),
                bytes(booked.visit().value()));
    }

    private MvcTestResult file(AccountView by) {
        return get(by, booked.path(fileOf("")));
    }

    private static String fileOf(String query) {
        return "/api/interop/visits/{visit}/calendar" + query;
    }

    private MvcTestResult get(AccountView by, String path) {
        return home.get(by, path);
    }

    private String renew(AccountView nurse) {
        return (String) home.body(home.put(nurse, "/api/interop/feed", Map.of())).get("path");
    }

    private MvcTestResult send(HttpMethod method, AccountView by) {
        return http.method(method)
                .uri("/api/interop/feed")
                .with(signedIn(by))
                .cookie(new Cookie("XSRF-TOKEN", "token"))
                .header("X-XSRF-TOKEN", "token")
                .exchange();
    }

    private static String text(MvcTestResult reply) throws UnsupportedEncodingException {
        return reply.getResponse().getContentAsString().replace("\r\n ", "");
    }

    private static long sequence(String file) {
        var found = Pattern.compile("SEQUENCE:(\\d+)").matcher(file);
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }
}

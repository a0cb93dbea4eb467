package org.rounds.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.rounds.api.Caller;
import org.rounds.notification.Mail;
import org.rounds.notification.Mailer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.class, SessionTests.Letterbox.class})
class SessionTests {

    private static final String PASSWORD = "seven quiet rivers";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Letterbox letterbox;

    private String email;

    /** Where mails arrive: the way that a link really takes. */
    @TestConfiguration
    static class Letterbox implements Mailer {

        private static final Pattern SECRET = Pattern.compile("#(\\S+)");

        private final Map<String, String> secrets = new ConcurrentHashMap<>();

        @Override
        public void send(Mail mail) {
            var link = SECRET.matcher(mail.text());
            if (link.find()) {
                secrets.put(mail.to(), link.group(1));
            }
        }

        String secretFor(String email) {
            return await().until(() -> secrets.remove(email), Objects::nonNull);
        }
    }

    @BeforeEach
    void somebodyNew() {
        email = UUID.randomUUID() + "@example.org";
    }

    @Test
    void theSessionCookieIsBoundToTheHostAndChangesAtSignIn() {
        var caller = new Caller(port);
        var opened = open(caller);
        var cookie = cookie(opened);
        assertThat(cookie)
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        caller.send("DELETE", "/api/identity/session", null, Map.of());
        var again = caller.post("/api/identity/session", credentials(PASSWORD));
        assertThat(cookie(again)).isNotEqualTo(cookie);
    }

    @Test
    void unknownAndKnownAccountsAreRefusedInTheSameWords() {
        open(new Caller(port));
        var known = new Caller(port).post("/api/identity/session", credentials("not the password"));
        var unknown =
                new Caller(port)
                        .post(
                                "/api/identity/session",
                                Map.of(
                                        "email",
                                        "nobody@example.org",
                                        "password",
                                        "not the password"));
        assertThat(known.status()).isEqualTo(401).isEqualTo(unknown.status());
        assertThat(known.text()).isEqualTo(unknown.text());
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneHasToWait() {
        open(new Caller(port));
        for (int tries = 0; tries < 5; tries++) {
            assertThat(
                            new Caller(port)
                                    .post("/api/identity/session", credentials("wrong"))
                                    .status())
                    .isEqualTo(401);
        }
        var blocked = new Caller(port).post("/api/identity/session", credentials(PASSWORD));
        assertThat(blocked.status()).isEqualTo(429);
        assertThat(blocked.problem()).isEqualTo("identity/too-many-tries");
    }

    @Test
    void ofFiftyUsesOfOneLinkExactlyOneSignsIn() throws Exception {
        accounts.open("Ann", email, null, SecretLinks.hash("browser"));
        var secret = letterbox.secretFor(email);
        var signedIn = new ArrayList<Boolean>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            var results = new ArrayList<Future<Boolean>>();
            for (int count = 0; count < 50; count++) {
                results.add(threads.submit(() -> redeems(secret)));
            }
            for (var result : results) {
                signedIn.add(result.get());
            }
        }
        assertThat(signedIn).containsOnlyOnce(true);
    }

    @Test
    void aLinkWorksOnlyInTheBrowserThatAsked() {
        var asking = new Caller(port);
        asking.post("/api/identity/accounts", Map.of("name", "Ann", "email", email));
        var secret = letterbox.secretFor(email);
        var elsewhere =
                new Caller(port).post("/api/identity/session/link", Map.of("token", secret));
        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(asking.post("/api/identity/session/link", Map.of("token", secret)).status())
                .isEqualTo(200);
        assertThat(asking.post("/api/identity/session/link", Map.of("token", secret)).status())
                .isEqualTo(404);
    }

    @Test
    void anAccountIsNeverTakenOverBySigningUpAgain() {
        open(new Caller(port));
        var again =
                new Caller(port)
                        .post(
                                "/api/identity/accounts",
                                Map.of(
                                        "name",
                                        "Eve",
                                        "email",
                                        email.toUpperCase(),
                                        "password",
                                        "another long password"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(
                        new Caller(port)
                                .post("/api/identity/session", credentials(PASSWORD))
                                .json()
                                .at("/account/name")
                                .asString())
                .isEqualTo("Ann");
    }

    @Test
    void aPasswordHasAtLeast15CharactersAndIsNotACommonOne() {
        for (var weak :
                List.of("fourteen chars", "passwordpassword", "aaaaaaaaaaaaaaaaaaaa", email)) {
            var refused =
                    new Caller(port)
                            .post(
                                    "/api/identity/accounts",
                                    Map.of("name", "Ann", "email", email, "password", weak));
            assertThat(refused.status()).as(weak).isEqualTo(422);
            assertThat(refused.json().at("/fields/0/field").asString()).isEqualTo("password");
        }
    }

    @Test
    void closingAnAccountEndsItsSessionsAtOnce() {
        var administrator = invited(Role.ADMIN);
        var nurse = invited(Role.NURSE);
        assertThat(nurse.get("/api/identity/session").json().has("account")).isTrue();
        var id = nurse.get("/api/identity/session").json().at("/account/id").asString();
        administrator.post("/api/identity/staff/" + id + "/disable", null);
        assertThat(nurse.get("/api/identity/session").json().has("account")).isFalse();
        assertThat(nurse.get("/api/region/regions").status()).isEqualTo(401);
    }

    @Test
    void aChangeNeedsTheTokenAndTheSameOrigin() {
        var administrator = invited(Role.ADMIN);
        var body =
                Map.of("name", "N", "email", email, "roles", Set.of("NURSE"), "regions", Set.of());
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var noToken = new HashMap<>(key);
        noToken.put("X-XSRF-TOKEN", "wrong");
        assertThat(administrator.send("POST", "/api/identity/invitations", body, noToken).status())
                .isEqualTo(403);
        var foreign = new HashMap<>(key);
        foreign.put("Sec-Fetch-Site", "cross-site");
        assertThat(administrator.send("POST", "/api/identity/invitations", body, foreign).status())
                .isEqualTo(403);
        assertThat(administrator.send("POST", "/api/identity/invitations", body, key).status())
                .isEqualTo(201);
    }

    @Test
    void aRepeatedRequestGetsTheSameReplyAndAnotherBodyIsRefused() {
        var administrator = invited(Role.ADMIN);
        var body =
                Map.of("name", "N", "email", email, "roles", Set.of("NURSE"), "regions", Set.of());
        var key = UUID.randomUUID();
        var first = administrator.post("/api/identity/invitations", body, key);
        var second = administrator.post("/api/identity/invitations", body, key);
        assertThat(second.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        var other = new HashMap<String, Object>(body);
        other.put("name", "M");
        assertThat(administrator.post("/api/identity/invitations", other, key).status())
                .isEqualTo(422);
        assertThat(administrator.send("POST", "/api/identity/invitations", body, Map.of()).status())
                .isEqualTo(400);
    }

    @Test
    void everyAnswerCarriesTheStrictHeaders() {
        var caller = new Caller(port);
        for (var path :
                List.of(
                        "/book/",
                        "/api/identity/session",
                        "/api/audit/rows",
                        "/nothing",
                        "/actuator/env")) {
            var headers = caller.get(path).response().headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Strict-Transport-Security")).as(path).isPresent();
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("no-referrer");
            assertThat(headers.firstValue("Permissions-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy"))
                    .as(path)
                    .contains("same-origin");
        }
        assertThat(
                        caller.get("/api/identity/session")
                                .response()
                                .headers()
                                .firstValue("Cache-Control")
                                .orElse(""))
                .contains("no-store");
    }

    private boolean redeems(String secret) {
        try {
            accounts.redeem(secret, SecretLinks.hash("browser"));
            return true;
        } catch (IdentityRule used) {
            return false;
        }
    }

    private Caller.Reply open(Caller caller) {
        var reply =
                caller.post(
                        "/api/identity/accounts",
                        Map.of("name", "Ann", "email", email, "password", PASSWORD));
        assertThat(reply.status()).isEqualTo(201);
        return reply;
    }

    private Caller invited(Role role) {
        var address = UUID.randomUUID() + "@example.org";
        accounts.invite("Staff", address, Set.of(role), Set.of());
        var caller = new Caller(port);
        var secret = letterbox.secretFor(address);
        var accepted =
                caller.post(
                        "/api/identity/invitations/accept",
                        Map.of("token", secret, "password", PASSWORD));
        assertThat(accepted.status()).isEqualTo(200);
        return caller;
    }

    private Map<String, String> credentials(String password) {
        return Map.of("email", email, "password", password);
    }

    private static String cookie(Caller.Reply reply) {
        return reply.response().headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith("__Host-rounds="))
                .findFirst()
                .orElseThrow();
    }
}

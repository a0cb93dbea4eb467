package org.rounds.series;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountView;
import org.rounds.scheduling.Town;
import org.rounds.visit.VisitId;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What dispatchers and patients do with series, through the API. */
class SeriesCalls {

    private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");

    private final Town town;
    private final MockMvcTester http;
    private final JsonMapper json;

    SeriesCalls(Town town, MockMvcTester http, JsonMapper json) {
        this.town = town;
        this.http = http;
        this.json = json;
    }

    record Answer(int status, JsonNode body) {

        @Nullable String problem() {
            return body.path("type").asString(null);
        }

        List<JsonNode> visits() {
            var all = new ArrayList<JsonNode>();
            body.path("visits").forEach(all::add);
            return all;
        }

        List<String> localStarts() {
            return visits().stream().map(Answer::localStart).toList();
        }

        VisitId visit(int number) {
            return visits().stream()
                    .filter(one -> one.path("number").asInt() == number)
                    .map(one -> VisitId.of(one.path("id").asString()))
                    .findAny()
                    .orElseThrow();
        }

        static String localStart(JsonNode one) {
            return one.path("window").path("start").path("local").asString();
        }
    }

    Answer plan(AccountView by, VisitId visit, String query) {
        return get(by, "/api/series/visits/%s/plan?%s".formatted(visit.value(), query));
    }

    Answer of(AccountView by, VisitId visit) {
        return get(by, "/api/series/visits/" + visit.value());
    }

    Answer mine(AccountView by, VisitId visit) {
        return get(by, "/api/series/mine/" + visit.value());
    }

    /** Takes every date of the plan that is free. */
    Answer make(AccountView by, VisitId visit, int everyWeeks, int visits) {
        var plan = plan(by, visit, "everyWeeks=%d&visits=%d".formatted(everyWeeks, visits));
        return make(by, visit, everyWeeks, free(plan));
    }

    Answer make(AccountView by, VisitId visit, int everyWeeks, Map<Integer, Instant> times) {
        var chosen =
                times.entrySet().stream()
                        .map(
                                one ->
                                        Map.of(
                                                "number",
                                                one.getKey(),
                                                "start",
                                                one.getValue().toString()))
                        .toList();
        return post(
                by,
                "/api/series/visits/" + visit.value(),
                Map.of("everyWeeks", everyWeeks, "times", chosen));
    }

    Map<Integer, Instant> free(Answer plan) {
        var times = new HashMap<Integer, Instant>();
        plan.body()
                .forEach(
                        one -> {
                            if (one.path("free").asBoolean()) {
                                times.put(one.path("number").asInt(), start(one));
                            }
                        });
        return times;
    }

    static Instant start(JsonNode planned) {
        return Instant.parse(planned.path("window").path("start").path("at").asString());
    }

    Answer cancel(AccountView by, VisitId visit, String scope) {
        return post(
                by,
                "/api/series/visits/%s/cancellation".formatted(visit.value()),
                Map.of("scope", scope, "reason", "It does not suit"));
    }

    Answer planMove(AccountView by, VisitId visit, String scope, Instant start) {
        var to = LocalDateTime.ofInstant(start, PHOENIX);
        return get(
                by,
                "/api/series/visits/%s/move?scope=%s&date=%s&time=%s"
                        .formatted(visit.value(), scope, to.toLocalDate(), to.toLocalTime()));
    }

    /** Moves to every time of the plan that is free. */
    Answer move(AccountView by, VisitId visit, String scope, Instant start) {
        var times = new ArrayList<Map<String, String>>();
        planMove(by, visit, scope, start)
                .body()
                .forEach(
                        one -> {
                            if (one.path("free").asBoolean()) {
                                times.add(
                                        Map.of(
                                                "visitId",
                                                one.path("visitId").asString(),
                                                "start",
                                                start(one).toString()));
                            }
                        });
        return moveTo(by, visit, scope, start, times);
    }

    Answer moveTo(
            AccountView by,
            VisitId visit,
            String scope,
            Instant start,
            List<Map<String, String>> times) {
        var to = LocalDateTime.ofInstant(start, PHOENIX);
        var body =
                Map.of(
                        "scope",
                        scope,
                        "date",
                        to.toLocalDate().toString(),
                        "time",
                        to.toLocalTime().toString(),
                        "reason",
                        "Agreed by phone",
                        "times",
                        times);
        return post(by, "/api/series/visits/%s/move".formatted(visit.value()), body);
    }

    /** Moves one visit where single visits are moved. */
    Answer moveVisit(AccountView by, VisitId visit, long seen, Instant start) {
        var to = LocalDateTime.ofInstant(start, PHOENIX);
        var body =
                Map.of(
                        "date",
                        to.toLocalDate().toString(),
                        "time",
                        to.toLocalTime().toString(),
                        "visitVersion",
                        seen,
                        "reason",
                        "Cannot on that day",
                        "agreed",
                        "TELEPHONE");
        return post(by, "/api/scheduling/visits/%s/move".formatted(visit.value()), body);
    }

    private Answer get(AccountView by, String path) {
        return answer(
                http.get().uri(path).with(town.signedIn(by)).with(csrf()).exchange().getResponse());
    }

    private Answer post(AccountView by, String path, Object body) {
        return answer(
                http.post()
                        .uri(path)
                        .with(town.signedIn(by))
                        .with(csrf())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(body))
                        .exchange()
                        .getResponse());
    }

    private Answer answer(MockHttpServletResponse response) {
        return new Answer(response.getStatus(), json.readTree(response.getContentAsByteArray()));
    }
}

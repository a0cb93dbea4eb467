package org.rounds.travel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import org.rounds.shared.GeoPoint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server of the operator that knows the roads. */
record RoadService(URI url, Kind kind, HttpClient http, Duration patience) {

    /** What is asked, and where the answer stands. */
    enum Kind {
        OSRM("/route/v1/driving/%2$f,%1$f;%4$f,%3$f?overview=false", "/routes/0/duration", 1),
        GRAPHHOPPER(
                "/route?point=%1$f,%2$f&point=%3$f,%4$f&profile=car&calc_points=false",
                "/paths/0/time", 1000);

        private final String question;
        private final String answer;
        private final int inOneSecond;

        Kind(String question, String answer, int inOneSecond) {
            this.question = question;
            this.answer = answer;
            this.inOneSecond = inOneSecond;
        }

        private String question(GeoPoint from, GeoPoint to) {
            return String.format(
                    Locale.ROOT,
                    question,
                    from.latitude(),
                    from.longitude(),
                    to.latitude(),
                    to.longitude());
        }

        private OptionalInt seconds(JsonNode answered) {
            var duration = answered.at(answer);
            return duration.isNumber() && duration.asDouble() >= 0
                    ? OptionalInt.of((int) Math.ceil(duration.asDouble() / inOneSecond))
                    : OptionalInt.empty();
        }
    }

    /** Seconds at the wheel; nothing if the service is slow, down or talks nonsense. */
    OptionalInt ask(GeoPoint from, GeoPoint to) {
        var question = URI.create(url + kind.question(from, to));
        try {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(question).timeout(patience).build(),
                            HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? kind.seconds(JsonMapper.shared().readTree(answer.body()))
                    : OptionalInt.empty();
        } catch (IOException | JacksonException unanswered) {
            return OptionalInt.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }
}

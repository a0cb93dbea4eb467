package org.rounds.travel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.shared.GeoPoint;

/** A road service that answers, is slow, talks nonsense or is down; asked at once, for the test. */
class RoadTimesTests {

    private static final Place HOME = place(33.451, -112.078);
    private static final Place OTHER = place(33.494, -111.921);
    private static final Traffic TRAFFIC = Traffic.in("X");

    private final List<String> questions = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private HttpContext answering;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void aWayIsAskedForOnceAndKnownFromThenOn() {
        answers(200, "{\"routes\": [{\"duration\": 1500.2}]}");
        var times = times(RoadService.Kind.OSRM);

        assertThat(times.way(HOME, OTHER, TRAFFIC).source()).isEqualTo(Way.Source.STRAIGHT_LINE);
        assertThat(times.way(HOME, OTHER, TRAFFIC))
                .isEqualTo(new Way(1501, 240, Way.Source.ROADS))
                .isEqualTo(times.way(HOME, OTHER, TRAFFIC));
        assertThat(questions)
                .containsExactly(
                        "/route/v1/driving/-112.078000,33.451000;-111.921000,33.494000?overview=false");
    }

    @Test
    void graphHopperAnswersInMilliseconds() {
        answers(200, "{\"paths\": [{\"time\": 1500200}]}");
        var times = times(RoadService.Kind.GRAPHHOPPER);

        times.way(HOME, OTHER, TRAFFIC);

        assertThat(times.way(HOME, OTHER, TRAFFIC).driving()).isEqualTo(1501);
        assertThat(questions.getFirst()).contains("point=33.451000,-112.078000&point=33.494000");
    }

    @Test
    void nonsenseLeavesTheStraightLine() {
        for (var nonsense :
                List.of("", "<html>", "{}", "{\"routes\": [{\"duration\": -5}]}", "[]")) {
            answers(200, nonsense);
            staysStraight();
        }
        answers(500, "{\"routes\": [{\"duration\": 1500}]}");
        staysStraight();
    }

    @Test
    void aServiceThatIsDownLeavesTheStraightLine() {
        server.stop(0);
        staysStraight();
    }

    @Test
    void aServiceThatIsSlowLeavesTheStraightLine() {
        server.createContext("/", exchange -> waitForTheEnd());
        staysStraight();
    }

    @Test
    void aQueueThatIsFullLeavesTheStraightLine() {
        var full = service(RoadService.Kind.OSRM);
        var times =
                new RoadTimes(
                        full,
                        task -> {
                            throw new RejectedExecutionException("full");
                        });

        assertThat(times.way(HOME, OTHER, TRAFFIC).source()).isEqualTo(Way.Source.STRAIGHT_LINE);
    }

    private void staysStraight() {
        var times = times(RoadService.Kind.OSRM);
        times.way(HOME, OTHER, TRAFFIC);
        assertThat(times.way(HOME, OTHER, TRAFFIC).source()).isEqualTo(Way.Source.STRAIGHT_LINE);
    }

    private void answers(int status, String body) {
        if (answering != null) {
            server.removeContext(answering);
        }
        answering = server.createContext("/", exchange -> answer(exchange, status, body));
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        questions.add(exchange.getRequestURI().toString());
        exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
        if (!body.isEmpty()) {
            exchange.getResponseBody().write(body.getBytes());
        }
        exchange.close();
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private RoadTimes times(RoadService.Kind kind) {
        return new RoadTimes(service(kind), Runnable::run);
    }

    private RoadService service(RoadService.Kind kind) {
        var url = URI.create("http://localhost:" + server.getAddress().getPort());
        var patience = Duration.ofMillis(500);
        var http = HttpClient.newBuilder().connectTimeout(patience).build();
        return new RoadService(url, kind, http, patience);
    }

    private static Place place(double latitude, double longitude) {
        return new Place("85003", new GeoPoint(latitude, longitude, 20));
    }
}

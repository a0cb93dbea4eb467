package org.rounds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person's browser as far as the API can tell: its cookies, its CSRF token, a key for each
 * POST.
 */
public final class Caller {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI server;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** What came back. */
    public record Reply(int status, String text, HttpResponse<byte[]> response) {

        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** The end of the problem's type, by which clients tell refusals apart. */
        public String problem() {
            return json().path("type").asString("").replace("/problems/", "");
        }
    }

    public Caller(int port) {
        server = URI.create("http://127.0.0.1:" + port);
        get("/api/identity/session"); // brings the CSRF token
    }

    public Caller signIn(String email, String password) {
        var reply = post("/api/identity/session", Map.of("email", email, "password", password));
        if (reply.status() != 200) {
            throw new IllegalStateException("Cannot sign in: " + reply.status());
        }
        return this;
    }

    public Reply get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Reply post(String path, Object body) {
        return post(path, body, UUID.randomUUID());
    }

    public Reply post(String path, Object body, UUID key) {
        return send("POST", path, body, Map.of("Idempotency-Key", key.toString()));
    }

    public Reply put(String path, Object body) {
        return send("PUT", path, body, Map.of());
    }

    public Reply send(String method, String path, Object body, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(server.resolve(path))
                        .timeout(Duration.ofSeconds(30))
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .header("Content-Type", "application/json")
                        .header("Cookie", cookieHeader());
        if (cookies.containsKey("XSRF-TOKEN") && !headers.containsKey("X-XSRF-TOKEN")) {
            request.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
        }
        headers.forEach(request::header);
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            keepCookies(response);
            return new Reply(response.statusCode(), new String(response.body(), UTF_8), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The beginning of an answer that never ends. */
    Reply open(String path) {
        var request =
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Cookie", cookieHeader())
                        .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                var text =
                        response.statusCode() == 200 ? "" : new String(body.readAllBytes(), UTF_8);
                return new Reply(response.statusCode(), text, null);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keepCookies(HttpResponse<?> response) {
        for (var line : response.headers().allValues("Set-Cookie")) {
            var cookie =
                    line.substring(0, line.indexOf(';') < 0 ? line.length() : line.indexOf(';'))
                            .split("=", 2);
            if (line.contains("Max-Age=0") || cookie[1].isEmpty()) {
                cookies.remove(cookie[0]);
            } else {
                cookies.put(cookie[0], cookie[1]);
            }
        }
    }
}

package org.rounds.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The packaged application in a process of its own, with demo data, for this machine only. */
final class RunningApplication implements AutoCloseable {

    private final int port;
    private final int healthPort = Ports.free();
    private final Path log;
    private final Map<String, String> settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    RunningApplication(int port, Path log, Map<String, String> settings) throws IOException {
        this.port = port;
        this.log = log;
        this.settings = settings;
    }

    /** Returns when it is ready for requests. */
    void start() throws IOException, InterruptedException, StartFailed {
        var builder = new ProcessBuilder(command()).redirectErrorStream(true);
        var environment = builder.environment();
        environment.putAll(settings);
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(healthPort));
        process = builder.redirectOutput(Redirect.to(log.toFile())).start();
        Readiness ready = this::isReady;
        if (!ready.await(process)) {
            throw new StartFailed("Rounds did not start: see %s.", log);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Returns when it has ended. */
    void await() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
    }

    /**
     * The jar as Boot's tools extract it, and the embedded server's driver, which does not ship.
     * The virtual machine keeps an archive of loaded classes, so that the next start is faster.
     */
    private static List<String> command() {
        Path folder = Build.folder().resolve("application");
        Path driver = Build.of(org.mariadb.jdbc.Driver.class);
        return List.of(
                Build.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("rounds.jsa"),
                "-cp",
                folder.resolve("rounds.jar") + ":" + driver,
                "org.rounds.Application");
    }

    private boolean isReady() throws InterruptedException {
        var health = URI.create("http://127.0.0.1:" + healthPort + "/actuator/health/readiness");
        try {
            var request = HttpRequest.newBuilder(health).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}

package org.rounds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.rounds.launcher.DatabaseOwner;
import org.rounds.launcher.DatabaseServer;
import org.rounds.launcher.EmbeddedServer;
import org.rounds.launcher.Key;
import org.rounds.launcher.MySqlServer;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;

/**
 * The one database server of a test run: MySQL 9.7 when Docker answers, else the embedded MariaDB.
 * {@code ROUNDS_DATABASE=mysql} or {@code embedded} (environment or system property) insists on
 * one. Nothing on it outlives the run, so it writes as little as possible, unless a bench wants it
 * durable.
 */
final class TestServer {

    static final String DURABLE = "rounds.test.durable";
    private static final String CHOICE = "ROUNDS_DATABASE";
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static TestServer running;

    private final DatabaseOwner owner = new DatabaseOwner("rounds_owner", Key.random());
    private final String appPassword = Key.random();
    private final Path folder = Files.createTempDirectory("rounds-test");
    private final DatabaseServer server;

    private TestServer() throws Exception {
        server =
                isMySqlWanted()
                        ? Boolean.getBoolean(DURABLE)
                                ? MySqlServer.durable()
                                : MySqlServer.inMemory()
                        : new EmbeddedServer(folder, "--innodb-flush-log-at-trx-commit=0");
        SpringApplication.getShutdownHandlers().add(this::stop); // when all contexts are closed
        server.start();
    }

    static synchronized TestServer running() throws Exception {
        if (running == null) {
            running = new TestServer();
            System.out.println("Rounds tests run on " + running.version());
        }
        return running;
    }

    /** Kills the server and starts it again; it must be a durable MySQL. */
    void crash() {
        ((MySqlServer) server).crash();
    }

    /** Makes an empty schema. @return the settings that point the application to it */
    Map<String, String> newSchema() throws Exception {
        String schema = "rounds_" + SCHEMAS.incrementAndGet();
        try (var root = server.administrate()) {
            owner.claim(schema, root);
        }
        return Map.of(
                "rounds.db.url", server.url(schema),
                "rounds.db.owner", owner.name(),
                "rounds.db.owner-password", owner.password(),
                "rounds.db.app-password", appPassword,
                "rounds.keys.data", "1:" + Key.random(),
                "rounds.keys.index", Key.random());
    }

    private static boolean isMySqlWanted() {
        String wanted = System.getProperty(CHOICE, System.getenv(CHOICE));
        return wanted == null
                ? DockerClientFactory.instance().isDockerAvailable()
                : wanted.equals("mysql");
    }

    private void stop() {
        server.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private String version() throws Exception {
        try (var root = server.administrate()) {
            var about = root.getMetaData();
            return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
        }
    }
}

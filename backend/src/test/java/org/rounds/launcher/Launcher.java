package org.rounds.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** {@code ./rounds start}: Rounds with demo data on a database that needs no installation. */
public final class Launcher {

    private static final String SCHEMA = "rounds";

    private final Options options;
    private DatabaseServer server;
    private RunningApplication application;
    private volatile boolean stopping;

    private Launcher(Options options) {
        this.options = options;
    }

    static void main(String... words) throws Exception {
        quieten();
        try {
            System.exit(new Launcher(Options.parse(words)).run());
        } catch (StartFailed e) {
            System.err.println("rounds: " + e.getMessage());
            System.exit(1);
        }
    }

    /** What the libraries have to say here is in the exceptions that they throw. */
    private static void quieten() {
        LoggingSystem.get(Launcher.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
    }

    /**
     * @return the exit status, which is the command's if there is one
     */
    private int run() throws Exception {
        if (options.port() != 0 && !Ports.isFree(options.port())) {
            throw new StartFailed("Port %d is in use: choose one with --port.", options.port());
        }
        var data = DataFolder.open(options.data(), options.fresh());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        start(data);
        return options.command().isEmpty() ? serve() : runCommand();
    }

    private void start(DataFolder data) throws Exception {
        var owner = new DatabaseOwner("rounds_owner", data.secret("owner-password"));
        var settings = settings(data, owner);
        server = options.mysql() ? MySqlServer.inMemory() : new EmbeddedServer(data.path());
        server.start();
        try (var root = server.administrate()) {
            owner.claim(SCHEMA, root);
        } catch (SQLException broken) {
            throw new StartFailed(
                    "The database in %s is broken: restore the folder, or begin anew with --fresh.",
                    data.path());
        }
        settings.put("ROUNDS_DB_URL", server.url(SCHEMA));
        var log = data.path().resolve("application.log");
        int port = options.port() == 0 ? Ports.free() : options.port();
        application = new RunningApplication(port, log, settings);
        application.start();
    }

    private static Map<String, String> settings(DataFolder data, DatabaseOwner owner)
            throws IOException, StartFailed {
        var settings = new HashMap<String, String>();
        settings.put("ROUNDS_DB_OWNER", owner.name());
        settings.put("ROUNDS_DB_OWNER_PASSWORD", owner.password());
        settings.put("ROUNDS_DB_APP_PASSWORD", data.secret("app-password"));
        settings.put("ROUNDS_KEYS_DATA", "1:" + data.secret("data-key"));
        settings.put("ROUNDS_KEYS_INDEX", data.secret("index-key"));
        return settings;
    }

    private int serve() throws Exception {
        System.out.printf(
                """

                Rounds is running, Ctrl-C stops it.
                  patients  %1$s/book
                  office    %1$s/desk
                  nurses    %1$s/nurse

                %2$s
                """,
                application.address(), DemoAccounts.read().text());
        application.await();
        return stopping ? 0 : 1;
    }

    private int runCommand() throws Exception {
        var command = new ProcessBuilder(options.command()).inheritIO();
        command.environment().put("ROUNDS_URL", application.address());
        return command.start().waitFor();
    }

    /** The application first, so that it can finish what it began. */
    private void stop() {
        stopping = true;
        if (application != null) {
            application.close();
        }
        if (server != null) {
            server.close();
        }
    }
}

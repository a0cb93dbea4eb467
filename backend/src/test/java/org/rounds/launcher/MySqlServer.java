package org.rounds.launcher;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.testcontainers.mysql.MySQLContainer;

/** The MySQL of production in a throw-away container. */
public final class MySqlServer implements DatabaseServer {

    private final MySQLContainer container =
            new MySQLContainer("mysql:9.7")
                    .withUsername("root")
                    .withPassword(Key.random())
                    .withUrlParam("connectTimeout", "2000")
                    .withUrlParam("connectionTimeZone", "UTC")
                    .withUrlParam("forceConnectionTimeZoneToSession", "true")
                    .withUrlParam("rewriteBatchedStatements", "true");

    private MySqlServer() {}

    /** Keeps its data in memory and loses them when it dies. */
    public static MySqlServer inMemory() {
        var server = new MySqlServer();
        server.container
                .withTmpFs(Map.of("/var/lib/mysql", "rw"))
                .withCommand("mysqld", "--skip-log-bin", "--innodb-flush-log-at-trx-commit=0");
        return server;
    }

    /** Syncs log and binary log with every commit, and is found at the same port after a crash. */
    public static MySqlServer durable() throws IOException {
        var server = new MySqlServer();
        server.container
                .withUrlParam("socketTimeout", "10000")
                .setPortBindings(List.of("127.0.0.1:" + Ports.free() + ":3306"));
        return server;
    }

    /** As if somebody pulled the plug, and put it back at once. */
    public void crash() {
        var docker = container.getDockerClient();
        docker.killContainerCmd(container.getContainerId()).exec();
        docker.startContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void start() {
        container.start();
    }

    @Override
    public String url(String schema) {
        return container.withDatabaseName(schema).getJdbcUrl();
    }

    @Override
    public Connection administrate() throws SQLException {
        return container.withDatabaseName("").createConnection("");
    }

    @Override
    public void close() {
        container.stop();
    }
}

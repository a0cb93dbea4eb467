package org.rounds.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.testcontainers.mysql.MySQLContainer;

/** The MySQL of production in a throw-away container that keeps its data in memory. */
public final class MySqlServer implements DatabaseServer {

    private final MySQLContainer container =
            new MySQLContainer("mysql:9.7")
                    .withUsername("root")
                    .withPassword(Key.random())
                    .withTmpFs(Map.of("/var/lib/mysql", "rw"))
                    .withUrlParam("connectTimeout", "2000")
                    .withUrlParam("connectionTimeZone", "UTC")
                    .withUrlParam("forceConnectionTimeZoneToSession", "true")
                    .withUrlParam("rewriteBatchedStatements", "true")
                    .withCommand("mysqld", "--skip-log-bin", "--innodb-flush-log-at-trx-commit=0");

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

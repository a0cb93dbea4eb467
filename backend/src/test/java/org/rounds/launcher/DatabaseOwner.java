package org.rounds.launcher;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The account that owns a schema and runs Flyway there, which makes the application's own account
 * in turn.
 */
public record DatabaseOwner(String name, String password) {

    /**
     * Makes the schema and this account, as far as they are missing; needs the server's
     * administrator.
     */
    public void claim(String schema, Connection administrator) throws SQLException {
        try (var statement = administrator.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS " + schema + " CHARACTER SET utf8mb4");
            statement.execute(
                    "CREATE USER IF NOT EXISTS '%s'@'%%' IDENTIFIED BY '%s'"
                            .formatted(name, password));
            statement.execute("GRANT CREATE USER ON *.* TO '%s'@'%%'".formatted(name));
            statement.execute(
                    "GRANT ALL ON %s.* TO '%s'@'%%' WITH GRANT OPTION".formatted(schema, name));
        }
    }
}

package org.rounds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;

import org.springframework.jdbc.core.JdbcTemplate;

/** What can be read in a table by somebody who has the database but no keys. */
public final class StoredText {

    private StoredText() {}

    public static String of(JdbcTemplate database, String table) {
        return database.queryForList("select * from `" + table + "`").stream()
                .flatMap(row -> row.values().stream())
                .map(StoredText::readable)
                .collect(joining("\n"));
    }

    private static String readable(Object value) {
        return value instanceof byte[] bytes
                ? new String(bytes, ISO_8859_1)
                : String.valueOf(value);
    }
}

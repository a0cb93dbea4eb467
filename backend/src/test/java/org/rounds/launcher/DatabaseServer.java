package org.rounds.launcher;

import java.sql.Connection;
import java.sql.SQLException;

/** A running database server that {@link DatabaseOwner} can claim schemas on. */
public interface DatabaseServer extends AutoCloseable {

    /**
     * @return the JDBC address of a schema, or of the server itself for an empty name
     */
    String url(String schema);

    Connection administrate() throws SQLException;

    @Override
    void close();
}

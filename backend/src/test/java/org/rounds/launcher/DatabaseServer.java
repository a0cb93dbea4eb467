package org.rounds.launcher;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** A database server that {@link DatabaseOwner} can claim schemas on. */
public interface DatabaseServer extends AutoCloseable {

    /** Returns when it accepts connections. */
    void start() throws IOException, InterruptedException, StartFailed;

    /**
     * @return the JDBC address of a schema, or of the server itself for an empty name
     */
    String url(String schema);

    Connection administrate() throws SQLException;

    @Override
    void close();
}

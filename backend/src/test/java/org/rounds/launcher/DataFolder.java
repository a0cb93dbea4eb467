package org.rounds.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * What an installation keeps between two starts: its database and its secrets. One running Rounds
 * holds it at a time.
 */
final class DataFolder {

    private static final List<String> CONTENTS =
            List.of("database", "secrets", "database.log", "application.log");

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    static DataFolder open(Path folder, boolean fresh) throws IOException, StartFailed {
        var data = new DataFolder(folder.toAbsolutePath().normalize());
        data.makeUsable();
        data.hold(data.folder.resolve("lock"));
        if (fresh) {
            data.wipe();
        } else {
            data.checkDatabase();
        }
        return data;
    }

    Path path() {
        return folder;
    }

    /** Makes the secret on first use; only its owner can read the file. */
    String secret(String name) throws IOException, StartFailed {
        Path file = folder.resolve("secrets").resolve(name);
        if (Files.exists(file)) {
            return Files.readString(file);
        }
        if (Files.exists(folder.resolve("database"))) {
            throw new StartFailed(
                    "%s is missing, without which the database there cannot be read: restore it, or"
                            + " begin anew with --fresh.",
                    file);
        }
        var forOwner = PosixFilePermissions.fromString("rw-------");
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(forOwner));
        return Files.readString(Files.writeString(file, Key.random()));
    }

    private void makeUsable() throws StartFailed {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StartFailed("%s cannot be used as a folder for data.", folder);
        }
        if (!Files.isReadable(folder) || !Files.isWritable(folder)) {
            throw new StartFailed("You may not read and write the data folder %s.", folder);
        }
    }

    private void checkDatabase() throws IOException, StartFailed {
        Path database = folder.resolve("database");
        if (Files.notExists(database)) {
            return;
        }
        Path rows = database.resolve("ibdata1");
        if (Files.notExists(rows) || Files.notExists(database.resolve("mysql"))) {
            throw new StartFailed(
                    "%s holds no database: begin anew with --fresh, or name another folder with"
                            + " --data.",
                    database);
        }
        if (!Files.isReadable(rows)) {
            throw new StartFailed("You may not read the database in %s.", database);
        }
        // A server that outlived its launcher locks this file.
        hold(rows).close();
    }

    private FileChannel hold(Path file) throws IOException, StartFailed {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new StartFailed("Another Rounds is running on %s: stop it first.", folder);
        }
        return channel;
    }

    private void wipe() throws IOException {
        for (String name : CONTENTS) {
            FileSystemUtils.deleteRecursively(folder.resolve(name));
        }
    }
}

package org.rounds.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;

/**
 * How Rounds is started.
 *
 * @param port 0 for any that is free
 * @param mysql on MySQL 9.7 in a throw-away container instead of the embedded server
 * @param fresh wipes what the data folder holds
 * @param command runs as soon as Rounds answers; when it ends, so does Rounds
 */
record Options(Path data, int port, boolean mysql, boolean fresh, List<String> command) {

    static Options parse(String... words) throws StartFailed {
        var rest = new ArrayDeque<>(List.of(words));
        Path data = Path.of(".data");
        int port = 8080;
        boolean mysql = false;
        boolean fresh = false;
        while (!rest.isEmpty()) {
            switch (rest.pop()) {
                case "--data" -> data = Path.of(value("--data", rest));
                case "--port" -> port = port(value("--port", rest));
                case "--mysql" -> mysql = true;
                case "--fresh" -> fresh = true;
                case "--" -> {
                    return new Options(data, port, mysql, fresh, List.copyOf(rest));
                }
                case String word -> throw new StartFailed("There is no option %s.", word);
            }
        }
        return new Options(data, port, mysql, fresh, List.of());
    }

    private static String value(String option, ArrayDeque<String> rest) throws StartFailed {
        if (rest.isEmpty()) {
            throw new StartFailed("%s needs a value.", option);
        }
        return rest.pop();
    }

    private static int port(String text) throws StartFailed {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw new StartFailed("%s is not a port.", text);
    }
}

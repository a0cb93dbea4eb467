package org.rounds.launcher;

import java.nio.file.Path;

/** Where this build put its parts. */
final class Build {

    private Build() {}

    /** Maven's {@code target} folder; {@code mvn clean} removes what is put there. */
    static Path folder() {
        return of(Build.class).getParent();
    }

    /**
     * @return the jar or folder that the type was loaded from
     */
    static Path of(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

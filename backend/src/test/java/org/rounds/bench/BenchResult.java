package org.rounds.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a bench found, for {@code ./rounds bench} to show as its last line. */
public final class BenchResult {

    private final Map<String, Object> figures = new LinkedHashMap<>();

    public BenchResult with(String name, long figure) {
        figures.put(name, figure);
        return this;
    }

    /** Rounded to thousandths. */
    public BenchResult with(String name, double figure) {
        figures.put(name, Math.round(1000 * figure) / 1000.0);
        return this;
    }

    /** Several lines of figures. */
    public BenchResult with(String name, List<Map<String, Object>> series) {
        figures.put(name, series);
        return this;
    }

    public void write(String bench) throws IOException {
        var file = Path.of("target", "bench", bench + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, JsonMapper.shared().writeValueAsString(figures) + "\n");
    }
}

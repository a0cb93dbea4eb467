package org.rounds.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Makes a body that fits a schema: well-formed everywhere, meaningful where a name says what is
 * wanted.
 */
final class SampleBody {

    /** Every free text of the matrix; it must never be readable in the database. */
    static final String CANARY = "Canary Kestrel 4711";

    private static final Map<String, Object> MEANINGFUL =
            Map.ofEntries(
                    Map.entry("zip", "85004"),
                    Map.entry("minutes", 45),
                    Map.entry("zone", "America/Phoenix"),
                    Map.entry("code", "MATRIX"),
                    Map.entry("zips", List.of("85004")),
                    Map.entry("state", "AZ"),
                    Map.entry("email", "matrix@example.org"),
                    Map.entry("phone", "+1 602 555 0199"),
                    Map.entry("from", "08:00"),
                    Map.entry("to", "16:00"),
                    Map.entry("until", "16:00"),
                    Map.entry("time", "10:00"),
                    Map.entry("breakMinutes", 30),
                    Map.entry("breakFrom", "11:00"),
                    Map.entry("breakTo", "13:00"),
                    Map.entry("skill", "IV_COMPETENCY"),
                    Map.entry("sameDayUntil", "16:00"),
                    Map.entry("expiry", "2030-01-31"),
                    Map.entry("document", "JVBERi0xLjQK"), // the first line of a PDF
                    Map.entry("signatureSvg", "M 1 1 L 2 2"),
                    Map.entry("latitude", 33.45),
                    Map.entry("longitude", -112.07),
                    Map.entry("accuracyM", 10));

    private final JsonNode api;

    SampleBody(JsonNode api) {
        this.api = api;
    }

    Object of(JsonNode schema, Records records) {
        return of("", schema, records);
    }

    String parameter(String name, JsonNode schema, Records records) {
        return String.valueOf(of(name, schema, records));
    }

    private Object of(String name, JsonNode schema, Records records) {
        if (MEANINGFUL.containsKey(name)
                && !schema.path("format").asString("").startsWith("date")) {
            return MEANINGFUL.get(name);
        }
        if (schema.has("$ref")) {
            return of(name, api.at(schema.path("$ref").asString().substring(1)), records);
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0).asString();
        }
        return switch (schema.path("type").asString("object")) {
            case "array" -> List.of(of(name, schema.path("items"), records));
            case "integer" -> Math.max(1, schema.path("minimum").asInt(1));
            case "number" -> 1.5;
            case "boolean" -> true;
            case "string" -> text(name, schema.path("format").asString(""), records);
            default -> object(schema, records);
        };
    }

    private Map<String, Object> object(JsonNode schema, Records records) {
        var body = new LinkedHashMap<String, Object>();
        for (var property : schema.path("properties").properties()) {
            body.put(property.getKey(), of(property.getKey(), property.getValue(), records));
        }
        return body;
    }

    private static Object text(String name, String format, Records records) {
        return switch (format) {
            case "uuid" ->
                    name.equals("regionId")
                            ? records.region()
                            : records.registers().getOrDefault(name, records.visit());
            case "date-time" -> "2026-11-24T18:00:00Z";
            case "date" -> "2026-11-24";
            default -> CANARY;
        };
    }
}

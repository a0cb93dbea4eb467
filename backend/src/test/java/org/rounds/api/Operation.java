package org.rounds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rounds.identity.Role;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One operation of the API's description, called with a body that is made from its schema. */
record Operation(
        String id,
        String method,
        String path,
        JsonNode description,
        SampleBody bodies,
        Expected expected) {

    /** Changes that take a record away from somebody come last. */
    private static final List<String> LAST =
            List.of(
                    "moveMyVisit",
                    "moveVisit",
                    "swapNurses",
                    "moveSeries",
                    "cancelSeries",
                    "cancelVisit",
                    "confirmNoShow",
                    "unassignNurse",
                    "assignNurse",
                    "disableStaff");

    record Expected(boolean open, Set<Role> roles, String scope) {}

    static List<Operation> readAll() {
        try {
            var api =
                    JsonMapper.builder()
                            .build()
                            .readTree(Files.readString(Path.of("../docs/api/openapi.json")));
            var expected = matrix();
            var operations = new ArrayList<Operation>();
            for (var path : api.path("paths").properties()) {
                for (var method : path.getValue().properties()) {
                    var id = method.getValue().path("operationId").asString();
                    operations.add(
                            new Operation(
                                    id,
                                    method.getKey().toUpperCase(java.util.Locale.ROOT),
                                    path.getKey(),
                                    method.getValue(),
                                    new SampleBody(api),
                                    expected.getOrDefault(id, new Expected(false, Set.of(), "-"))));
                }
            }
            operations.sort(Comparator.comparing(Operation::weight));
            return operations;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Map<String, Expected> matrix() {
        try {
            var lines =
                    new ClassPathResource("access/matrix.txt").getContentAsString(UTF_8).lines();
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .collect(
                            Collectors.toMap(
                                    parts -> parts[0],
                                    parts -> expected(Arrays.asList(parts[1].split(" ")), parts[2]),
                                    (one, two) -> one,
                                    LinkedHashMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Expected expected(List<String> names, String scope) {
        var roles = EnumSet.noneOf(Role.class);
        names.stream().filter(name -> !name.equals("ANON")).map(Role::valueOf).forEach(roles::add);
        return new Expected(names.contains("ANON"), roles, scope);
    }

    boolean isOpen() {
        return expected.open();
    }

    Set<Role> roles() {
        return expected.roles();
    }

    boolean hasRecord() {
        return expected.scope().equals("record");
    }

    /** Its body names a record that the sample does not know. */
    boolean mayMiss() {
        return expected.scope().equals("body");
    }

    Caller.Reply call(Caller caller, Records records) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var schema = description.at("/requestBody/content/application~1json/schema");
        var body = schema.isMissingNode() ? null : bodies.of(schema, records);
        return isStream()
                ? caller.open(address(records))
                : caller.send(method, address(records), body, key);
    }

    boolean isStream() {
        return description.toString().contains("text/event-stream");
    }

    private String address(Records records) {
        var filled = path;
        var query = new ArrayList<String>();
        for (var parameter : description.path("parameters")) {
            var name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("path")) {
                filled = filled.replace("{" + name + "}", records.of(name, path));
            } else if (parameter.path("required").asBoolean()) {
                query.add(name + "=" + bodies.parameter(name, parameter.path("schema"), records));
            }
        }
        return filled + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private int weight() {
        return method.equals("GET") ? 0 : 1 + LAST.indexOf(id) + 1;
    }
}

package org.rounds.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rounds.shared.RuleBroken.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One element of a FHIR resource, read name by name. What nobody asked for is outside of the subset
 * and is refused by its name, so nothing can be overlooked.
 */
final class FhirElement {

    private final JsonNode node;
    private final String path;
    private final List<Field> wrong;
    private final Set<String> read = new HashSet<>();

    /**
     * @param wrong collects what is refused
     */
    FhirElement(JsonNode node, String path, List<Field> wrong) {
        this.node = node;
        this.path = path;
        this.wrong = wrong;
        if (!node.isObject()) {
            refuse("This must be an object");
        }
    }

    /** Empty words where there are none, which is refused. */
    String text(String name) {
        return optional(name)
                .orElseGet(
                        () -> {
                            refuse(name, "“%s” is missing".formatted(name));
                            return "";
                        });
    }

    Optional<String> optional(String name) {
        return value(name)
                .filter(value -> accept(name, value.isString(), "text"))
                .map(JsonNode::asString);
    }

    /** One of the names that we have for such a thing. */
    String code(String name, Class<? extends Enum<?>> known) {
        var code = text(name);
        if (Stream.of(known.getEnumConstants()).noneMatch(one -> one.name().equals(code))) {
            refuse(name, "“%s” is not known".formatted(code));
        }
        return code;
    }

    boolean flag(String name) {
        return value(name)
                .filter(value -> accept(name, value.isBoolean(), "true or false"))
                .map(JsonNode::asBoolean)
                .orElse(false);
    }

    Optional<Integer> number(String name) {
        return value(name)
                .filter(value -> accept(name, value.isInt(), "a whole number"))
                .map(JsonNode::asInt);
    }

    /** The value as it stands, for a name that takes one of several types. */
    Optional<JsonNode> value(String name) {
        read.add(name);
        return Optional.of(node.path(name)).filter(value -> !value.isMissingNode());
    }

    FhirElement child(String name) {
        return new FhirElement(value(name).orElse(MissingNode.getInstance()), at(name), wrong);
    }

    Stream<FhirElement> children(String name) {
        var list = value(name).filter(value -> accept(name, value.isArray(), "a list"));
        return list.stream()
                .flatMap(
                        one ->
                                IntStream.range(0, one.size())
                                        .mapToObj(
                                                at ->
                                                        new FhirElement(
                                                                one.get(at),
                                                                at(name) + "[" + at + "]",
                                                                wrong)));
    }

    boolean has(String name) {
        return node.has(name);
    }

    void refuse(String message) {
        wrong.add(new Field(path, message));
    }

    void refuse(String name, String message) {
        wrong.add(new Field(at(name), message));
    }

    /** To be called last. */
    void nothingElse() {
        node.propertyNames().stream()
                .filter(read::add)
                .forEach(name -> refuse(name, "“%s” cannot be imported".formatted(name)));
    }

    private boolean accept(String name, boolean fits, String type) {
        if (!fits) {
            refuse(name, "“%s” must be %s".formatted(name, type));
        }
        return fits;
    }

    private String at(String name) {
        return path + "." + name;
    }
}

package org.rounds.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A rule of the field that the caller broke. Each module has one final subclass whose factories
 * name its rules.
 *
 * <p>Answers 409 when the state of things forbids the act, 422 when what was sent breaks the rule
 * by itself. The detail is shown to people: plain words, no health data.
 */
public abstract class RuleBroken extends RuntimeException {

    private final String rule;
    private final HttpStatus status;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Object> properties = new LinkedHashMap<>();

    /** One field that was sent and what is wrong with it. */
    public record Field(String field, String message) {}

    /**
     * @param rule {@code module/rule}, the end of the problem's type, on which clients switch
     */
    protected RuleBroken(HttpStatus status, String rule, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.rule = rule;
    }

    protected RuleBroken(String rule, String detail) {
        this(HttpStatus.CONFLICT, rule, detail);
    }

    /** Names a field that breaks the rule. */
    public RuleBroken field(String field, String message) {
        fields.add(new Field(field, message));
        return this;
    }

    /** Adds a property to the problem, such as the times that are still free. */
    public RuleBroken with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    public String rule() {
        return rule;
    }

    public HttpStatus status() {
        return status;
    }

    public List<Field> fields() {
        return fields;
    }

    Map<String, Object> properties() {
        return properties;
    }
}

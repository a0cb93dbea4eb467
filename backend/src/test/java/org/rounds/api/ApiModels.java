package org.rounds.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Iterator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Describes our records: ids are text, and every component is there unless it is marked
 * {@code @Nullable}.
 */
class ApiModels implements ModelConverter {

    @Override
    public Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (isId(raw)) {
            return new StringSchema().format("uuid");
        }
        if (ZoneId.class.isAssignableFrom(raw)
                || raw == LocalTime.class
                || raw == SseEmitter.class) {
            return new StringSchema();
        }
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        if (raw.isRecord() && schema != null) {
            var name = schema.get$ref() == null ? schema.getName() : leaf(schema.get$ref());
            require(context.getDefinedModels().getOrDefault(name, schema), raw);
        }
        return schema;
    }

    private static void require(Schema<?> model, Class<?> type) {
        model.setRequired(
                Arrays.stream(type.getRecordComponents())
                        .filter(one -> !one.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .filter(one -> !one.getAccessor().isAnnotationPresent(JsonIgnore.class))
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static String leaf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}

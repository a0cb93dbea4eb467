package org.rounds.shared;

import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * What a request may hold at all: lists without empty places, text that can be seen, days and
 * moments that the database can keep. Sets keep the order in which they were sent, so that a
 * repeated request reads the same.
 */
@Configuration
class RequestFormats implements WebMvcConfigurer {

    @Bean
    JsonMapperBuilderCustomizer requestValues() {
        var module =
                new SimpleModule("requests")
                        .addAbstractTypeMapping(Set.class, LinkedHashSet.class)
                        .addDeserializer(String.class, new VisibleText())
                        .addDeserializer(LocalDate.class, new Iso<>(LocalDate.class, this::day))
                        .addDeserializer(Instant.class, new Iso<>(Instant.class, this::moment));
        return mapper ->
                mapper.addModule(module)
                        .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, this::day);
        registry.addConverter(String.class, Instant.class, this::moment);
    }

    private LocalDate day(String text) {
        var day = LocalDate.parse(text);
        check(day.getYear());
        return day;
    }

    private Instant moment(String text) {
        var moment = Instant.parse(text);
        check(moment.atOffset(ZoneOffset.UTC).getYear());
        return moment;
    }

    private static void check(int year) {
        if (year < 1000 || year > 2999) {
            throw new DateTimeException("Outside of the calendar we keep");
        }
    }

    private static class Iso<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> read;

        Iso(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            try {
                return read.apply(json.getString());
            } catch (DateTimeException unreadable) {
                throw context.weirdStringException("", _valueClass, "not a time we keep");
            }
        }
    }

    /** Text of odd spaces alone says nothing: it is taken as empty. */
    private static class VisibleText extends StringDeserializer {

        private static final String BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0";

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            var text = super.deserialize(json, context);
            return text.codePoints().allMatch(VisibleText::isBlank) ? "" : text;
        }

        private static boolean isBlank(int point) {
            return Character.isWhitespace(point)
                    || Character.isSpaceChar(point)
                    || Character.getType(point) == Character.FORMAT
                    || BLANK_LETTERS.indexOf(point) >= 0;
        }
    }
}

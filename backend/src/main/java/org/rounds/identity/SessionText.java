package org.rounds.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;

/** Session attributes are stored as plain text; nothing is ever deserialised into a Java object. */
@Configuration
class SessionText {

    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(
                Object.class, byte[].class, value -> ((String) value).getBytes(UTF_8));
        conversion.addConverter(byte[].class, Object.class, bytes -> new String(bytes, UTF_8));
        return conversion;
    }
}

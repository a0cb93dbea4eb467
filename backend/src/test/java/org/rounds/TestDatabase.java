package org.rounds;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Gives a Spring context an empty schema of its own on the {@link TestServer}:
 * {@code @Import(TestDatabase.class)}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    @Bean
    DynamicPropertyRegistrar database() throws Exception {
        var settings = TestServer.running().newSchema();
        return registry -> settings.forEach((name, value) -> registry.add(name, () -> value));
    }
}

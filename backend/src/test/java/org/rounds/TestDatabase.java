package org.rounds;

import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a Spring context an empty schema of its own on the {@link TestServer}, and a mail server:
 * {@code @Import(TestDatabase.class)}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    /** Before the first context: the server syncs every commit, as in production. */
    public static void keepThroughCrashes() {
        System.setProperty(TestServer.DURABLE, "true");
    }

    public static void crash() {
        try {
            TestServer.running().crash();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Early enough for a web server, whose filters want the database as it starts. */
    @Bean
    static BeanFactoryPostProcessor database(ConfigurableEnvironment environment) throws Exception {
        var settings =
                new MapPropertySource(
                        "test database", Map.copyOf(TestServer.running().newSchema()));
        environment.getPropertySources().addFirst(settings);
        return factory -> {};
    }

    @Bean
    SentMails mailServer() {
        return new SentMails();
    }
}

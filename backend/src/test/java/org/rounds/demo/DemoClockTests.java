package org.rounds.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class DemoClockTests {

    private static final Instant START = Instant.parse(DemoTest.START);
    private static final Instant LATER = Instant.parse("2027-01-01T08:00:00Z");
    private static final String SETTING = "rounds.clock.start=" + START;

    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withInitializer(DemoClockTests::readInstants)
                    .withUserConfiguration(DemoClock.class, DemoController.class, Outbox.class);
    private final ApplicationContextRunner demo =
            application.withPropertyValues("spring.profiles.active=demo");

    @Test
    void aDemoBeginsWhenItIsTold() {
        demo.withPropertyValues(SETTING)
                .run(context -> assertAbout(context.getBean(Clock.class), START));
    }

    @Test
    void aDemoThatIsToldNothingBeginsNow() {
        demo.run(context -> assertAbout(context.getBean(Clock.class), Instant.now()));
    }

    @Test
    void outsideADemoAStartIsRefused() {
        application
                .withPropertyValues(SETTING)
                .run(
                        context ->
                                assertThat(context)
                                        .getFailure()
                                        .rootCause()
                                        .hasMessage(
                                                "rounds.clock.start works with the profile demo"
                                                        + " only"));
    }

    @Test
    void theClockOfADemoCanBeMoved() {
        demo.run(
                context -> {
                    var moved =
                            MockMvcTester.of(context.getBean(DemoController.class))
                                    .post()
                                    .uri("/demo/clock")
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content("{\"to\": \"" + LATER + "\"}");

                    assertThat(moved).hasStatusOk();
                    assertAbout(context.getBean(Clock.class), LATER);
                });
    }

    @Test
    void outsideADemoNothingMovesTheClock() {
        application.run(
                context ->
                        assertThat(context)
                                .doesNotHaveBean(DemoController.class)
                                .doesNotHaveBean(MovableClock.class));
    }

    /** As a Spring Boot application does. */
    private static void readInstants(ConfigurableApplicationContext context) {
        context.getBeanFactory()
                .setConversionService(ApplicationConversionService.getSharedInstance());
    }

    private static void assertAbout(Clock clock, Instant moment) {
        assertThat(clock.instant()).isCloseTo(moment, within(1, ChronoUnit.MINUTES));
    }
}

package org.rounds.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.notification.Mail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

@DemoTest
class LoopbackTests {

    private static final RequestPostProcessor FROM_OUTSIDE =
            request -> {
                request.setRemoteAddr("192.0.2.7");
                return request;
            };

    @Autowired WebApplicationContext context;
    @Autowired LoopbackOnly loopbackOnly;
    @Autowired Outbox outbox;

    private MockMvcTester browser;

    @BeforeEach
    void mailWaits() {
        browser =
                MockMvcTester.from(
                        context,
                        builder ->
                                builder.addFilters(loopbackOnly).apply(springSecurity()).build());
        outbox.send(
                new Mail(
                        "a@patients.example",
                        "A <b>subject</b>",
                        "Open http://localhost/book/link#s now"));
    }

    @Test
    void thisMachineReadsTheOutboxAsAPageAndAsJson() {
        assertThat(browser.get().uri("/demo/outbox").accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "A &lt;b&gt;subject&lt;/b&gt;",
                        "<a href=\"http://localhost/book/link#s\">");
        assertThat(browser.get().uri("/demo/outbox").accept(MediaType.APPLICATION_JSON))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].to")
                .isEqualTo("a@patients.example");
    }

    @Test
    void anotherMachineFindsNeitherOutboxNorClock() {
        assertThat(browser.get().uri("/demo/outbox").with(FROM_OUTSIDE))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post().uri("/demo/clock").with(FROM_OUTSIDE))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}

package org.rounds.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API is as its description says; {@code ./rounds api} writes a new description and the client
 * from it.
 */
@SpringBootTest(
        properties = {
            "springdoc.default-produces-media-type=application/json",
            "springdoc.override-with-generic-response=false",
            "springdoc.paths-to-match=/api/**",
            "springdoc.writer-with-order-by-keys=true"
        })
@AutoConfigureMockMvc(addFilters = false)
@Import({TestDatabase.class, ApiDescription.class})
class ApiContractTests {

    private static final Path DESCRIPTION = Path.of("../docs/api/openapi.json");

    @Autowired MockMvcTester http;

    @Test
    void theDescriptionIsTheOneThatThePagesAreBuiltFrom() throws Exception {
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var now =
                mapper.writeValueAsString(
                                mapper.readTree(
                                        http.get()
                                                .uri("/v3/api-docs")
                                                .exchange()
                                                .getResponse()
                                                .getContentAsByteArray()))
                        + "\n";
        if (Boolean.getBoolean("rounds.api.write")) {
            Files.writeString(DESCRIPTION, now);
        }
        assertThat(now).as("run ./rounds api").isEqualTo(Files.readString(DESCRIPTION));
    }
}

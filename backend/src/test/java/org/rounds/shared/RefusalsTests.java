package org.rounds.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class RefusalsTests {

    @Autowired MockMvcTester http;

    @Test
    void aRefusalComesInTheLanguageOfThePage() {
        assertThat(refusal("en"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("A ZIP code has five digits.");

        assertThat(refusal("es"))
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("El código postal tiene cinco cifras.");
        assertThat(refusal("es"))
                .bodyJson()
                .extractingPath("$.fields[0].message")
                .isEqualTo("El código postal tiene cinco cifras");
    }

    @Test
    void whatIsTranslatedIsStillSaid() throws IOException {
        var code = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }

        assertThat(spanish().keySet())
                .allSatisfy(sentence -> assertThat(code).contains('"' + sentence + '"'));
    }

    private MvcTestResult refusal(String language) {
        return http.get()
                .uri("/api/region/area?zip=8500")
                .locale(Locale.of(language))
                .header("Accept-Language", language)
                .exchange();
    }

    private static Map<String, String> spanish() throws IOException {
        try (var in = new ClassPathResource("shared/refusals-es.json").getInputStream()) {
            return new JsonMapper().readValue(in, new TypeReference<>() {});
        }
    }
}

package org.rounds.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rounds.identity.AccountId;
import org.rounds.identity.AccountView;
import org.rounds.identity.Role;

/** P16 of domain.md section 7. */
class TemplateTests {

    private static final String LINK = "https://rounds.example/book/link#secret";

    private final AccountView patient =
            new AccountView(
                    AccountId.of(UUID.randomUUID().toString()),
                    "Marisol O'Vance",
                    "marisol@patients.example",
                    Set.of(Role.PATIENT),
                    Set.of());

    @ParameterizedTest
    @EnumSource
    void aMessageSaysNothingAboutHealthInEitherLanguage(Template template) {
        var mail = template.mail(patient, LINK);

        assertThat(mail.subject() + mail.text())
                .doesNotContainIgnoringCase(
                        "therap",
                        "terap",
                        "infusi",
                        "drip",
                        "gote",
                        "magnes",
                        "vitamin",
                        "health",
                        "salud",
                        "medic",
                        "screening",
                        "symptom",
                        "clear",
                        "treat",
                        "trata",
                        "nurse",
                        "enferm");
    }

    @ParameterizedTest
    @EnumSource
    void aMessageGreetsByNameAndLinksToSignInInBothLanguages(Template template) {
        var mail = template.mail(patient, LINK);

        assertThat(mail.to()).isEqualTo("marisol@patients.example");
        assertThat(mail.text())
                .contains("Hello Marisol O'Vance", "Hola, Marisol O'Vance", LINK)
                .doesNotContain("{0}", "{1}", "''");
    }
}

package org.rounds.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rounds.SentMails;
import org.rounds.TestDatabase;
import org.rounds.identity.Accounts;
import org.rounds.identity.Role;
import org.rounds.shared.RuleBroken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

@SpringBootTest
@Import(TestDatabase.class)
class NoticesTests {

    private static final byte[] BROWSER = new byte[32];

    @Autowired Accounts accounts;
    @Autowired SentMails mails;
    @Autowired FailedEventPublications events;

    private final String email = UUID.randomUUID() + "@patients.example";

    @AfterEach
    void theMailServerComesBack() {
        mails.setAway(false);
    }

    @Test
    void anInvitationBringsALinkWhoseSecretIsNowhereElse() {
        accounts.invite("Nora Field", email, Set.of(Role.NURSE), Set.of());

        await().until(() -> mails.to(email).size() == 1);
        assertThat(mails.to(email).getFirst().text())
                .containsPattern("http://localhost:\\d+/desk/invitation#[A-Za-z0-9_-]{43}");
    }

    @Test
    void whoseAddressIsUsedAgainLearnsOfIt() {
        accounts.open("Canary Quill", email, "a long enough password", BROWSER);
        await().until(() -> mails.to(email).size() == 1);

        assertThat(catchRefusal()).isTrue();

        await().until(() -> mails.to(email).size() == 2);
        assertThat(mails.to(email).getLast().text()).contains("nothing was changed");
    }

    @Test
    void aMessageThatCouldNotBeSentIsSentLater() {
        mails.setAway(true);
        accounts.open("Canary Quill", email, "a long enough password", BROWSER);
        await().until(() -> mails.hasRefused(email));

        mails.setAway(false);
        await().untilAsserted(
                        () -> {
                            events.resubmit(ResubmissionOptions.defaults());
                            assertThat(mails.to(email)).isNotEmpty();
                        });
    }

    private boolean catchRefusal() {
        try {
            accounts.open("Somebody Else", email, "another long password", BROWSER);
            return false;
        } catch (RuleBroken refused) {
            return refused.rule().equals("identity/sign-in-instead");
        }
    }
}

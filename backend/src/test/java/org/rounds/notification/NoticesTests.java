package org.rounds.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.SentMails;
import org.rounds.TestDatabase;
import org.rounds.identity.Accounts;
import org.rounds.identity.Role;
import org.rounds.scheduling.VisitCancelled;
import org.rounds.shared.RuleBroken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class NoticesTests {

    private static final byte[] BROWSER = new byte[32];

    @Autowired Accounts accounts;
    @Autowired SentMails mails;
    @Autowired FailedEventPublications events;
    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired ApplicationEventPublisher publisher;
    @Autowired TransactionTemplate transaction;

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

    @Test
    void whoWantsNoMessagesGetsNoneButTheLinkTheyAskFor() {
        var booked = home.soon(MAGNESIUM_DRIP);
        var address = booked.patient().email();
        await().until(() -> subjects(address).contains("We received your request"));
        refuseMessages(booked);

        transaction.executeWithoutResult(
                unused -> publisher.publishEvent(new VisitCancelled(booked.visit())));
        assertThat(home.post(booked.patient(), "/api/identity/links", Map.of("email", address)))
                .hasStatus2xxSuccessful();

        await().until(() -> subjects(address).contains("Your link to Rounds"));
        assertThat(subjects(address)).doesNotContain("Your visit was cancelled");
    }

    private void refuseMessages(Booked booked) {
        var text = home.body(home.get(booked.patient(), "/api/consent/mine/text?kind=MESSAGES"));
        var refusal = new HashMap<>(care.signature(text));
        refusal.put("decision", "REFUSE");
        assertThat(home.post(booked.patient(), "/api/consent/mine/signatures", refusal))
                .hasStatus(201);
    }

    private String subjects(String address) {
        return mails.to(address).stream().map(SentMails.Sent::subject).toList().toString();
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

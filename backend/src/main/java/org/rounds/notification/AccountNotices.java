package org.rounds.notification;

import org.rounds.identity.AccountId;
import org.rounds.identity.Accounts;
import org.rounds.identity.LinkAsked;
import org.rounds.identity.PatientAccountAskedAgain;
import org.rounds.identity.PatientAccountOpened;
import org.rounds.identity.SecretLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Messages about accounts and the links that open them; sent as {@link Notices} are. */
@Component
@Async
class AccountNotices {

    private final Accounts accounts;
    private final SecretLinks links;
    private final Mailer mailer;
    private final String home;

    AccountNotices(
            Accounts accounts,
            SecretLinks links,
            Mailer mailer,
            @Value("${rounds.public-url}") String home) {
        this.accounts = accounts;
        this.links = links;
        this.mailer = mailer;
        this.home = home;
    }

    @TransactionalEventListener
    void on(LinkAsked asked) {
        links.issue(asked.link())
                .ifPresent(
                        issued ->
                                mailer.send(
                                        Template.LINK.mail(
                                                issued.account(), home + issued.path())));
    }

    @TransactionalEventListener
    void on(PatientAccountOpened opened) {
        tell(opened.account(), Template.ACCOUNT_OPENED);
    }

    @TransactionalEventListener
    void on(PatientAccountAskedAgain asked) {
        tell(asked.account(), Template.ACCOUNT_ASKED_AGAIN);
    }

    private void tell(AccountId account, Template template) {
        accounts.account(account).ifPresent(to -> mailer.send(template.mail(to, home + "/book/")));
    }
}

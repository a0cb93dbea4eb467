package org.rounds.identity;

import java.time.Clock;
import java.util.Set;
import org.rounds.shared.BlindIndex;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * While nobody of the staff can sign in, prints one single-use link for the first administrator to
 * standard output.
 */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private final AccountRepository accounts;
    private final SecretLinks links;
    private final BlindIndex index;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String email;

    FirstAdministrator(
            AccountRepository accounts,
            SecretLinks links,
            BlindIndex index,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${rounds.first-administrator:admin@localhost}") String email) {
        this.accounts = accounts;
        this.links = links;
        this.index = index;
        this.transaction = transaction;
        this.clock = clock;
        this.email = email;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> invite());
    }

    private void invite() {
        if (accounts.anyStaffActive()) {
            return;
        }
        var account =
                accounts.findFirstByStateOrderByCreatedAt(StaffState.INVITED)
                        .orElseGet(() -> accounts.save(administrator()));
        var link = links.printable(account.id());
        System.out.printf(
                "First administrator %s: open %s to choose a password%n", email, link.path());
    }

    private Account administrator() {
        var emailIndex = index.of("account.email", email);
        return Account.invited(
                "Administrator", email, emailIndex, Set.of(Role.ADMIN), Set.of(), clock.instant());
    }
}

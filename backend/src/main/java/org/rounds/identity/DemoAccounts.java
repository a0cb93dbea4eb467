package org.rounds.identity;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rounds.shared.BlindIndex;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of a demo, ready to be used without a link: all have one password, which is hashed
 * once.
 */
@Component
@Profile("demo")
public class DemoAccounts {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final BlindIndex index;
    private final Clock clock;

    DemoAccounts(AccountRepository accounts, Passwords passwords, BlindIndex index, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.index = index;
        this.clock = clock;
    }

    /** Somebody who takes part. */
    public record Person(String name, String email, Role role, Set<UUID> regions) {}

    /** Whether nobody uses this database yet. */
    @Transactional
    public boolean none() {
        return !accounts.existsByState(StaffState.ACTIVE);
    }

    @Transactional
    public List<AccountView> add(List<Person> people, String password) {
        var hash = passwords.hash(password);
        return people.stream().map(person -> accounts.save(account(person, hash)).view()).toList();
    }

    private Account account(Person person, String hash) {
        var now = clock.instant();
        var emailIndex = index.of("account.email", person.email());
        if (person.role() == Role.PATIENT) {
            return Account.ofPatient(person.name(), person.email(), emailIndex, hash, now);
        }
        var account =
                Account.invited(
                        person.name(),
                        person.email(),
                        emailIndex,
                        Set.of(person.role()),
                        person.regions(),
                        now);
        account.accept(hash);
        return account;
    }
}

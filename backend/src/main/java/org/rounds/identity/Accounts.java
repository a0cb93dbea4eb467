package org.rounds.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.BlindIndex;
import org.rounds.shared.NotFound;
import org.rounds.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who may sign in: patients who opened an account and staff who were invited. */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final SecretLinks links;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final BlindIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            SecretLinks links,
            Passwords passwords,
            LoginThrottle throttle,
            BlindIndex index,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.throttle = throttle;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    /** Names for lists and histories; unknown ids are left out. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return accounts.findByIdIn(ids).stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    /** Those of the accounts that may be used. */
    public Set<AccountId> active(Collection<AccountId> ids) {
        return accounts.findByIdIn(ids).stream()
                .filter(Account::mayActNow)
                .map(Account::id)
                .collect(Collectors.toSet());
    }

    /** The account while it may be used: neither invited only nor closed. */
    public Optional<AccountView> account(AccountId id) {
        return accounts.findById(id).filter(Account::mayActNow).map(Account::view);
    }

    /**
     * Checks e-mail and password. Answers the same, after the same time, whether or not the account
     * exists; after five wrong tries each further one has to wait longer.
     */
    AccountView signIn(String email, String password) {
        var now = clock.instant();
        var emailIndex = emailIndex(email);
        throttle.refuseWhileBlocked(emailIndex, now);
        var account = accounts.findByEmailIndex(emailIndex).filter(Account::mayActNow);
        if (!passwords.matches(password, account.map(Account::passwordHash).orElse(null))) {
            throttle.count(emailIndex, now);
            throw IdentityRule.wrongCredentials();
        }
        throttle.forget(emailIndex);
        return account.orElseThrow(NotFound::new).view();
    }

    /** Sends a sign-in link if there is such an account; the caller learns nothing either way. */
    void askForLink(String email, byte[] browser) {
        accounts.findByEmailIndex(emailIndex(email))
                .filter(Account::mayActNow)
                .ifPresent(account -> links.ask(SecretLink.Purpose.SIGN_IN, account.id(), browser));
    }

    AccountView redeem(String secret, byte[] browser) {
        var account = accounts.findById(links.use(secret, SecretLink.Purpose.SIGN_IN, browser));
        var view =
                account.filter(Account::mayActNow)
                        .map(Account::view)
                        .orElseThrow(IdentityRule::linkUsed);
        throttle.forget(emailIndex(view.email()));
        return view;
    }

    /**
     * Opens a patient's account. An e-mail that has one is refused and its owner told; nothing
     * about that account changes.
     *
     * @param password absent: the patient gets a one-time link
     */
    @Transactional(noRollbackFor = RuleBroken.class) // the owner's message goes out
    public AccountView open(String name, String email, @Nullable String password, byte[] browser) {
        var emailIndex = emailIndex(email);
        var existing = accounts.findByEmailIndex(emailIndex);
        if (existing.isPresent()) {
            events.publishEvent(new PatientAccountAskedAgain(existing.get().id()));
            throw IdentityRule.accountExists();
        }
        if (password != null) {
            passwords.check("password", password, name, email);
        }
        var hash = password == null ? null : passwords.hash(password);
        var account =
                accounts.save(Account.ofPatient(name, email, emailIndex, hash, clock.instant()));
        events.publishEvent(new PatientAccountOpened(account.id()));
        if (password == null) {
            links.ask(SecretLink.Purpose.SIGN_IN, account.id(), browser);
        }
        return account.view();
    }

    /** Invites a member of staff, who chooses a password through a single-use link. */
    public StaffAccount invite(String name, String email, Set<Role> roles, Set<UUID> regions) {
        var emailIndex = emailIndex(email);
        if (accounts.findByEmailIndex(emailIndex).isPresent()) {
            throw IdentityRule.staffExists();
        }
        var account =
                accounts.save(
                        Account.invited(name, email, emailIndex, roles, regions, clock.instant()));
        links.ask(SecretLink.Purpose.INVITATION, account.id(), null);
        return account.staffView();
    }

    AccountView accept(String secret, String password, byte[] browser) {
        var account =
                accounts.findById(links.use(secret, SecretLink.Purpose.INVITATION, browser))
                        .orElseThrow(NotFound::new);
        var view = account.view();
        passwords.check(
                "password",
                password,
                view.name(),
                view.email()); // refused: the link is not used up
        account.accept(passwords.hash(password));
        events.publishEvent(new AccountUseChanged(account.id()));
        return accounts.save(account).view();
    }

    List<StaffAccount> staff() {
        return accounts.staff().stream().map(Account::staffView).toList();
    }

    /** Closes an account; its sessions end with their next request. */
    StaffAccount disable(AccountId id, AccountId by) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        account.disable(by);
        events.publishEvent(new AccountUseChanged(id));
        return accounts.save(account).staffView();
    }

    /** Wrong tries count like those at sign-in: an open session is no place to guess. */
    void confirmPassword(AccountId id, String password) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        var now = clock.instant();
        var emailIndex = emailIndex(account.view().email());
        throttle.refuseWhileBlocked(emailIndex, now);
        if (!passwords.matches(password, account.passwordHash())) {
            throttle.count(emailIndex, now);
            throw IdentityRule.wrongPassword("password");
        }
        throttle.forget(emailIndex);
    }

    private byte[] emailIndex(String email) {
        return index.of("account.email", email);
    }
}

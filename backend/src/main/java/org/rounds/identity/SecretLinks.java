package org.rounds.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single-use links: 256 random bits each, hashed at rest, made at the moment they are sent. */
@Service
@Transactional
public class SecretLinks {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretLinkRepository links;
    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecretLinks(
            SecretLinkRepository links,
            AccountRepository accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A link ready to be put into a message: whom it goes to, and its path with the secret behind
     * the {@code #}.
     */
    public record Issued(AccountView account, String path) {}

    /**
     * Makes the secret of a link that is about to be sent; nothing if its account was closed
     * meanwhile.
     */
    public Optional<Issued> issue(LinkId id) {
        var link = links.findById(id).orElseThrow(NotFound::new);
        var account = accounts.findById(link.account()).orElseThrow(NotFound::new);
        if (account.staffView().state() == StaffState.DISABLED) {
            return Optional.empty();
        }
        var secret = randomText();
        link.issue(hash(secret), clock.instant());
        links.save(link);
        return Optional.of(
                new Issued(account.view(), path(link.purpose(), account) + "#" + secret));
    }

    /**
     * @param browser for a sign-in link, which works only in the browser that asked
     */
    void ask(SecretLink.Purpose purpose, AccountId account, byte @Nullable [] browser) {
        var link = links.save(new SecretLink(purpose, account, browser));
        events.publishEvent(new LinkAsked(link.id()));
    }

    /** An invitation that is printed instead of sent. */
    Issued printable(AccountId account) {
        var link = links.save(new SecretLink(SecretLink.Purpose.INVITATION, account, null));
        return issue(link.id()).orElseThrow(NotFound::new);
    }

    /**
     * Uses a link up and answers whose it was; one that was used, is late, or is another's answers
     * 404.
     */
    AccountId use(String secret, SecretLink.Purpose purpose, byte[] browser) {
        var secretHash = hash(secret);
        if (links.use(secretHash, purpose, browser, clock.instant()) == 0) {
            throw IdentityRule.linkUsed();
        }
        return links.findBySecretHashAndPurpose(secretHash, purpose)
                .orElseThrow(NotFound::new)
                .account();
    }

    /** A secret of 256 random bits that fits into an address. */
    public static String randomText() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a secret. */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String path(SecretLink.Purpose purpose, Account account) {
        var staff = !account.view().roles().contains(Role.PATIENT);
        return switch (purpose) {
            case INVITATION -> "/desk/invitation";
            case SIGN_IN -> staff ? "/desk/link" : "/book/link";
        };
    }
}

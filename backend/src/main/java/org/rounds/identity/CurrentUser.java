package org.rounds.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks, with which roles, for which regions. */
@Component
public class CurrentUser {

    private final Accounts accounts;

    CurrentUser(Accounts accounts) {
        this.accounts = accounts;
    }

    public Optional<AccountView> ifSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.getPrincipal())
                : Optional.empty();
    }

    public AccountId id() {
        return account().id();
    }

    public String name() {
        return account().name();
    }

    public Set<Role> roles() {
        return account().roles();
    }

    public boolean has(Role role) {
        return ifSignedIn().map(account -> account.roles().contains(role)).orElse(false);
    }

    /** Regions that a member of staff works for; empty for patients. */
    public Set<UUID> regions() {
        return account().regions();
    }

    /**
     * Asks for the password once more before something is signed; a wrong one is refused (422,
     * {@code password}).
     */
    public void confirmPassword(String password) {
        accounts.confirmPassword(id(), password);
    }

    /**
     * Does {@code work} as somebody else: for the demo data and for tests, which act through the
     * same doors.
     */
    public static <T> T actingAs(AccountView account, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(account));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private AccountView account() {
        return ifSignedIn()
                .orElseThrow(() -> new InsufficientAuthenticationException("Nobody is signed in"));
    }
}

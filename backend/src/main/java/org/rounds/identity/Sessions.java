package org.rounds.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * What a session holds: whose it is and since when, nothing else. Idle limits (P4 of domain.md
 * section 7): staff 15 minutes, patients 30; nobody longer than 12 hours.
 */
@Component
class Sessions implements SecurityContextRepository {

    private static final String ACCOUNT = "account";
    private static final String SINCE = "since";
    private static final String BROWSER = "browser";
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration IDLE_STAFF = Duration.ofMinutes(15);
    private static final Duration IDLE_PATIENT = Duration.ofMinutes(30);

    private final Accounts accounts;
    private final Clock clock;

    Sessions(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    void begin(AccountView account, HttpServletRequest request) {
        var session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ACCOUNT, account.id().value().toString());
        session.setAttribute(SINCE, clock.instant().toString());
        var staff = !account.roles().contains(Role.PATIENT);
        session.setMaxInactiveInterval((int) (staff ? IDLE_STAFF : IDLE_PATIENT).toSeconds());
    }

    void end(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    }

    /**
     * A secret of this browser, kept in its session: binds a one-time link to the browser that
     * asked.
     */
    byte[] browser(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(BROWSER) == null) {
            session.setAttribute(BROWSER, SecretLinks.randomText());
        }
        return SecretLinks.hash((String) session.getAttribute(BROWSER));
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // begin() is the only way into a session
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }

    private SecurityContext load(HttpServletRequest request) {
        var context = SecurityContextHolder.createEmptyContext();
        signedIn(request).map(SignedIn::new).ifPresent(context::setAuthentication);
        return context;
    }

    private Optional<AccountView> signedIn(HttpServletRequest request) {
        if (!containsContext(request)) {
            return Optional.empty();
        }
        var session = request.getSession(false);
        var since = Instant.parse((String) session.getAttribute(SINCE));
        if (!clock.instant().isBefore(since.plus(LONGEST))) {
            session.invalidate();
            return Optional.empty();
        }
        return accounts.account(AccountId.of((String) session.getAttribute(ACCOUNT)));
    }
}

package org.rounds.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Signing in and out. These requests carry no idempotency key: repeating them changes nothing of
 * care.
 */
@RestController
@RequestMapping("/api/identity")
@PreAuthorize("permitAll()")
class SessionController {

    private static final int TEXT = 200;

    private final Accounts accounts;
    private final Sessions sessions;
    private final CurrentUser user;
    private final LoginThrottle throttle;

    SessionController(
            Accounts accounts, Sessions sessions, CurrentUser user, LoginThrottle throttle) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.user = user;
        this.throttle = throttle;
    }

    record SessionView(@Nullable AccountView account) {}

    record SignIn(
            @NotBlank @Size(max = TEXT) String email,
            @NotBlank @Size(max = TEXT) String password) {}

    record AskForLink(@NotBlank @Email @Size(max = TEXT) String email) {}

    record RedeemLink(@NotBlank @Size(max = TEXT) String token) {}

    record OpenAccount(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Email @Size(max = TEXT) String email,
            @Nullable @Size(max = TEXT) String password) {}

    record AcceptInvitation(
            @NotBlank @Size(max = TEXT) String token,
            @NotBlank @Size(max = TEXT) String password) {}

    @GetMapping("/session")
    SessionView session() {
        return new SessionView(user.ifSignedIn().orElse(null));
    }

    @PostMapping("/session")
    SessionView signIn(@Valid @RequestBody SignIn request, HttpServletRequest http) {
        throttle.admit(http.getRemoteAddr());
        return begun(accounts.signIn(request.email(), request.password()), http);
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest http) {
        sessions.end(http);
    }

    @PostMapping("/links")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void askForLink(@Valid @RequestBody AskForLink request, HttpServletRequest http) {
        throttle.admit(http.getRemoteAddr());
        accounts.askForLink(request.email(), sessions.browser(http));
    }

    @PostMapping("/session/link")
    SessionView redeemLink(@Valid @RequestBody RedeemLink request, HttpServletRequest http) {
        throttle.admit(http.getRemoteAddr());
        return begun(accounts.redeem(request.token(), sessions.browser(http)), http);
    }

    @PostMapping("/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    SessionView openAccount(@Valid @RequestBody OpenAccount request, HttpServletRequest http) {
        throttle.admit(http.getRemoteAddr());
        var account =
                accounts.open(
                        request.name(),
                        request.email(),
                        request.password(),
                        sessions.browser(http));
        return request.password() == null ? new SessionView(null) : begun(account, http);
    }

    @PostMapping("/invitations/accept")
    SessionView acceptInvitation(
            @Valid @RequestBody AcceptInvitation request, HttpServletRequest http) {
        throttle.admit(http.getRemoteAddr());
        return begun(
                accounts.accept(request.token(), request.password(), sessions.browser(http)), http);
    }

    private SessionView begun(AccountView account, HttpServletRequest http) {
        sessions.begin(account, http);
        return new SessionView(account);
    }
}

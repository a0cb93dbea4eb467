package org.rounds.identity;

import java.time.Duration;
import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. Texts never say whether an account exists. */
final class IdentityRule extends RuleBroken {

    private IdentityRule(HttpStatus status, String rule, String detail) {
        super(status, "identity/" + rule, detail);
    }

    static RuleBroken wrongCredentials() {
        return new IdentityRule(
                HttpStatus.UNAUTHORIZED, "sign-in-refused", "E-mail and password do not match.");
    }

    static RuleBroken tooManyTries(Duration wait) {
        var detail =
                "Too many tries. Please wait %d seconds and try again.".formatted(wait.toSeconds());
        return new IdentityRule(HttpStatus.TOO_MANY_REQUESTS, "too-many-tries", detail)
                .with("retryAfterSeconds", wait.toSeconds());
    }

    static RuleBroken linkUsed() {
        return new IdentityRule(
                HttpStatus.NOT_FOUND,
                "link-not-valid",
                "This link was used, is too old, or was asked for in another browser. Please ask for a new one.");
    }

    static RuleBroken accountExists() {
        return new IdentityRule(
                HttpStatus.CONFLICT,
                "sign-in-instead",
                "Please sign in with this e-mail, or ask for a one-time link.");
    }

    static RuleBroken weakPassword(String field, String why) {
        return new IdentityRule(HttpStatus.UNPROCESSABLE_CONTENT, "weak-password", why)
                .field(field, why);
    }

    static RuleBroken wrongPassword(String field) {
        return new IdentityRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "wrong-password",
                        "Please enter your password again.")
                .field(field, "This is not your password");
    }

    static RuleBroken rolesOfStaff() {
        return new IdentityRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "roles-of-staff",
                        "Choose at least one role of staff.")
                .field("roles", "Choose at least one role of staff");
    }

    static RuleBroken notYourself() {
        return new IdentityRule(
                HttpStatus.CONFLICT,
                "not-yourself",
                "You cannot close your own account. Ask a colleague.");
    }

    static RuleBroken staffExists() {
        return new IdentityRule(
                        HttpStatus.CONFLICT,
                        "e-mail-taken",
                        "There is an account with this e-mail already.")
                .field("email", "There is an account with this e-mail already");
    }
}

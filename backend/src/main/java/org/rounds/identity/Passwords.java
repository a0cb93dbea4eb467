package org.rounds.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id (19 MiB, two passes), and which passwords are good enough: NIST SP 800-63B-4, password
 * as the only factor.
 */
@Component
class Passwords {

    private static final int MIN_LENGTH = 15;
    private static final int MAX_LENGTH = 128;

    private final PasswordEncoder argon2 =
            new Argon2Password4jPasswordEncoder(
                    Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID));
    private final String dummyHash = hash("no account has this password");
    private final Set<String> common = readCommon();

    String hash(String password) {
        return java.util.Objects.requireNonNull(argon2.encode(password));
    }

    /** Takes equally long whether or not there is a hash to compare with. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = argon2.matches(password, hash == null ? dummyHash : hash);
        return same && hash != null;
    }

    void check(String field, String password, String name, String email) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            throw IdentityRule.weakPassword(
                    field, "Use at least 15 characters; three or four words work well");
        }
        if (password.length() > MAX_LENGTH) {
            throw IdentityRule.weakPassword(field, "Use at most 128 characters");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (common.contains(lower) || lower.chars().distinct().count() < 5) {
            throw IdentityRule.weakPassword(field, "This password is too easy to guess");
        }
        if (lower.equals(email.toLowerCase(Locale.ROOT))
                || lower.equals(name.toLowerCase(Locale.ROOT))) {
            throw IdentityRule.weakPassword(
                    field, "Do not use your name or e-mail as the password");
        }
    }

    private static Set<String> readCommon() {
        try {
            return new ClassPathResource("identity/common-passwords.txt")
                    .getContentAsString(UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

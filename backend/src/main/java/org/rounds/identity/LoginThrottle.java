package org.rounds.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: per address of the caller in memory, per e-mail in the database. An e-mail
 * without an account is counted like one that has one, so that nobody learns which exist.
 */
@Component
class LoginThrottle {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 6; // 32 minutes

    private final JdbcClient jdbc;
    private final CallerLimit byCaller;

    LoginThrottle(
            JdbcClient jdbc,
            @Value("${rounds.limits.sign-in-tries-per-minute:30}") int triesPerMinute) {
        this.jdbc = jdbc;
        this.byCaller = new CallerLimit(triesPerMinute, Duration.ofMinutes(1));
    }

    /** Refuses a caller who tries too often, whatever is tried. */
    void admit(String caller) {
        byCaller.wait(caller)
                .ifPresent(
                        wait -> {
                            throw IdentityRule.tooManyTries(wait);
                        });
    }

    void refuseWhileBlocked(byte[] emailIndex, Instant now) {
        var until =
                jdbc.sql("select blocked_until from login_failure where email_index = ?")
                        .param(emailIndex)
                        .query(LocalDateTime.class)
                        .optional()
                        .map(local -> local.toInstant(ZoneOffset.UTC));
        if (until.isPresent() && until.get().isAfter(now)) {
            throw IdentityRule.tooManyTries(Duration.between(now, until.get()).plusSeconds(1));
        }
    }

    /** Stays counted, whatever becomes of the act that asked for the password. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void count(byte[] emailIndex, Instant now) {
        jdbc.sql(
                        """
                        insert into login_failure (email_index, failures) values (?, 1)
                        on duplicate key update failures = failures + 1
                        """)
                .param(emailIndex)
                .update();
        int failures =
                jdbc.sql("select failures from login_failure where email_index = ?")
                        .param(emailIndex)
                        .query(Integer.class)
                        .single();
        if (failures >= FREE_TRIES) {
            var wait =
                    FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE_TRIES, MOST_DOUBLINGS));
            jdbc.sql("update login_failure set blocked_until = ? where email_index = ?")
                    .params(LocalDateTime.ofInstant(now.plus(wait), ZoneOffset.UTC), emailIndex)
                    .update();
        }
    }

    void forget(byte[] emailIndex) {
        jdbc.sql("delete from login_failure where email_index = ?").param(emailIndex).update();
    }
}

package org.rounds.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.CurrentUser;
import org.rounds.shared.BlindIndex;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs each POST handler that answers a {@link ResponseEntity} once for its {@code
 * Idempotency-Key}: claim, act and keep the reply in one transaction. The same key with the same
 * request gets the kept reply, with another one 422.
 */
@Aspect
@Component
@Order(1000) // inside method security: who may not act claims nothing
class OncePerKey {

    private final KeptReplies replies;
    private final WholeTransaction transaction;
    private final CurrentUser user;
    private final BlindIndex index;
    private final JsonMapper json;
    private final Clock clock;

    OncePerKey(
            KeptReplies replies,
            WholeTransaction transaction,
            CurrentUser user,
            BlindIndex index,
            JsonMapper json,
            Clock clock) {
        this.replies = replies;
        this.transaction = transaction;
        this.user = user;
        this.index = index;
        this.json = json;
        this.clock = clock;
    }

    @Around(
            "@annotation(org.springframework.web.bind.annotation.PostMapping)"
                    + " && execution(org.springframework.http.ResponseEntity org.rounds..*(..))")
    Object once(ProceedingJoinPoint call) {
        var request = request();
        var key = key(request);
        var caller = sha256(caller(request));
        var fingerprint = fingerprint(request.getRequestURI(), body(call));
        return transaction.run(
                () -> {
                    if (!replies.claim(caller, key, fingerprint, clock.instant())) {
                        return replay(
                                replies.kept(caller, key)
                                        .orElseThrow(IdempotencyRule::stillRunning),
                                fingerprint);
                    }
                    var reply = (ResponseEntity<?>) call.proceed();
                    replies.keep(
                            caller,
                            key,
                            reply.getStatusCode().value(),
                            json.writeValueAsString(reply.getBody()));
                    return reply;
                });
    }

    private ResponseEntity<?> replay(KeptReplies.Kept kept, byte[] fingerprint) {
        if (!MessageDigest.isEqual(kept.fingerprint(), fingerprint)) {
            throw IdempotencyRule.keyUsedOtherwise();
        }
        var body = json.readTree(kept.body());
        return ResponseEntity.status(kept.status()).body(body.isNull() ? null : body);
    }

    private static UUID key(HttpServletRequest request) {
        try {
            return UUID.fromString(
                    Objects.requireNonNullElse(request.getHeader("Idempotency-Key"), ""));
        } catch (IllegalArgumentException notAKey) {
            throw IdempotencyRule.keyMissing();
        }
    }

    /** The account, or before there is one the booking session. */
    private String caller(HttpServletRequest request) {
        return user.ifSignedIn()
                .map(account -> account.id().value().toString())
                .orElseGet(() -> "session " + request.getSession().getId());
    }

    /** Keyed: a bare hash of a request would let its password or answers be guessed. */
    private byte[] fingerprint(String path, @Nullable Object body) {
        var digest = sha256(path + "\n" + json.writeValueAsString(body));
        return index.of("idempotency.request", HexFormat.of().formatHex(digest));
    }

    private static @Nullable Object body(ProceedingJoinPoint call) {
        var parameters = ((MethodSignature) call.getSignature()).getMethod().getParameters();
        for (int at = 0; at < parameters.length; at++) {
            if (parameters[at].isAnnotationPresent(RequestBody.class)) {
                return call.getArgs()[at];
            }
        }
        return null;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

package org.rounds.idempotency;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.rounds.shared.SealedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keys and the replies they got, sealed. A key is claimed in the transaction of its request, so a
 * failure leaves none.
 */
@Component
class KeptReplies {

    private final JdbcClient jdbc;
    private final SealedText seal;

    KeptReplies(JdbcClient jdbc, SealedText seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    record Kept(byte[] fingerprint, int status, String body) {}

    /**
     * @return false if the key is taken; waits while another request with it is running
     */
    boolean claim(byte[] caller, UUID key, byte[] fingerprint, Instant now) {
        return jdbc.sql(
                                """
                                insert ignore into idempotency_key (caller, request_key, fingerprint, created_at)
                                values (?, ?, ?, ?)
                                """)
                        .params(
                                caller,
                                bytes(key),
                                fingerprint,
                                LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void keep(byte[] caller, UUID key, int status, String body) {
        jdbc.sql(
                        "update idempotency_key set status = ?, body = ? where caller = ? and request_key = ?")
                .params(status, seal.seal(body), caller, bytes(key))
                .update();
    }

    Optional<Kept> kept(byte[] caller, UUID key) {
        return jdbc.sql(
                        """
                        select fingerprint, status, body from idempotency_key
                        where caller = ? and request_key = ? and status is not null
                        """)
                .params(caller, bytes(key))
                .query(
                        (row, number) ->
                                new Kept(
                                        row.getBytes("fingerprint"),
                                        row.getInt("status"),
                                        seal.open(row.getBytes("body"))))
                .optional();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from idempotency_key where created_at < ?")
                .param(LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .update();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

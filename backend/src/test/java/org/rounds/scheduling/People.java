package org.rounds.scheduling;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import org.rounds.api.Caller;
import org.rounds.identity.AccountView;
import org.rounds.shared.BlindIndex;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;

/** Gives accounts of {@link Town} a password, so that they sign in over HTTP. */
final class People {

    private static final String PASSWORD = "seven quiet rivers";

    private final JdbcTemplate database;
    private final BlindIndex index;
    private final int port;
    private final String hash;

    People(JdbcTemplate database, BlindIndex index, int port) {
        this.database = database;
        this.index = index;
        this.port = port;
        var argon2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
        this.hash = new Argon2Password4jPasswordEncoder(argon2).encode(PASSWORD);
    }

    /**
     * @return the e-mail to sign in with
     */
    String account(AccountView account) {
        database.update(
                "update account set password_hash = ?, email_index = ? where id = ?",
                hash,
                index.of("account.email", account.email()),
                Town.bytes(account.id().value()));
        return account.email();
    }

    Caller signIn(String email) {
        return new Caller(port).signIn(email, PASSWORD);
    }
}

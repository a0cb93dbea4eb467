package org.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
@Import(TestDatabase.class)
class ApplicationTests {

    @Autowired JdbcTemplate database;

    @Test
    void everyTransactionReadsCommittedRowsOnly() {
        assertThat(database.queryForObject("SELECT @@transaction_isolation", String.class))
                .isEqualTo("READ-COMMITTED");
    }

    @Test
    void theSessionOfTheDatabaseKeepsUtc() {
        assertThat(database.queryForObject("SELECT @@time_zone", String.class))
                .isIn("UTC", "+00:00");
    }

    @Test
    void theApplicationMayNotChangeTheSchema() {
        assertThatThrownBy(() -> database.execute("CREATE TABLE smuggled (id INT)"))
                .rootCause()
                .hasMessageContaining("denied to user 'rounds_app'");
    }

    @Test
    void withoutItsSecretsItSaysWhichAreMissing() {
        assertThatThrownBy(Application::main)
                .hasMessageContainingAll(
                        "rounds.db.owner-password",
                        "rounds.db.app-password",
                        "rounds.keys.data",
                        "rounds.keys.index");
    }
}

package org.rounds.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountView;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.patient.NewPatient;
import org.rounds.patient.PatientId;
import org.rounds.patient.Patients;
import org.rounds.region.RegionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestDatabase.class)
class WholeTransactionTests {

    @Autowired WholeTransaction transaction;
    @Autowired Accounts accounts;
    @Autowired Patients patients;

    @Test
    void twoFirstBookingsOfOnePersonAtTheSameInstantMakeOnePatient() throws Exception {
        var account =
                accounts.open("Pia Quill", UUID.randomUUID() + "@x.example", null, new byte[32]);
        var bothLooked = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both =
                    threads.invokeAll(
                            List.of(
                                    () -> register(account, bothLooked),
                                    () -> register(account, bothLooked)));
            assertThat(both).extracting(Future::get).hasSize(2);
            assertThat(both.getFirst().get()).isEqualTo(both.getLast().get());
        }
    }

    /** The first try waits until the other has looked too: neither finds a patient then. */
    private PatientId register(AccountView account, CyclicBarrier bothLooked) {
        var first = new AtomicBoolean(true);
        var contact =
                new NewPatient(
                        account.name(),
                        "+1 602 555 0142",
                        account.email(),
                        RegionId.of(UUID.randomUUID().toString()));
        return CurrentUser.actingAs(
                account,
                () ->
                        transaction.run(
                                () -> {
                                    if (first.getAndSet(false)) {
                                        assertThat(patients.of(account.id())).isEmpty();
                                        bothLooked.await(10, TimeUnit.SECONDS);
                                    }
                                    return patients.register(account.id(), contact).id();
                                }));
    }
}

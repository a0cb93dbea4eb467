package org.rounds.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rounds.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

    @Autowired FirstAdministrator administrator;
    @Autowired Accounts accounts;

    @Test
    void aPatientWhoIsFasterDoesNotLockTheFirstAdministratorOut(CapturedOutput output) {
        accounts.open("Pia Quill", "pia@rounds.example", null, new byte[32]);

        administrator.run(new DefaultApplicationArguments());

        assertThat(output).contains("First administrator admin@localhost: open /desk/invitation#");
    }
}

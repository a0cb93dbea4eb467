package org.rounds;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Rounds: home visits of a mobile therapy service, one deployable made of modules. */
@SpringBootApplication
@Modulithic(systemName = "Rounds", sharedModules = "shared")
public class Application {

    /** They have no default: docs/operations.md. */
    private static final String[] SECRETS = {
        "rounds.db.owner-password",
        "rounds.db.app-password",
        "rounds.keys.data",
        "rounds.keys.index"
    };

    static void main(String... args) {
        var application = new SpringApplication(Application.class);
        application.addInitializers(
                context -> context.getEnvironment().setRequiredProperties(SECRETS));
        application.run(args);
    }
}

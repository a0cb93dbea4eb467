package org.rounds;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Rounds: home visits of a mobile therapy service, one deployable made of modules. */
@SpringBootApplication
@Modulithic(systemName = "Rounds", sharedModules = "shared")
public class Application {

    static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}

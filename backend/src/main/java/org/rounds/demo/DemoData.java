package org.rounds.demo;

import java.time.Duration;
import java.util.Random;
import org.rounds.catalogue.Catalogue;
import org.rounds.identity.DemoAccounts;
import org.rounds.visit.VisitRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty database with a company, its patients and two weeks of their visits, the same ones
 * every time.
 */
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);
    private static final long SEED = 20_261_122;
    private static final Duration HISTORY = Duration.ofDays(14);

    private final DemoAccounts accounts;
    private final Founding founding;
    private final Neighbours neighbours;
    private final Catalogue catalogue;
    private final PatientActs patientActs;
    private final OfficeActs officeActs;
    private final NurseActs nurseActs;
    private final BedsideActs bedsideActs;
    private final VisitRecords visits;
    private final MovableClock clock;
    private final JsonMapper json;

    DemoData(
            DemoAccounts accounts,
            Founding founding,
            Neighbours neighbours,
            Catalogue catalogue,
            PatientActs patientActs,
            OfficeActs officeActs,
            NurseActs nurseActs,
            BedsideActs bedsideActs,
            VisitRecords visits,
            MovableClock clock,
            JsonMapper json) {
        this.accounts = accounts;
        this.founding = founding;
        this.neighbours = neighbours;
        this.catalogue = catalogue;
        this.patientActs = patientActs;
        this.officeActs = officeActs;
        this.nurseActs = nurseActs;
        this.bedsideActs = bedsideActs;
        this.visits = visits;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        if (accounts.none()) {
            var began = System.nanoTime();
            fill();
            log.info("Demo data made in {} s", (System.nanoTime() - began) / 1_000_000_000);
        }
    }

    private void fill() throws Exception {
        var random = new Random(SEED);
        var cast = Cast.read(json);
        var password = password();
        var timeline = new Timeline(clock);
        var present = timeline.present();
        clock.moveTo(present.minus(HISTORY));
        var company = founding.found(cast, password, present);
        var patients = neighbours.moveIn(cast, company, password, present, random);
        var stage =
                new Stage(
                        patientActs,
                        officeActs,
                        nurseActs,
                        bedsideActs,
                        visits,
                        company,
                        password,
                        timeline,
                        random);
        var book = new StoryBook(patients, catalogue.offered(), present, random);
        book.plots().forEach(plot -> new Story(plot, stage).tell());
        timeline.play();
    }

    /** The one that the start command prints. */
    private String password() throws Exception {
        try (var file = new ClassPathResource("demo/accounts.json").getInputStream()) {
            return json.readTree(file).path("password").asString();
        }
    }
}

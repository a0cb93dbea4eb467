package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MYERS;
import static org.rounds.visit.VisitStep.GO_EN_ROUTE;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.TestDatabase;
import org.rounds.identity.Role;
import org.rounds.region.RegionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * who makes up the bag is a dated fact of therapy and region, and visits that are booked
 * already meet it. Kentucky allows three additives; a Myers cocktail has six.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class CompoundingScopeTests {

    @Autowired HomeVisit home;
    @Autowired CareSteps care;

    @Test
    @DisplayName("Case 26: the same bag ready-made by a pharmacy is information only")
    void case26_aRegionWhoseBagsComeReadyMadeFromNowOnIsNotStopped() {
        var booked = home.soonIn("KY", MYERS);
        care.screen(booked, "FULL", Map.of());
        assertThat(care.flags(booked)).containsExactly("R-07.1 STOP_FINAL");

        prepare(booked, home.today(), false);

        assertThat(care.flags(booked)).containsExactly("R-07.2 INFO");
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).doesNotContain("STOP!");
    }

    @Test
    @DisplayName("Case 26: mixed in the home again, the clearance that was given ends")
    void case26_aRegionThatMixesInTheHomeAgainIsStopped() {
        var booked = home.soonIn("KY", MYERS);
        prepare(booked, home.today(), false);
        care.screen(booked, "FULL", Map.of());
        assertThat(care.clear(booked, MYERS, home.today().plusDays(30))).hasStatus(201);
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).doesNotContain("G3", "STOP!");

        prepare(booked, home.today(), true);

        assertThat(care.flags(booked)).containsExactly("R-07.1 STOP_FINAL");
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G3", "STOP!");
    }

    @Test
    void aRowForALaterDayOrAnotherRegionLeavesTheVisitAsItIs() {
        var booked = home.soonIn("KY", MYERS);
        care.screen(booked, "FULL", Map.of());

        prepare(booked, home.today().plusDays(2), false);
        prepare(home.soonIn("KY", MYERS), home.today(), false);

        assertThat(care.flags(booked)).containsExactly("R-07.1 STOP_FINAL");
    }

    private void prepare(Booked booked, LocalDate from, boolean mixedOnSite) {
        var region = booked.prescriber().regions().iterator().next();
        var admin = home.account("Ada Lowe", Role.ADMIN, new RegionId(UUID.randomUUID()));
        assertThat(
                        home.post(
                                admin,
                                "/api/catalogue/admin/therapies/%s/preparations"
                                        .formatted(MYERS.value()),
                                Map.of(
                                        "regionId",
                                        region,
                                        "effectiveFrom",
                                        from,
                                        "mixedOnSite",
                                        mixedOnSite,
                                        "note",
                                        "")))
                .hasStatus(201);
    }
}

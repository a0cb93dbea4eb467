package org.rounds.demo;

import java.util.random.RandomGenerator;
import org.rounds.visit.VisitRecords;

/** All that a story plays with. */
record Stage(
        PatientActs patients,
        OfficeActs office,
        NurseActs nurses,
        BedsideActs bedside,
        VisitRecords visits,
        Company company,
        String password,
        Timeline timeline,
        RandomGenerator random) {}

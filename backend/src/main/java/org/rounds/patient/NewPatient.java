package org.rounds.patient;

import org.rounds.region.RegionId;

/** How to reach a patient, and the region that looks after them. */
public record NewPatient(String name, String phone, String email, RegionId region) {}

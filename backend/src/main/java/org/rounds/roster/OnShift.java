package org.rounds.roster;

import org.rounds.clinician.ClinicianId;
import org.rounds.shared.TimeWindow;

/** A nurse who works during {@code shift}. */
public record OnShift(ClinicianId nurse, TimeWindow shift) {}

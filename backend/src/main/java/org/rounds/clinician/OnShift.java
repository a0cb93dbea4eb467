package org.rounds.clinician;

import org.rounds.shared.TimeWindow;

/** A nurse who works during {@code shift}. */
public record OnShift(ClinicianId nurse, TimeWindow shift) {}

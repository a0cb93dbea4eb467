package org.rounds.clinician;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who changed what of a clinician, and when. */
public record ClinicianChangeView(Instant at, @Nullable String by, String what) {}

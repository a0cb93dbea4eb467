package org.rounds.patient;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A patient with their addresses. */
public record PatientView(
        PatientId id,
        String name,
        String phone,
        String email,
        @Nullable LocalDate birthDate,
        List<AddressView> addresses,
        long version) {}

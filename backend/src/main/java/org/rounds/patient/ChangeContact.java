package org.rounds.patient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How the patient wants to be called and phoned. */
record ChangeContact(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 30) String phone,
        long version) {}

package org.rounds.clearance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Puts the reference of a signed order on file: names of products, no amounts. */
public record RecordOrder(
        @NotBlank @Size(max = 60) String number,
        @NotBlank @Size(max = 120) String prescriberName,
        @NotNull LocalDate orderedOn,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 120) String> products) {}

package org.rounds.clearance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the reference of a signed order on file: names of products, no amounts.
 *
 * @param standing an order for a defined situation, not for one patient; only where the state's
 *     policy allows it, and with its name
 * @param document the signed order itself: a PDF or a photo (JPEG, PNG) of at most 5 MB
 */
public record RecordOrder(
        @NotBlank @Size(max = 60) String number,
        @NotBlank @Size(max = 120) String prescriberName,
        @NotNull LocalDate orderedOn,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 120) String> products,
        boolean standing,
        @Nullable @Size(max = 120) String standingName,
        byte @Nullable [] document) {}

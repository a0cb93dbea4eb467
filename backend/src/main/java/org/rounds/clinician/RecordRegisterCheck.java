package org.rounds.clinician;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records what the register of discipline says: a block, or that there is none (any more).
 *
 * @param state whose licences it is about; nothing for all of them
 */
public record RecordRegisterCheck(
        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "Enter the two letters of the state")
                String state,
        boolean blocked,
        @NotNull LocalDate effectiveFrom,
        @NotNull LocalDate checkedOn,
        @NotBlank @Size(max = 500) String reason) {}

package org.rounds.clinician;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says where a clinician starts from and where they go. The base is looked up from an address or
 * only its ZIP code, or given by coordinates; without any of them it is kept as it is.
 *
 * @param zips nothing for the whole region
 */
public record ChangePosting(
        @Nullable @Size(max = 120) String line1,
        @Nullable @Size(max = 80) String city,
        @Nullable @Pattern(regexp = "\\d{5}", message = "Five figures") String zip,
        @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @NotNull @Size(max = 500)
                Set<@Pattern(regexp = "\\d{5}", message = "Five figures each") String> zips) {

    boolean namesAPlace() {
        return line1 != null
                || city != null
                || zip != null
                || latitude != null
                || longitude != null;
    }
}

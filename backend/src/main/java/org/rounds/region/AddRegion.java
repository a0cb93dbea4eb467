package org.rounds.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Set;

/** Opens a service area. */
public record AddRegion(
        @NotBlank
                @Pattern(
                        regexp = "[A-Z0-9-]{2,12}",
                        message = "Use 2 to 12 capital letters, digits or dashes")
                String code,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "Enter the two letters of the state")
                String state,
        @NotNull ZoneId zone,
        @NotNull
                Set<@Pattern(regexp = "\\d{5}", message = "A ZIP code has five digits") String>
                        zips,
        @NotBlank @Size(max = 30) String phone) {}

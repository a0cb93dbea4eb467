package org.rounds.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the patient said at the door. */
public record RecordDoorCheck(
        @NotNull String version, @NotNull @Size(max = 100) List<@Valid @NotNull Answer> answers) {}

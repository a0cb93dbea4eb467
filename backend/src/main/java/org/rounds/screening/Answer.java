package org.rounds.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a patient answered to one item.
 *
 * @param codes the options chosen
 * @param text the detail that an option asks for, or the whole answer to a text item
 * @param quantity the number of an item that asks for one
 */
public record Answer(
        @NotNull @Size(max = 20) String item,
        @NotNull @Size(max = 20) List<@Size(max = 40) String> codes,
        @Size(max = 1000) @Nullable String text,
        @Nullable LocalDate date,
        @Nullable @Valid Quantity quantity) {

    public Answer(
            String item, List<String> codes, @Nullable String text, @Nullable LocalDate date) {
        this(item, codes, text, date, null);
    }
}

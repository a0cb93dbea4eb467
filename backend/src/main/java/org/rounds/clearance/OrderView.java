package org.rounds.clearance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signed order that lies elsewhere: its reference and the names of the products it covers. Never
 * an amount (NG1).
 *
 * @param standingName what a standing order is called; absent on a patient's own order
 * @param document what kind of file lies with it, if any
 */
public record OrderView(
        OrderId id,
        String number,
        String prescriberName,
        LocalDate orderedOn,
        List<String> products,
        boolean standing,
        @Nullable String standingName,
        @Nullable DocumentType document,
        String recordedBy) {}

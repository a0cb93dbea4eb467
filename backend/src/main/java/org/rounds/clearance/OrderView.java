package org.rounds.clearance;

import java.time.LocalDate;
import java.util.List;

/**
 * A signed order that lies elsewhere: its reference and the names of the products it covers. Never
 * an amount (NG1).
 */
public record OrderView(
        OrderId id,
        String number,
        String prescriberName,
        LocalDate orderedOn,
        List<String> products,
        String recordedBy) {}

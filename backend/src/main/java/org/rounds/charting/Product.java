package org.rounds.charting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rounds.charting.Bedside.RecordProduct;
import org.rounds.charting.Chart.ProductView;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import tools.jackson.databind.json.JsonMapper;

/**
 * One product at the bedside as its label reads, with the nurse's statement that it is what was
 * ordered.
 */
@Embeddable
record Product(
        UUID id,
        @Convert(converter = SealedLabel.class) RecordProduct label,
        @Column(name = "last_day") LocalDate lastDay,
        @Column(name = "recorded_at") Instant recordedAt,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
                AccountId by) {

    /**
     * @param today the date at the address, by which the expiry is judged
     */
    static Product of(RecordProduct label, LocalDate today, Instant now, AccountId by) {
        var lastDay = lastDay(label.expiry());
        if (lastDay.isBefore(today)) {
            throw ChartingRule.expired(today);
        }
        if (!label.matchesOrder() && isBlank(label.mismatchReason())) {
            throw ChartingRule.mismatchReason();
        }
        return new Product(Ids.next(), label, lastDay, now, by);
    }

    boolean isExpired(LocalDate today) {
        return lastDay.isBefore(today);
    }

    ProductView view(VisitRecord record) {
        return new ProductView(
                id,
                label.name(),
                label.lot(),
                label.expiry(),
                label.matchesOrder(),
                label.mismatchReason(),
                record.when(recordedAt),
                record.nameOf(by));
    }

    private static LocalDate lastDay(String expiry) {
        try {
            return expiry.length() == "2027-03".length()
                    ? YearMonth.parse(expiry).atEndOfMonth()
                    : LocalDate.parse(expiry);
        } catch (DateTimeException unreadable) {
            throw ChartingRule.expiryUnreadable();
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    @Converter
    static class SealedLabel extends SealedJson<RecordProduct> {

        SealedLabel(SealedText seal, JsonMapper json) {
            super(RecordProduct.class, seal, json);
        }
    }
}

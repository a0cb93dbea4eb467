package org.rounds.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rounds.charting.Bedsides.NOON;
import static org.rounds.charting.Bedsides.NURSE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rounds.charting.Bedside.RecordProduct;

/** G10: products at the bedside; numbers in names are the cases of domain.md section 9. */
class ProductTests {

    private static final LocalDate DAY = LocalDate.parse("2027-03-31");

    @Test
    void case24_productMayBeUsedOnItsLastDay() {
        assertThat(recorded("2027-03-31").isExpired(DAY)).isFalse();
    }

    @Test
    void case24_productThatExpiredTheDayBeforeIsRefused() {
        assertThatExceptionOfType(ChartingRule.class)
                .isThrownBy(() -> recorded("2027-03-30"))
                .extracting(ChartingRule::rule)
                .isEqualTo("charting/expired");
    }

    @Test
    void case24_monthCountsToItsEnd() {
        assertThat(recorded("2027-03").lastDay()).isEqualTo(DAY);
        assertThat(recorded("2027-03").isExpired(DAY.plusDays(1))).isTrue();
    }

    @Test
    void dayIsThatOfTheAddress() {
        var lateEvening = Instant.parse("2027-04-01T04:30:00Z");
        assertThat(LocalDate.ofInstant(lateEvening, ZoneId.of("America/Denver"))).isEqualTo(DAY);
        assertThat(
                        recorded("2027-03")
                                .isExpired(
                                        LocalDate.ofInstant(
                                                lateEvening, ZoneId.of("America/Denver"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/2027", "2027-13", "2027-02-30", "soon", "202703"})
    void expiryThatCannotBeReadIsRefused(String expiry) {
        assertThatExceptionOfType(ChartingRule.class)
                .isThrownBy(() -> recorded(expiry))
                .satisfies(broken -> assertThat(Bedsides.fields(broken)).containsExactly("expiry"));
    }

    @Test
    void productThatDiffersFromTheOrderNeedsAReason() {
        assertThatExceptionOfType(ChartingRule.class)
                .isThrownBy(() -> Product.of(label("2027-03", false, " "), DAY, NOON, NURSE))
                .extracting(ChartingRule::rule)
                .isEqualTo("charting/mismatch-reason");
        assertThat(Product.of(label("2027-03", false, "Other maker, asked"), DAY, NOON, NURSE))
                .isNotNull();
    }

    private static Product recorded(String expiry) {
        return Product.of(label(expiry, true, null), DAY, NOON, NURSE);
    }

    private static RecordProduct label(String expiry, boolean matches, @Nullable String reason) {
        return new RecordProduct("Magnesium sulfate", "L-1", expiry, matches, reason);
    }
}

package org.rounds.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.FormView.ItemType;
import org.rounds.screening.Item.Option;
import org.rounds.visit.VisitReason;

/** Made-up patients without end: any therapy, any reasons, any answers. A seed repeats them. */
final class AnswerSets {

    private static final List<String> INGREDIENTS =
            List.of(
                    "FLUIDS",
                    "MAGNESIUM",
                    "VITAMIN_C",
                    "VITAMIN_B12",
                    "B_COMPLEX",
                    "ZINC",
                    "GLUTATHIONE");
    private static final Set<String> PLAIN = Set.of("NONE", "NEVER", "NO");
    private static final LocalDate VISIT = LocalDate.of(2026, 11, 24);

    private final Random random;

    AnswerSets(long seed) {
        this.random = new Random(seed);
    }

    /**
     * What one patient sends.
     *
     * @param answers to every question that the visit calls for, hidden ones too
     */
    record AnswerSet(VisitFacts facts, ScreeningKind kind, LocalDate today, List<Answer> answers) {}

    AnswerSet next() {
        var facts = facts();
        var kind = random.nextInt(5) == 0 ? ScreeningKind.RESCREEN : ScreeningKind.FULL;
        var today = VISIT.minusDays(random.nextInt(9));
        int ill = List.of(0, 5, 30, 100).get(random.nextInt(4));
        var answers =
                NumericEdition.EDITION.questions().asked(kind, facts).stream()
                        .filter(item -> item.required() || random.nextBoolean())
                        .map(item -> answer(item, random.nextInt(100) < ill, today))
                        .toList();
        return new AnswerSet(facts, kind, today, answers);
    }

    private VisitFacts facts() {
        var ingredients =
                switch (random.nextInt(4)) {
                    case 0 -> Set.of("FLUIDS", "MAGNESIUM");
                    case 1 -> Set.copyOf(INGREDIENTS);
                    default -> some(INGREDIENTS);
                };
        boolean policy = random.nextInt(10) > 0;
        return new VisitFacts(
                ingredients,
                (int) ingredients.stream().filter(one -> !one.equals("FLUIDS")).count(),
                random.nextBoolean(),
                some(List.of(VisitReason.values())),
                VISIT,
                policy,
                policy && random.nextBoolean() ? random.nextInt(8) : null);
    }

    private Answer answer(Item item, boolean ill, LocalDate today) {
        return switch (item.type()) {
            case YES_NO_UNSURE, CHOICE -> given(item, List.of(ill ? any(item) : plain(item)));
            case MULTI -> given(item, ill ? several(item) : List.of(plain(item)));
            case TEXT -> new Answer(item.id(), List.of(), words(), null);
            case LIST -> instead(item, ill, null);
            case DATE -> instead(item, ill, date(item, today));
            case INTEGER, DECIMAL -> number(item);
        };
    }

    /** Anywhere between the limits, the limits themselves more often than others; or not sure. */
    private Answer number(Item item) {
        var measure = Objects.requireNonNull(item.measure());
        if (random.nextInt(5) == 0) {
            return new Answer(item.id(), List.of("NOT_SURE"), null, null);
        }
        var span = measure.max().subtract(measure.min());
        var share = random.nextInt(8) == 0 ? random.nextInt(2) : random.nextDouble();
        var value =
                measure.min()
                        .add(span.multiply(BigDecimal.valueOf(share)))
                        .setScale(item.type() == ItemType.INTEGER ? 0 : 1, RoundingMode.HALF_UP);
        var quantity = new Quantity(value, measure.unit());
        return new Answer(item.id(), List.of(), null, null, quantity);
    }

    /** With words here and there, whether the option asks for them or not. */
    private Answer given(Item item, List<String> codes) {
        return new Answer(item.id(), codes, random.nextInt(4) == 0 ? words() : null, null);
    }

    private Answer instead(Item item, boolean ill, @Nullable LocalDate date) {
        if (item.options().isEmpty() || random.nextBoolean()) {
            return new Answer(item.id(), List.of(), date == null ? words() : null, date);
        }
        return new Answer(item.id(), List.of(ill ? any(item) : plain(item)), null, null);
    }

    private LocalDate date(Item item, LocalDate today) {
        return item.id().equals("SCR-A01")
                ? VISIT.minusDays(10 + random.nextInt(100 * 365))
                : today.minusDays(random.nextInt(14));
    }

    private List<String> several(Item item) {
        if (random.nextInt(8) == 0) {
            return List.of("NONE");
        }
        var others = codes(item).filter(code -> !code.equals("NONE")).toList();
        var chosen = new ArrayList<>(some(others));
        return chosen.isEmpty() ? List.of(others.getFirst()) : chosen;
    }

    private String any(Item item) {
        return pick(codes(item).toList());
    }

    private static String plain(Item item) {
        return codes(item)
                .filter(PLAIN::contains)
                .findFirst()
                .orElseGet(() -> item.options().getFirst().code());
    }

    private static Stream<String> codes(Item item) {
        return item.options().stream().map(Option::code);
    }

    private String words() {
        return pick(List.of("Aspirin", "My doctor, in May", "no idea", "NONE", "no"));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> Set<T> some(List<T> from) {
        IntFunction<T> at = from::get;
        return IntStream.range(0, from.size())
                .filter(one -> random.nextInt(3) == 0)
                .mapToObj(at)
                .collect(Collectors.toSet());
    }
}

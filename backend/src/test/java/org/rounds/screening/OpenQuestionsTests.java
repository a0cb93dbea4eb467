package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rounds.screening.Bound.Operator;
import org.rounds.screening.FormView.FormItem;
import org.rounds.screening.FormView.ItemType;
import org.rounds.screening.Item.OnlyIf;
import org.rounds.screening.Item.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which questions made-up answers open. The page's openQuestions.test.ts holds what it opens
 * against the same table, so that page and server cannot disagree. {@code
 * -Drounds.open-questions.write=true} writes it anew.
 */
class OpenQuestionsTests {

    private static final Path TABLE = Path.of("src/test/resources/screening/open-questions.json");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int FORMS = 30;
    private static final int SETS = 100;
    private static final Phrase NOTHING = new Phrase("", "");
    private static final List<String> CODES = List.of("NO", "NOT_SURE", "YES");
    private static final String NAMES = "ABCDEFGH";
    private static final int MOST = 9;

    private final Random random = new Random(20_261_124);

    /** Questions as a page gets them, and which of them some answers open. */
    record OpenQuestions(List<FormItem> items, List<Opened> sets) {}

    /**
     * @param given an option or a number by item
     */
    record Opened(Map<String, Object> given, List<String> open) {}

    @Test
    void theServerOpensTheQuestionsThatThePageOpens() throws IOException {
        var json = JsonMapper.builder().build();
        var table = new ArrayList<OpenQuestions>();
        for (int form = 0; form < FORMS; form++) {
            table.add(questions());
        }
        var written = table.stream().map(json::writeValueAsString).toList();
        var text = "[\n" + String.join(",\n", written) + "\n]\n";
        if (Boolean.getBoolean("rounds.open-questions.write")) {
            Files.writeString(TABLE, text);
        }

        assertThat(Files.readString(TABLE)).isEqualTo(text);
        var open = table.stream().flatMap(one -> one.sets().stream()).map(Opened::open).toList();
        assertThat(open).hasSize(FORMS * SETS);
        assertThat(open.stream().map(List::size).distinct()).hasSizeGreaterThan(4);
    }

    private OpenQuestions questions() {
        var items = new ArrayList<Item>();
        for (int number = 0; number < NAMES.length(); number++) {
            items.add(item(items, NAMES.substring(number, number + 1)));
        }
        var sets = new ArrayList<Opened>();
        for (int set = 0; set < SETS; set++) {
            sets.add(opened(items));
        }
        var forms = items.stream().map(item -> item.form("en", Map.of(), "")).toList();
        return new OpenQuestions(forms, sets);
    }

    private Opened opened(List<Item> items) {
        var given = new LinkedHashMap<String, Object>();
        for (var item : items) {
            if (random.nextInt(6) > 0) {
                boolean number = item.asksForNumber() && random.nextInt(6) > 0;
                given.put(item.id(), number ? random.nextInt(MOST + 1) : code());
            }
        }
        var sent = given.entrySet().stream().map(one -> answer(one.getKey(), one.getValue()));
        var taken = new AnswerCheck(items, TODAY).check(sent.toList());
        var open = Answers.of(ScreeningKind.FULL, taken, items, false).asked();
        return new Opened(given, open.stream().sorted().toList());
    }

    private static Answer answer(String item, Object said) {
        return said instanceof Integer value
                ? new Answer(
                        item, List.of(), null, null, new Quantity(BigDecimal.valueOf(value), "1"))
                : new Answer(item, List.of(said.toString()), null, null);
    }

    private Item item(List<Item> earlier, String id) {
        boolean number = random.nextBoolean();
        var onlyIf = new ArrayList<OnlyIf>();
        while (!earlier.isEmpty() && random.nextInt(3) > 0) {
            onlyIf.add(onlyIf(earlier));
        }
        return new Item(
                id,
                "Z",
                number ? ItemType.INTEGER : ItemType.YES_NO_UNSURE,
                false,
                Set.of(ScreeningKind.FULL),
                false,
                Set.of(),
                Set.of(),
                onlyIf,
                random.nextBoolean(),
                NOTHING,
                null,
                CODES.stream().map(code -> new Option(code, NOTHING)).toList(),
                Set.of(),
                null,
                number
                        ? new Measure("1", NOTHING, BigDecimal.ZERO, BigDecimal.valueOf(MOST))
                        : null);
    }

    /** Now and then about a question that is not asked. */
    private OnlyIf onlyIf(List<Item> earlier) {
        var one = earlier.get(random.nextInt(earlier.size()));
        var id = random.nextInt(12) == 0 ? "Z" : one.id();
        return one.asksForNumber() && random.nextBoolean()
                ? new OnlyIf(id, Set.of(), bounds())
                : new OnlyIf(
                        id,
                        random.ints(2, 0, 3).mapToObj(CODES::get).collect(Collectors.toSet()),
                        List.of());
    }

    private List<Bound> bounds() {
        int end = random.nextInt(MOST);
        return random.nextInt(3) == 0
                ? List.of(bound(Operator.AT_LEAST, end), bound(Operator.AT_MOST, end + 2))
                : List.of(bound(Operator.values()[random.nextInt(4)], end));
    }

    private static Bound bound(Operator operator, int number) {
        return new Bound(operator, BigDecimal.valueOf(number));
    }

    private String code() {
        return CODES.get(random.nextInt(CODES.size()));
    }
}

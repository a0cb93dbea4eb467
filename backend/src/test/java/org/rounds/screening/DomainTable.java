package org.rounds.screening;

import static org.rounds.screening.FlagLevel.INFO;
import static org.rounds.screening.FlagLevel.NEEDS_REVIEW;
import static org.rounds.screening.FlagLevel.STOP;
import static org.rounds.screening.FlagLevel.STOP_FINAL;
import static org.rounds.screening.ScreeningKind.FULL;
import static org.rounds.visit.VisitReason.ANXIETY;
import static org.rounds.visit.VisitReason.ASTHMA;
import static org.rounds.visit.VisitReason.CARDIAC_ARRHYTHMIA;
import static org.rounds.visit.VisitReason.CHRONIC_FATIGUE;
import static org.rounds.visit.VisitReason.CHRONIC_PAIN;
import static org.rounds.visit.VisitReason.HIGH_BLOOD_PRESSURE;
import static org.rounds.visit.VisitReason.MG_DEFICIENCY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.AnswerSets.AnswerSet;
import org.rounds.visit.VisitReason;

/**
 * domain.md 2.3 and 2.4 once more, written by hand from the text and without a look at the
 * published rules, so that the two can disagree.
 */
record DomainTable(AnswerSet set, Map<String, Answer> given) {

    /**
     * Item, answers (any of), ingredient ({@code -} for not contained, {@code *} for any), level.
     */
    private static final List<Row> ROWS =
            rows(
                    """
                    A02  SOMEONE_ELSE                         *           NEEDS_REVIEW
                    A02A NO                                   *           NEEDS_REVIEW
                    A03  ELSEWHERE                            *           NEEDS_REVIEW
                    B01  HEART_FAILURE                        FLUIDS      STOP
                    B01  HEART_FAILURE                        -FLUIDS     NEEDS_REVIEW
                    B01  HEART_DAMAGE                         MAGNESIUM   STOP
                    B01  HEART_DAMAGE                         -MAGNESIUM  NEEDS_REVIEW
                    B01  OTHER                                *           NEEDS_REVIEW
                    B02  HEART_BLOCK                          MAGNESIUM   STOP
                    B02  HEART_BLOCK                          -MAGNESIUM  NEEDS_REVIEW
                    B02  IRREGULAR,PACEMAKER                  *           NEEDS_REVIEW
                    B03  FAILURE,DIALYSIS                     *           STOP
                    B03  OTHER                                *           NEEDS_REVIEW
                    B03  STONES                               VITAMIN_C   NEEDS_REVIEW
                    B04  YES                                  MAGNESIUM   STOP
                    B05  MAGNESIUM                            MAGNESIUM   STOP
                    B05  VITAMIN_C                            VITAMIN_C   STOP
                    B05  VITAMIN_B12                          VITAMIN_B12 STOP
                    B05  B_COMPLEX                            B_COMPLEX   STOP
                    B05  ZINC                                 ZINC        STOP
                    B05  GLUTATHIONE                          GLUTATHIONE STOP
                    B05  FLUIDS                               FLUIDS      STOP
                    B05  MAGNESIUM,VITAMIN_C,VITAMIN_B12      *           NEEDS_REVIEW
                    B05  B_COMPLEX,ZINC,GLUTATHIONE,FLUIDS    *           NEEDS_REVIEW
                    B05  OTHER,ANAPHYLAXIS                    *           NEEDS_REVIEW
                    B06  MILD                                 *           INFO
                    B06  SEVERE                               *           NEEDS_REVIEW
                    B07  YES                                  *           NEEDS_REVIEW
                    B08  YES                                  *           NEEDS_REVIEW
                    B09  PREGNANT                             *           STOP
                    B09  POSSIBLY,TRYING                      *           NEEDS_REVIEW
                    B10  YES                                  *           NEEDS_REVIEW
                    C01  MYASTHENIA_GRAVIS                    MAGNESIUM   STOP
                    C01  MYASTHENIA_GRAVIS                    -MAGNESIUM  NEEDS_REVIEW
                    C01  OTHER                                *           NEEDS_REVIEW
                    C02  YES                                  VITAMIN_C   STOP
                    C02  NEVER_CHECKED                        VITAMIN_C   NEEDS_REVIEW
                    C03  DIABETES,METER,SENSOR                VITAMIN_C   NEEDS_REVIEW
                    C03  DIABETES,METER,SENSOR                -VITAMIN_C  INFO
                    C04  SELF                                 VITAMIN_B12 STOP
                    C04  FAMILY                               VITAMIN_B12 NEEDS_REVIEW
                    C05  YES                                  VITAMIN_B12 STOP
                    C06  YES                                  B_COMPLEX   STOP
                    C07  ASTHMA,OTHER                         *           NEEDS_REVIEW
                    C08  YES                                  GLUTATHIONE NEEDS_REVIEW
                    C09  SWOLLEN_LEGS,FLUID_RETENTION         *           NEEDS_REVIEW
                    C09  LIVER_FAILURE                        FLUIDS      STOP
                    C09  LIVER_FAILURE                        -FLUIDS     NEEDS_REVIEW
                    C10  LOW_MAGNESIUM,SODIUM                 *           NEEDS_REVIEW
                    C10  POTASSIUM,CALCIUM                    *           NEEDS_REVIEW
                    C10  HIGH_MAGNESIUM                       MAGNESIUM   STOP
                    C10  HIGH_MAGNESIUM                       -MAGNESIUM  NEEDS_REVIEW
                    C11  ADDISON,THALASSEMIA                  *           NEEDS_REVIEW
                    C11  HEMOLYTIC_ANEMIA,IRON_OVERLOAD       *           NEEDS_REVIEW
                    C12  CANCER_TREATMENT,WEAK_IMMUNITY       *           NEEDS_REVIEW
                    C12  NO_SPLEEN                            *           NEEDS_REVIEW
                    C13  HIGH,LOW                             *           NEEDS_REVIEW
                    C13  FAINTING                             *           INFO
                    C14  LEFT,RIGHT                           *           INFO
                    C14  BOTH                                 *           STOP
                    C15  SEIZURE,STROKE,FAINTING              *           NEEDS_REVIEW
                    C16  YES                                  *           NEEDS_REVIEW
                    C17  MILD                                 *           NEEDS_REVIEW
                    C17  TREATED                              *           STOP
                    C18  BLEEDING,PORT,CENTRAL_LINE           *           NEEDS_REVIEW
                    D02  DIGOXIN                              MAGNESIUM   NEEDS_REVIEW
                    D02  OTHER                                *           NEEDS_REVIEW
                    D03  YES                                  *           NEEDS_REVIEW
                    D04  RELAXANT,BLOCKER                     MAGNESIUM   NEEDS_REVIEW
                    D05  OPIOID,SLEEP,ANXIETY                 MAGNESIUM   NEEDS_REVIEW
                    D05  SEIZURE,PSYCHIATRIC                  MAGNESIUM   NEEDS_REVIEW
                    D06  YES                                  MAGNESIUM   NEEDS_REVIEW
                    D07  SUPPLEMENT,ANTACID,LAXATIVE          MAGNESIUM   NEEDS_REVIEW
                    D08  STEROID,BLOOD_THINNER,ANTIBIOTIC     *           NEEDS_REVIEW
                    F01  YES                                  *           NEEDS_REVIEW
                    F02  CHEST_PAIN,TROUBLE_BREATHING         *           STOP_FINAL
                    F02  FAINTING,CONFUSION                   *           STOP_FINAL
                    F02  ONE_SIDED_WEAKNESS,TROUBLE_SPEAKING  *           STOP_FINAL
                    F03  FEVER,INFECTION,VOMITING,DIARRHEA    *           NEEDS_REVIEW
                    F04  YES                                  *           NEEDS_REVIEW
                    F05  NOT_AS_USUAL                         *           NEEDS_REVIEW
                    G01  CANNOT_CALL                          *           NEEDS_REVIEW
                    H01  KIDNEY                               *           NEEDS_REVIEW
                    H01  PANCREATITIS,HYPERALDOSTERONISM      *           NEEDS_REVIEW
                    H01  ALCOHOL,POOR_DIET,BURNS              *           INFO
                    H01  DIARRHEA,SWEATING_URINATION          *           INFO
                    H02  SEIZURES                             *           NEEDS_REVIEW
                    H02  NAUSEA,WEAKNESS,FATIGUE,BONES        *           INFO
                    H02  HIGH_PRESSURE,FAST_HEARTBEAT         *           INFO
                    H02  HEADACHE,MUSCLES,VASOSPASM           *           INFO
                    K02  NOT_SEEN                             *           INFO
                    K02A NOBODY                               *           INFO
                    """);

    /** What the labels of the ingredients contraindicate or say to avoid: never below STOP. */
    private static final List<Row> CONTRAINDICATED =
            rows(
                    """
                    B01  HEART_FAILURE      FLUIDS      STOP
                    C09  LIVER_FAILURE      FLUIDS      STOP
                    B01  HEART_DAMAGE       MAGNESIUM   STOP
                    B02  HEART_BLOCK        MAGNESIUM   STOP
                    B03  FAILURE,DIALYSIS   MAGNESIUM   STOP
                    B04  YES                MAGNESIUM   STOP
                    B05  MAGNESIUM          MAGNESIUM   STOP
                    C01  MYASTHENIA_GRAVIS  MAGNESIUM   STOP
                    C10  HIGH_MAGNESIUM     MAGNESIUM   STOP
                    B05  VITAMIN_C          VITAMIN_C   STOP
                    C02  YES                VITAMIN_C   STOP
                    B05  VITAMIN_B12        VITAMIN_B12 STOP
                    C04  SELF               VITAMIN_B12 STOP
                    C05  YES                VITAMIN_B12 STOP
                    B05  B_COMPLEX          B_COMPLEX   STOP
                    C06  YES                B_COMPLEX   STOP
                    B05  ZINC               ZINC        STOP
                    B05  GLUTATHIONE        GLUTATHIONE STOP
                    """);

    private static final Set<String> NEEDED_ALWAYS =
            words(
                    """
                    A01 A02 A03 B01 B02 B03 B05 B06 B07 B08 B09 B10 C01 C03 C07 C09 C10 C11 C12 C13
                    C14 C15 C16 C17 C18 D01 D02 D03 D08 F02 F03 F04 F05 G01 K02 K02A""");
    private static final Map<String, Set<String>> NEEDED_WITH =
            Map.of(
                    "MAGNESIUM", words("B04 D04 D05 D06 D07"),
                    "VITAMIN_C", words("C02"),
                    "VITAMIN_B12", words("C04 C05"),
                    "B_COMPLEX", words("C06"),
                    "GLUTATHIONE", words("C08"));

    private record Row(String item, Set<String> codes, String ingredient, FlagLevel level) {}

    static DomainTable of(AnswerSet set) {
        return new DomainTable(
                set,
                set.answers().stream()
                        .collect(Collectors.toMap(Answer::item, Function.identity())));
    }

    /** The questions that must have an answer. */
    Set<String> needed() {
        var needed = new TreeSet<String>();
        if (set.kind() == ScreeningKind.RESCREEN) {
            needed.addAll(words("F01 F02 F03 F04 F05 F06"));
        } else {
            needed.addAll(NEEDED_ALWAYS);
            set.facts()
                    .ingredients()
                    .forEach(one -> needed.addAll(NEEDED_WITH.getOrDefault(one, Set.of())));
            addIf(needed, because(CHRONIC_PAIN), "D05");
            addIf(needed, because(HIGH_BLOOD_PRESSURE), "D06");
            addIf(needed, because(MG_DEFICIENCY), "R06");
            addIf(needed, told("A02", "SOMEONE_ELSE", "NOT_SURE"), "A02A");
            addIf(needed, !told("C17", "NEVER"), "F06");
            needed.add("Z01");
            addIf(needed, number("Z01") > 12 || told("C13", "HIGH", "LOW"), "Z02");
            addIf(
                    needed,
                    number("Z01") >= 2 && number("Z01") <= 6 && told("B06", "NO", "MILD"),
                    "Z03");
        }
        return needed;
    }

    /** Each flag as question and level; those of the visit itself without a question. */
    Set<String> flags() {
        var flags = new TreeSet<String>();
        ROWS.stream().filter(this::holds).forEach(row -> add(flags, row.item(), row.level()));
        needed().stream()
                .filter(item -> told(item, "NOT_SURE"))
                .forEach(item -> add(flags, item, NEEDS_REVIEW));
        if (set.kind() == FULL) {
            addOfWholeScreening(flags);
            addOfNumbers(flags);
        }
        if (because(ASTHMA) && told("F02", "TROUBLE_BREATHING")) {
            add(flags, "F02", STOP_FINAL);
        }
        if (asked("F06") && date("F06") != null && days(date("F06")) < 7) {
            add(flags, "F06", NEEDS_REVIEW);
        }
        return flags;
    }

    boolean contraindicated() {
        return CONTRAINDICATED.stream().anyMatch(this::holds);
    }

    private void addOfWholeScreening(Set<String> flags) {
        var facts = set.facts();
        long age = ChronoUnit.YEARS.between(given.get("SCR-A01").date(), facts.date());
        addLevel(flags, age < 18, "A01", STOP);
        addLevel(flags, age >= 65, "A01", INFO);
        addLevel(flags, !facts.policyKnown(), "A03", STOP_FINAL);
        addLevel(flags, given.get("SCR-G01").text() != null, "G01", INFO);
        for (var optional : List.of("H01", "H02")) {
            addLevel(flags, told(optional, "NOT_SURE"), optional, NEEDS_REVIEW);
        }
        addLevel(flags, because(CARDIAC_ARRHYTHMIA), "B02", NEEDS_REVIEW);
        addLevel(flags, because(HIGH_BLOOD_PRESSURE), "C13", NEEDS_REVIEW);
        addLevel(flags, because(CHRONIC_FATIGUE) || because(ANXIETY), "", INFO);
        addLevel(flags, because(MG_DEFICIENCY), "R06", INFO);
        addLevel(flags, told("H01", "KIDNEY") && told("B03", "NONE"), "H01", NEEDS_REVIEW);
        var limit = facts.maxAdditives();
        if (limit != null && facts.additives() > limit) {
            add(flags, "", facts.mixedOnSite() ? STOP_FINAL : INFO);
        }
    }

    /** The made-up questions of {@link NumericEdition}. */
    private void addOfNumbers(Set<String> flags) {
        double hours = number("Z01");
        addLevel(flags, hours < 2, "Z01", INFO);
        addLevel(flags, hours >= 24, "Z01", NEEDS_REVIEW);
        if (asked("Z02")) {
            double warm = number("Z02");
            addLevel(flags, warm >= 38 && warm <= 40.5, "Z02", NEEDS_REVIEW);
            addLevel(flags, warm > 40.5, "Z02", STOP);
        }
        addLevel(flags, asked("Z03") && told("Z03", "YES") && hours <= 4, "Z03", NEEDS_REVIEW);
    }

    private boolean holds(Row row) {
        boolean without = row.ingredient().startsWith("-");
        var ingredient = row.ingredient().substring(without ? 1 : 0);
        boolean rated =
                ingredient.equals("*") || set.facts().ingredients().contains(ingredient) != without;
        return rated && asked(row.item()) && told(row.item(), row.codes().toArray(String[]::new));
    }

    /** An answer to a question that is hidden counts for nothing. */
    private boolean asked(String item) {
        return !List.of("A02A", "F06", "Z02", "Z03").contains(item) || needed().contains(item);
    }

    private boolean told(String item, String... codes) {
        var answer = given.get("SCR-" + item);
        return answer != null && answer.codes().stream().anyMatch(Set.of(codes)::contains);
    }

    private @Nullable LocalDate date(String item) {
        var answer = given.get("SCR-" + item);
        return answer == null ? null : answer.date();
    }

    /** Not a number where none was given, so that nothing holds of it. */
    private double number(String item) {
        var answer = given.get("SCR-" + item);
        return answer == null || answer.quantity() == null
                ? Double.NaN
                : answer.quantity().value().doubleValue();
    }

    private long days(LocalDate since) {
        return ChronoUnit.DAYS.between(since, set.facts().date());
    }

    private boolean because(VisitReason reason) {
        return set.facts().reasons().contains(reason);
    }

    private static void addIf(Set<String> items, boolean holds, String item) {
        if (holds) {
            items.add(item);
        }
    }

    private static void addLevel(Set<String> flags, boolean holds, String item, FlagLevel level) {
        if (holds) {
            add(flags, item, level);
        }
    }

    private static void add(Set<String> flags, String item, FlagLevel level) {
        flags.add((item.isEmpty() ? "" : "SCR-" + item) + " " + level);
    }

    private static List<Row> rows(String table) {
        return table.lines()
                .map(line -> line.split(" +"))
                .map(
                        cells ->
                                new Row(
                                        cells[0],
                                        Set.of(cells[1].split(",")),
                                        cells[2],
                                        FlagLevel.valueOf(cells[3])))
                .toList();
    }

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }
}

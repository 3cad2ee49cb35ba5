package nl.wed.workbench.ui.fields;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every field for a number, day, time or period by the kind of its id, with what it takes. A field that is not here
/// is no field of the program yet: say what it takes.
enum FieldKind {
    MONEY("0", "99999999999", 2, "€"),
    FIGURE("-999999999", "999999999", 6, "€%"),
    WEIGHT("0", "100", 2, "%"),
    REACH("0", "20000000", 0, ""),
    PEOPLE("0", "10000", 0, ""),
    MINUTES("1", "1440", 0, ""),
    WEEK("1", "520", 0, ""),
    GROUP_SIZE("3", "50", 0, ""),
    PLAN_YEAR("2000", "2100", 0, ""),
    SOURCE_YEAR("1800", "2100", 0, ""),
    FIGURE_YEAR("1950", "2100", 0, ""),
    DAY,
    DAYS,
    TIME,
    PERIOD;

    static final Map<String, FieldKind> BY_ID = Map.ofEntries(
            Map.entry("amount-#-#", MONEY),
            Map.entry("available-#-#", MONEY),
            Map.entry("weight-C#", WEIGHT),
            Map.entry("goal-target", FIGURE),
            Map.entry("goal-baseline", FIGURE),
            Map.entry("goal-target-year", PLAN_YEAR),
            Map.entry("goal-baseline-year", PLAN_YEAR),
            Map.entry("measure-start", DAY),
            Map.entry("measure-end", DAY),
            Map.entry("measure-evaluation", DAY),
            Map.entry("measure-decision", DAY),
            Map.entry("measure-reach", REACH),
            Map.entry("measure-population", REACH),
            Map.entry("action-start", DAY),
            Map.entry("action-end", DAY),
            Map.entry("funding-end", DAY),
            Map.entry("monitoring-moments", DAYS),
            Map.entry("endorsement-date", DAY),
            Map.entry("planning-start", WEEK),
            Map.entry("planning-end", WEEK),
            Map.entry("source-year", SOURCE_YEAR),
            Map.entry("respondent-date", DAY),
            Map.entry("respondent-keep-until", DAY),
            Map.entry("report-date", DAY),
            Map.entry("meeting-date", DAY),
            Map.entry("meeting-start", TIME),
            Map.entry("agenda-minutes", MINUTES),
            Map.entry("attendance-invited", PEOPLE),
            Map.entry("attendance-present", PEOPLE),
            Map.entry("nearest-size", GROUP_SIZE),
            Map.entry("import-year", FIGURE_YEAR),
            Map.entry("answer-year", FIGURE_YEAR),
            Map.entry("mapping-period", PERIOD),
            Map.entry("column-period", PERIOD),
            Map.entry("new-start", DAY));

    private final BigDecimal least;
    private final BigDecimal most;
    private final int decimals;
    private final String signs;

    FieldKind() {
        this("0", "0", 0, "");
    }

    FieldKind(String least, String most, int decimals, String signs) {
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.decimals = decimals;
        this.signs = signs;
    }

    boolean isNumber() {
        return most.signum() > 0;
    }

    /// What is typed into it, each with the value that must come of it; null when it must be asked or refused.
    List<Meant> inputs() {
        return switch (this) {
            case DAY -> Meant.DAYS;
            case DAYS -> Meant.DAYS.stream().map(Meant::inList).toList();
            case TIME -> Meant.TIMES;
            case PERIOD -> Meant.PERIODS;
            default ->
                Stream.concat(Meant.NUMBERS.stream(), Meant.WITH_SIGNS.stream())
                        .map(this::allowed)
                        .toList();
        };
    }

    private Meant allowed(Meant meant) {
        boolean sign = meant.typed().contains("%") && !signs.contains("%")
                || meant.typed().contains("€") && !signs.contains("€")
                || meant.typed().contains(",-") && this != MONEY;
        return !sign && meant.value() instanceof BigDecimal number && takes(number)
                ? meant
                : new Meant(meant.typed(), null);
    }

    private boolean takes(BigDecimal number) {
        return number.compareTo(least) >= 0
                && number.compareTo(most) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }
}

package nl.wed.workbench.domain.review;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;

/// Values that cannot be. An interval counts only when all of it is impossible.
final class Impossible {
    /// A measure of which more than this part is negative is a balance, not a count.
    private static final double BALANCE = 0.05;

    private static final int ENOUGH_FOR_BALANCE = 20;

    private static final double ROUNDED_TO = 5;

    /// Units of what there cannot be less than nothing of.
    private static final Set<String> NEVER_BELOW_ZERO = Set.of(
            "%",
            "aantal",
            "personen",
            "huishoudens",
            "km",
            "m",
            "m2",
            "m²",
            "m3",
            "m³",
            "km2",
            "km²",
            "ha",
            "kwh",
            "jaar",
            "uren");

    private static final Set<Counted> COUNTS_OF_SOMEBODY = Set.of(Counted.PEOPLE, Counted.HOUSEHOLDS);
    private static final Pattern MEAN = Pattern.compile("(?i)(?:gem|mean|average|avg|median).*|.* per .*");
    private static final Pattern CHANGE = Pattern.compile("(?i).*(mutatie|groei|verander|verschil|saldo|toename|afname"
            + "|ontwikkeling|aanwas|overschot|tekort|balans|resultaat|correctie|minus|t\\.o\\.v|ten opzichte|change"
            + "|growth|difference).*");

    private Impossible() {}

    /// Percentages above a hundred, unless of a change.
    static List<CellPlace> percentages(Statistic measure, Cells values) {
        return isPercentage(measure) && !isChange(measure) ? values.where((_, value) -> value.low() > 100) : List.of();
    }

    /// Values below zero of what cannot be: people, shares of something, distances.
    static List<CellPlace> belowZero(Statistic measure, Cells values) {
        boolean never =
                NEVER_BELOW_ZERO.contains(measure.unit()) || measure.unit().startsWith("per ");
        return never && !isChange(measure) ? values.where((_, value) -> value.high() < 0) : List.of();
    }

    /// Whether there are so many values below zero that the measure is a balance under another name.
    static boolean isBalance(List<CellPlace> below, Cells values) {
        return values.size() >= ENOUGH_FOR_BALANCE && below.size() > BALANCE * values.size();
    }

    /// All values under a percent sign when none is more than one and some are less: they may be parts of one.
    static List<CellPlace> sharesOfOne(Statistic measure, Cells values) {
        if (!isPercentage(measure)
                || !values.where((_, value) -> Math.abs(value.high()) > 1).isEmpty()) {
            return List.of();
        }
        var parts = values.where((_, value) -> value.exact().orElse(0) % 1 != 0);
        return parts.isEmpty()
                ? parts
                : values.where((_, value) -> value.exact().orElse(0) != 0);
    }

    /// Numbers of people or households, by the title, that are not whole.
    static List<CellPlace> brokenCounts(Statistic measure, Cells values) {
        boolean whole = COUNTS_OF_SOMEBODY.contains(Counted.byTitle(measure))
                && !MEAN.matcher(measure.title()).matches();
        return whole ? values.where((_, value) -> value.exact().orElse(0) % 1 != 0) : List.of();
    }

    /// Nines below zero where other numbers are above it, as sources write what they do not have.
    static List<CellPlace> ninesBelowZero(Statistic measure, Cells values) {
        boolean some = !values.where((_, value) -> value.low() > 0).isEmpty();
        return some && !isChange(measure)
                ? values.where((_, value) -> isNines(value.exact().orElse(0)))
                : List.of();
    }

    private static boolean isNines(double amount) {
        return amount <= -99
                && amount == Math.rint(amount)
                && Long.toString(-(long) amount).matches("9+");
    }

    /// A change or a balance may be below zero, and more than all there was.
    private static boolean isChange(Statistic measure) {
        return CHANGE.matcher(measure.title()).matches();
    }

    private static boolean isPercentage(Statistic measure) {
        return measure.unit().equals("%");
    }

    /// Counts of a region above that of the country, unless the measure has negative values: a
    /// balance of the country can be smaller than that of a part.
    static List<CellPlace> aboveCountry(Statistic measure, Cells values) {
        if (!isCount(measure) || !values.where((_, value) -> value.low() < 0).isEmpty()) {
            return List.of();
        }
        return values.where((cell, value) -> values.at(Series.NETHERLANDS, cell.period())
                .filter(country -> value.low() > country.high())
                .isPresent());
    }

    /// Parts above their total, by more than rounding explains: counts of districts are given in fives.
    static List<CellPlace> partAbove(Cells totals, List<Cells> parts) {
        return totals.where((cell, total) -> parts.stream()
                .flatMap(part -> part.at(cell.region(), cell.period()).stream())
                .anyMatch(part -> part.low() > total.high() + slack(cell, part, total)));
    }

    private static double slack(CellPlace cell, Value part, Value total) {
        boolean district = cell.region().startsWith("WK") || cell.region().startsWith("BU");
        boolean rounded = part.low() % ROUNDED_TO == 0 && total.high() % ROUNDED_TO == 0;
        return district && rounded ? ROUNDED_TO : 0;
    }

    /// Parts that together exceed their total by more than rounding to units can explain.
    static List<CellPlace> partsAbove(Cells totals, List<Cells> parts) {
        return totals.where((cell, total) -> {
            double least = parts.stream()
                    .flatMap(part -> part.at(cell.region(), cell.period()).stream())
                    .filter(value -> !(value instanceof Value.Missing))
                    .mapToDouble(Value::low)
                    .sum();
            return least > total.high() + parts.size() / 2.0;
        });
    }

    /// Averages are written in the unit of what they are an average of, with decimals. What has no unit and no
    /// telling title is protected as a count, but may be a mark.
    static boolean isCount(Statistic measure) {
        var counted = Counted.byTitle(measure);
        boolean anything = counted == Counted.UNCLEAR && measure.unit().isBlank();
        return counted.addsUp() && !anything && measure.decimals() == 0;
    }
}

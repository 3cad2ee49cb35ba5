package nl.wed.workbench.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Statistic;

/// The unit in which a figure is written, and its decimals: the same in words, charts and files. An
/// amount of the indicator is `times` as much in that unit (thousands of euros are written in euros); a
/// `computed` one has as many decimals in a file as it has in words, any other those of its source.
public record FigureUnit(String name, int decimals, double times, boolean computed) {
    private static final String THOUSAND_EURO = "x 1.000 euro";
    private static final String EURO = "euro";
    private static final int THOUSAND = 1000;
    private static final int THOUSANDS = 3;

    /// The unit of a figure.
    public static FigureUnit of(Figure figure) {
        return of(
                figure.indicator().unit(),
                figure.statistic(),
                figure.counted(),
                figure.source().denominator() != null);
    }

    /// The unit of a statistic that stands for itself.
    public static FigureUnit of(Statistic statistic, Counted counted) {
        return of(statistic.unit(), statistic, counted, false);
    }

    /// The unit of amounts that are known by their unit alone.
    public static FigureUnit of(String unit) {
        return unit.equals(THOUSAND_EURO)
                ? new FigureUnit(EURO, 0, THOUSAND, false)
                : new FigureUnit(unit, unit.startsWith("aantal") && !unit.contains("per") ? 0 : 1, 1, false);
    }

    /// The unit of values made of a statistic that counts something, or of its share when `computed`.
    public static FigureUnit of(String unit, Statistic statistic, Counted counted, boolean computed) {
        var plain = of(unit);
        return new FigureUnit(plain.name, decimals(plain, statistic, counted, computed), plain.times, computed);
    }

    private static int decimals(FigureUnit plain, Statistic statistic, Counted counted, boolean computed) {
        if (computed || counted == Counted.NOTHING) {
            return plain.decimals;
        }
        return switch (counted) {
            case PEOPLE, HOUSEHOLDS, UNCLEAR -> 0;
            case FACILITIES -> statistic.decimals() > 0 ? 1 : 0;
            default -> 1;
        };
    }

    /// An amount of the indicator in this unit, as exact as it is known, without the noise of binary
    /// fractions.
    public BigDecimal exact(double amount) {
        var inUnit = inUnit(amount);
        return Numbers.exact(computed ? inUnit.setScale(decimals, RoundingMode.HALF_UP) : inUnit);
    }

    /// The same as a number for a spreadsheet.
    public double number(double amount) {
        return exact(amount).doubleValue();
    }

    /// An amount of the indicator in this unit with its decimals, and so many more.
    String words(double amount, int more) {
        double inUnit = Numbers.exact(inUnit(amount)).doubleValue();
        return name.isEmpty() ? Numbers.compact(inUnit, decimals + more) : Numbers.decimal(inUnit, decimals + more);
    }

    /// The decimals of the indicator itself that are shown.
    public int shownDecimals() {
        return times == THOUSAND ? decimals + THOUSANDS : decimals;
    }

    private BigDecimal inUnit(double amount) {
        return BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(times));
    }
}

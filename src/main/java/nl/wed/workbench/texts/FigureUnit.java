package nl.wed.workbench.texts;

import java.math.BigDecimal;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Rounded;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;

/// The unit in which a figure is written, and its decimals: the same in words, charts and files. An
/// amount of the indicator is `times` as much in that unit (thousands of euros are written in euros). In
/// a file it stands as its source gives it; with more than `longest` decimals it was worked out, and
/// keeps `exact` of them.
public record FigureUnit(String name, int decimals, double times, int longest, int exact) {
    private static final String THOUSAND_EURO = "x 1.000 euro";
    private static final String EURO = "euro";
    private static final String BETWEEN = "–";
    private static final int THOUSAND = 1000;
    private static final int THOUSANDS = 3;

    /// No source publishes more, whatever it says of its decimals.
    private static final int PUBLISHED = 3;

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
        if (unit.equals(THOUSAND_EURO)) {
            return new FigureUnit(EURO, 0, THOUSAND, PUBLISHED, 0);
        }
        int decimals = unit.startsWith("aantal") && !unit.contains("per") ? 0 : 1;
        return new FigureUnit(unit, decimals, 1, PUBLISHED, decimals);
    }

    /// The unit of values made of a statistic that counts something, or of its share when `divided`.
    public static FigureUnit of(String unit, Statistic statistic, Counted counted, boolean divided) {
        var plain = of(unit);
        if (divided) {
            return new FigureUnit(plain.name, plain.decimals, plain.times, plain.decimals, plain.decimals);
        }
        int decimals = plain.decimals(statistic, counted);
        return new FigureUnit(
                plain.name,
                decimals,
                plain.times,
                Math.max(PUBLISHED, statistic.decimals()),
                Math.max(decimals, statistic.decimals()));
    }

    private int decimals(Statistic statistic, Counted counted) {
        return switch (counted) {
            case PEOPLE, HOUSEHOLDS, UNCLEAR -> 0;
            case FACILITIES -> statistic.decimals() > 0 ? 1 : 0;
            case AVERAGE, DISTANCE, RATE, SCORE -> 1;
            case NOTHING -> decimals;
        };
    }

    /// An amount of the indicator in this unit, as it stands in a file: without the noise of binary
    /// fractions.
    public BigDecimal exact(double amount) {
        var known = Rounded.known(inUnit(amount));
        return Numbers.exact(known.scale() > longest ? Rounded.of(known, exact) : known);
    }

    /// The same as a number for a spreadsheet.
    public double number(double amount) {
        return exact(amount).doubleValue();
    }

    /// An amount of the indicator in this unit with its decimals, and so many more.
    String words(double amount, int more) {
        return Numbers.format(inUnit(amount), name.isEmpty() ? 0 : decimals + more, decimals + more);
    }

    /// A range of amounts in this unit. Its bounds are rounded outwards: what lies in the range lies in the words.
    String words(Value.Interval range, int more) {
        int least = name.isEmpty() ? 0 : decimals + more;
        int most = decimals + more;
        return Numbers.format(Rounded.down(inUnit(range.low()), most), least, most)
                + BETWEEN
                + Numbers.format(Rounded.up(inUnit(range.high()), most), least, most);
    }

    /// The same for a file, with the decimals that a number there has.
    public String plain(Value.Interval range) {
        return Numbers.exact(Rounded.down(inUnit(range.low()), longest)).toPlainString()
                + BETWEEN
                + Numbers.exact(Rounded.up(inUnit(range.high()), longest)).toPlainString();
    }

    /// An amount of the indicator that was typed, in this unit with every digit.
    String typed(double amount) {
        return times == THOUSAND ? Numbers.euros(inUnit(amount)) : Numbers.typed(amount, name.isEmpty() ? 0 : decimals);
    }

    /// The decimals of the indicator itself that are shown.
    public int shownDecimals() {
        return times == THOUSAND ? decimals + THOUSANDS : decimals;
    }

    private BigDecimal inUnit(double amount) {
        return BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(times));
    }
}

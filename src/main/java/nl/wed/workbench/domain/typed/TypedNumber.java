package nl.wed.workbench.domain.typed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.trajectory.PlanYears;

/// The numbers that a field takes, and the strict reading of what is typed for one.
///
/// Dutch notation comes first: `2.500,50` and `2.500` are taken as they stand, with a point, space or apostrophe
/// between whole thousands only. What is no Dutch number there, but is one with a decimal point, is taken as that:
/// a point before other than three digits (`12.5`, `2500.50`) or after a comma (`2,500.50`) can be nothing else.
/// It is asked which of two is meant when a sign can stand for thousands as well as for decimals: three digits
/// behind it where the field takes fewer decimals (`2,500` euro) or where thousands are not marked throughout
/// (`1234.567`), and one sign used for both (`2.500.50`). Only values that the field takes are asked. Letters,
/// half a number, `1e9`, `NaN` and whatever else is refused. A value is never brought within bounds or rounded.
public record TypedNumber(Kind kind, BigDecimal least, BigDecimal most, int decimals) implements Notation<BigDecimal> {
    /// What a number counts; decides how it is written and which signs may stand around it.
    public enum Kind {
        WHOLE,
        YEAR,
        SHARE,
        FIGURE,
        MONEY
    }

    /// Euros, to the cent.
    public static final TypedNumber MONEY = new TypedNumber(Kind.MONEY, "0", "99999999999", 2);

    /// A value of an indicator: fifteen digits at most, as many as are kept.
    public static final TypedNumber FIGURE = new TypedNumber(Kind.FIGURE, "-999999999", "999999999", 6);

    /// Per cent of a whole.
    public static final TypedNumber WEIGHT = new TypedNumber(Kind.SHARE, "0", "100", 2);

    /// Children or families in a municipality.
    public static final TypedNumber REACH = whole(0, 20_000_000);

    /// People in a room.
    public static final TypedNumber PEOPLE = whole(0, 10_000);

    /// Minutes of a day.
    public static final TypedNumber MINUTES = whole(1, 24 * 60);

    /// Weeks since the start of a trajectory.
    public static final TypedNumber WEEK = whole(1, 520);

    /// Years that a trajectory lasts.
    public static final TypedNumber YEARS = whole(1, 10);

    /// A year of a plan.
    public static final TypedNumber PLAN_YEAR = year(PlanYears.FIRST, PlanYears.LAST);

    /// The year in which a source was written.
    public static final TypedNumber SOURCE_YEAR = year(1800, PlanYears.LAST);

    /// The year that a table of figures is about.
    public static final TypedNumber FIGURE_YEAR = year(1950, PlanYears.LAST);

    private static final int LONGEST = 40;
    private static final String SIGN = "(?<%s>[+-] ?)?";
    private static final String EURO = "(?i:€|eur|euro)";
    private static final Pattern SHAPE = Pattern.compile(SIGN.formatted("before")
            + "(?<euro>" + EURO + " ?)?"
            + SIGN.formatted("after")
            + "(?<digits>[.,]?\\d(?:[\\d., ']*\\d)?)"
            + "(?<dash>[.,](?:--?|=))?"
            + "(?<unit> ?(?:%|" + EURO + "))?");

    private TypedNumber(Kind kind, String least, String most, int decimals) {
        this(kind, new BigDecimal(least), new BigDecimal(most), decimals);
    }

    /// Whole numbers of these bounds.
    public static TypedNumber whole(int least, int most) {
        return new TypedNumber(Kind.WHOLE, BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0);
    }

    private static TypedNumber year(int first, int last) {
        return new TypedNumber(Kind.YEAR, BigDecimal.valueOf(first), BigDecimal.valueOf(last), 0);
    }

    @Override
    public Typed<BigDecimal> read(String typed) {
        String text = PlainSigns.of(typed);
        if (text.isEmpty()) {
            return new Typed.Nothing<>();
        }
        Matcher shape = SHAPE.matcher(text);
        if (text.length() > LONGEST || !shape.matches() || !belongs(shape)) {
            return refused(Typed.Reason.NOT_A_NUMBER, typed);
        }
        boolean negative =
                sign(shape, "before").contains("-") != sign(shape, "after").contains("-");
        return new Reading(negative, typed).of(shape.group("digits"));
    }

    /// Whether a value is within the bounds.
    public boolean takes(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    /// Whether a whole number is within the bounds.
    public boolean takes(int value) {
        return takes(BigDecimal.valueOf(value));
    }

    /// Whole numbers, years and the like, which are kept as such.
    public Notation<Integer> wholes() {
        if (decimals > 0) {
            throw new IllegalStateException("not whole: " + this);
        }
        return as(BigDecimal::intValueExact, BigDecimal::valueOf);
    }

    /// Numbers that are kept as the nearest fraction, which reads back as the same number.
    public Notation<Double> fractions() {
        return as(BigDecimal::doubleValue, BigDecimal::valueOf);
    }

    @Override
    public String write(BigDecimal value) {
        return DutchNumber.write(value, kind == Kind.MONEY ? 2 : 0, kind != Kind.YEAR);
    }

    @Override
    public Wanted wanted() {
        return new Wanted("typed.wanted." + kind.name(), List.of(write(least), write(most)));
    }

    private boolean belongs(Matcher shape) {
        boolean euro = kind == Kind.MONEY || kind == Kind.FIGURE;
        String unit = sign(shape, "unit").strip();
        boolean percent = unit.equals("%");
        boolean euros = !sign(shape, "euro").isEmpty() || !unit.isEmpty() && !percent;
        boolean twice = !sign(shape, "euro").isEmpty() && !unit.isEmpty();
        boolean signs = sign(shape, "before").isEmpty() || sign(shape, "after").isEmpty();
        return signs
                && !twice
                && (!euros || euro)
                && (sign(shape, "dash").isEmpty() || kind == Kind.MONEY)
                && (!percent || kind == Kind.SHARE || kind == Kind.FIGURE);
    }

    private static String sign(Matcher shape, String group) {
        String found = shape.group(group);
        return found == null ? "" : found;
    }

    private static Typed<BigDecimal> refused(Typed.Reason reason, String typed) {
        return new Typed.Refused<>(reason, typed.strip());
    }

    /// The readings of one text.
    private final class Reading {
        private final boolean negative;
        private final String typed;

        Reading(boolean negative, String typed) {
            this.negative = negative;
            this.typed = typed;
        }

        Typed<BigDecimal> of(String digits) {
            return Written.dutch(digits)
                    .map(dutch -> read(dutch, digits, dutch.decimals() > decimals))
                    .or(() -> Written.foreign(digits).map(foreign -> read(foreign, digits, unclear(foreign, digits))))
                    .or(() -> Written.oneSign(digits).map(one -> either(one, Optional.of(Written.allDigits(digits)))))
                    .orElseGet(() -> refused(Typed.Reason.NOT_A_NUMBER, typed));
        }

        private boolean unclear(Written foreign, String digits) {
            return digits.indexOf(',') < 0 || foreign.decimals() > decimals;
        }

        private Typed<BigDecimal> read(Written written, String digits, boolean unclear) {
            return unclear ? either(written, written.asThousands(digits)) : taken(written);
        }

        /// Asked when the field takes both; the other one alone is never taken.
        private Typed<BigDecimal> either(Written first, Optional<Written> second) {
            var other = second.map(this::taken).flatMap(Typed::understood);
            var outcome = taken(first);
            return outcome instanceof Typed.Understood<BigDecimal>(BigDecimal value) && other.isPresent()
                    ? new Typed.Ambiguous<>(value, other.get())
                    : outcome;
        }

        private Typed<BigDecimal> taken(Written written) {
            var value = plain(negative ? written.value().negate() : written.value());
            if (value.scale() > decimals) {
                return refused(decimals == 0 ? Typed.Reason.NOT_WHOLE : Typed.Reason.TOO_MANY_DECIMALS, typed);
            }
            return takes(value) ? new Typed.Understood<>(value) : refused(Typed.Reason.OUT_OF_BOUNDS, typed);
        }

        private BigDecimal plain(BigDecimal value) {
            var stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
        }
    }
}

package nl.wed.workbench.domain.basis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.Rounded;
import nl.wed.workbench.domain.typed.TypedNumber;
import org.jspecify.annotations.Nullable;

/// A number as it stands in a text: the words, what they say in which unit, times which power they are meant ('1,2
/// miljoen'), and where they stand. A year is none.
record WrittenNumber(String said, BigDecimal number, BigDecimal scale, Fact.Unit unit, int start, int end) {
    private static final Map<String, Integer> POWERS =
            Map.of("duizend", 3, "ton", 5, "mln", 6, "mln.", 6, "miljoen", 6);
    private static final List<String> WORDS =
            List.of("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");
    private static final Pattern NUMBER = Pattern.compile("(?<euro>€\\s?)?"
        + "(?<![\\d.,\\p{L}])(?<digits>\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?![\\d\\p{L}]|[.,]\\d)(?:,--?)?"
        + "(?:\\s?(?<scale>duizend|miljoen|mln\\.?|ton)(?!\\p{L}))?"
        + "(?:\\s?(?<unit>%|procent(?!\\p{L})|euro(?!\\p{L})|EUR(?!\\p{L})))?");
    private static final Pattern WORD = Pattern.compile("(?i)(?<!\\p{L})(" + String.join("|", WORDS) + ")(?!\\p{L})");
    // A text with more than these is a table that somebody pasted.
    private static final int MOST = 2000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /// The numbers in a text, in its order as far as written in digits, then those in words; no more than can be meant.
    static List<WrittenNumber> in(String text) {
        List<WrittenNumber> numbers = new ArrayList<>();
        Matcher digits = NUMBER.matcher(text);
        while (numbers.size() < MOST && digits.find()) {
            of(digits).filter(one -> !one.isYear()).ifPresent(numbers::add);
        }
        Matcher words = WORD.matcher(text);
        while (numbers.size() < MOST && words.find()) {
            var number = BigDecimal.valueOf(WORDS.indexOf(words.group().toLowerCase(Locale.ROOT)) + 2L);
            numbers.add(new WrittenNumber(
                    words.group(), number, BigDecimal.ONE, Fact.Unit.PLAIN, words.start(), words.end()));
        }
        return numbers;
    }

    private static Optional<WrittenNumber> of(Matcher found) {
        String scale = found.group("scale");
        String digits = found.group("digits");
        int comma = digits.indexOf(',');
        int decimals = comma < 0 ? 0 : digits.length() - comma - 1;
        return TypedNumber.FIGURE
                .read(digits)
                .understood()
                .map(value -> new WrittenNumber(
                        found.group().strip(),
                        value.setScale(decimals, RoundingMode.UNNECESSARY),
                        BigDecimal.TEN.pow(scale == null ? 0 : POWERS.getOrDefault(scale, 0)),
                        unit(found.group("euro"), found.group("unit")),
                        found.start(),
                        found.end()));
    }

    private static Fact.Unit unit(@Nullable String euro, @Nullable String unit) {
        if (euro != null || unit != null && unit.toLowerCase(Locale.ROOT).startsWith("eur")) {
            return Fact.Unit.MONEY;
        }
        return unit == null ? Fact.Unit.PLAIN : Fact.Unit.PERCENT;
    }

    private boolean isYear() {
        return unit == Fact.Unit.PLAIN
                && scale.compareTo(BigDecimal.ONE) == 0
                && said.length() == 4
                && number.intValue() >= FIRST_YEAR
                && number.intValue() <= LAST_YEAR;
    }

    /// Whether it is that number, as far as it was written out.
    boolean says(BigDecimal fact) {
        return Rounded.of(fact.divide(scale), number.scale()).compareTo(number) == 0;
    }

    /// How many digits are written before the comma.
    int digits() {
        return number.precision() - number.scale();
    }
}

package nl.wed.workbench.ui.kit;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import javafx.util.StringConverter;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.TextCommit.Parsed;
import org.jspecify.annotations.Nullable;

/// How values are written in fields and read back, as the Dutch do.
@SuppressWarnings("NullAway") // null stands for an empty field
final class Inputs {
    private final Texts texts;
    private final NumberFormat numbers = new DecimalFormat("#,##0.######");

    Inputs(Texts texts) {
        this.texts = texts;
        ((DecimalFormat) numbers)
                .setDecimalFormatSymbols(
                        ((DecimalFormat) NumberFormat.getInstance(Texts.DUTCH)).getDecimalFormatSymbols());
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static Parsed<String> parseText(@Nullable String typed) {
        return new Parsed<>(text(typed), "");
    }

    String number(@Nullable Double value) {
        return value == null ? "" : numbers.format(value);
    }

    Parsed<Double> parseNumber(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Parsed<>(null, "");
        }
        var end = new ParsePosition(0);
        Number number = numbers.parse(text, end);
        return number != null && end.getIndex() == text.length()
                ? new Parsed<>(number.doubleValue(), "")
                : new Parsed<>(null, texts.get("shell.form.notANumber"));
    }

    static String year(@Nullable Integer value) {
        return value == null ? "" : Integer.toString(value);
    }

    String whole(@Nullable Integer value) {
        return value == null ? "" : numbers.format(value);
    }

    Parsed<Integer> parseWhole(String typed) {
        var parsed = parseNumber(typed);
        if (parsed.value() == null) {
            return new Parsed<>(null, parsed.problem());
        }
        double number = parsed.value();
        return number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE
                ? new Parsed<>((int) number, "")
                : new Parsed<>(null, texts.get("shell.form.notWhole"));
    }

    StringConverter<LocalDate> dates() {
        var format = DateTimeFormatter.ofPattern("d-M-yyyy", Texts.DUTCH);
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate date) {
                return date == null ? "" : format.format(date);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String typed) {
                if (typed == null || typed.isBlank()) {
                    return null;
                }
                try {
                    return LocalDate.parse(typed.strip(), format);
                } catch (DateTimeParseException e) {
                    return null;
                }
            }
        };
    }

    <T> StringConverter<T> names(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(@Nullable String typed) {
                return null;
            }
        };
    }
}

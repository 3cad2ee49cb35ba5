package nl.wed.workbench.texts;

import java.math.BigDecimal;
import nl.wed.workbench.domain.figures.Value;

/// The value of a figure in words: number with unit, an interval, or why there is none.
public record FigureWords(Texts texts) {
    private static final String THOUSAND_EURO = "x 1.000 euro";

    /// The value with its unit: `8,6%`, `1–4`, `73.107`, `onbekend`.
    public String of(Value value, String unit) {
        return of(value, unit, 0);
    }

    /// The same with so many decimals more than such a value has otherwise.
    public String of(Value value, String unit, int more) {
        return switch (value) {
            case Value.Known(double amount) -> amount(amount, unit, more);
            case Value.Interval(double low, double high) ->
                Numbers.decimal(low, Numbers.decimals(unit) + more) + "–" + amount(high, unit, more);
            case Value.Missing(var reason, var code) ->
                code.isBlank() ? texts.name("figures", reason) : texts.name("figures", reason) + " (" + code + ")";
        };
    }

    /// A number with its unit.
    public String amount(double amount, String unit) {
        return amount(amount, unit, 0);
    }

    /// A number that somebody typed, with its unit and every digit that was typed: `70,25%`.
    public String typed(double amount, String unit) {
        return switch (unit) {
            case "" -> Numbers.typed(amount, 0);
            case THOUSAND_EURO -> Numbers.euros(BigDecimal.valueOf(amount).movePointRight(3)) + " euro";
            default -> withUnit(Numbers.typed(amount, Numbers.decimals(unit)), unit);
        };
    }

    private static String amount(double amount, String unit, int more) {
        return switch (unit) {
            case "" -> Numbers.compact(amount, 1 + more);
            case THOUSAND_EURO -> Numbers.decimal(amount * 1000, more) + " euro";
            default -> withUnit(Numbers.decimal(amount, Numbers.decimals(unit) + more), unit);
        };
    }

    private static String withUnit(String number, String unit) {
        return switch (unit) {
            case "%" -> number + "%";
            case "aantal" -> number;
            default -> number + " " + unit;
        };
    }
}

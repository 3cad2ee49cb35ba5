package nl.wed.workbench.texts;

import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Value;

/// The value of a figure in words: number with unit, an interval, or why there is none.
public record FigureWords(Texts texts) {
    /// A value of a figure with its unit: `8,6%`, `1–4`, `73.107`, `onbekend`.
    public String of(Value value, Figure figure) {
        return of(value, FigureUnit.of(figure), 0);
    }

    /// A value with its unit.
    public String of(Value value, FigureUnit unit) {
        return of(value, unit, 0);
    }

    /// The same with so many decimals more than such a value has otherwise.
    public String of(Value value, FigureUnit unit, int more) {
        return switch (value) {
            case Value.Known(double amount) -> unit.words(amount, more) + behind(unit);
            case Value.Interval range -> unit.words(range, more) + behind(unit);
            case Value.Missing(var reason, var code) ->
                code.isBlank() ? texts.name("figures", reason) : texts.name("figures", reason) + " (" + code + ")";
        };
    }

    /// A value without its unit.
    public String bare(Value value, FigureUnit unit) {
        return switch (value) {
            case Value.Known(double amount) -> unit.words(amount, 0);
            case Value.Interval range -> unit.words(range, 0);
            case Value.Missing _ -> of(value, unit);
        };
    }

    /// A number of a figure with its unit.
    public String amount(double amount, Figure figure) {
        return of(Value.of(amount), figure);
    }

    /// A number that somebody typed, with its unit and every digit that was typed: `70,25%`.
    public String typed(double amount, FigureUnit unit) {
        return unit.typed(amount) + behind(unit);
    }

    private static String behind(FigureUnit unit) {
        return switch (unit.name()) {
            case "%" -> "%";
            case "aantal", "" -> "";
            default -> " " + unit.name();
        };
    }
}

package nl.wed.workbench.pictures;

import java.math.BigDecimal;
import nl.wed.workbench.domain.figures.Rounded;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.Numbers;

/// A difference between two values in words.
final class Gap {
    private Gap() {}

    /// The difference of the numbers as they are shown, so that a reader who subtracts finds the
    /// same. A difference of percentages is in percentage points, of anything else in its own unit.
    static String words(FigureFacts facts, double high, double low) {
        var unit = facts.unit();
        double size = shown(high, unit).subtract(shown(low, unit)).doubleValue();
        return unit.name().equals("%")
                ? facts.text("points", Numbers.decimal(size, unit.decimals()))
                : facts.words(size);
    }

    private static BigDecimal shown(double amount, FigureUnit unit) {
        return Rounded.of(amount, unit.shownDecimals());
    }
}

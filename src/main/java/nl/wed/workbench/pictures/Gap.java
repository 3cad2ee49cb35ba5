package nl.wed.workbench.pictures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.wed.workbench.texts.Numbers;

/// A difference between two values in words.
final class Gap {
    private Gap() {}

    /// The difference of the numbers as they are shown, so that a reader who subtracts finds the
    /// same. A difference of percentages is in percentage points, of anything else in its own unit.
    static String words(FigureFacts facts, double high, double low) {
        String unit = facts.figure().indicator().unit();
        double size = shown(high, unit) - shown(low, unit);
        return unit.equals("%")
                ? facts.text("points", Numbers.decimal(size, Numbers.decimals(unit)))
                : facts.words(size);
    }

    private static double shown(double amount, String unit) {
        return BigDecimal.valueOf(amount)
                .setScale(Numbers.decimals(unit), RoundingMode.HALF_UP)
                .doubleValue();
    }
}

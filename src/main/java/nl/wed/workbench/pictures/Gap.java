package nl.wed.workbench.pictures;

import nl.wed.workbench.texts.Numbers;

/// A difference between two values in words.
final class Gap {
    private Gap() {}

    /// A difference of percentages is in percentage points, of anything else in its own unit.
    static String words(FigureFacts facts, double difference) {
        double size = Math.abs(difference);
        String unit = facts.figure().indicator().unit();
        return unit.equals("%")
                ? facts.text("points", Numbers.decimal(size, Numbers.decimals(unit)))
                : facts.words(size);
    }
}

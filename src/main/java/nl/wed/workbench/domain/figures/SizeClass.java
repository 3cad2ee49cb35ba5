package nl.wed.workbench.domain.figures;

/// The eight classes of municipalities by inhabitants that Statistics Netherlands uses
/// ('Gemeentegrootte'), smallest first.
public enum SizeClass {
    UNDER_5_000(5_000),
    UNDER_10_000(10_000),
    UNDER_20_000(20_000),
    UNDER_50_000(50_000),
    UNDER_100_000(100_000),
    UNDER_150_000(150_000),
    UNDER_250_000(250_000),
    FROM_250_000(Integer.MAX_VALUE);

    private final int below;

    SizeClass(int below) {
        this.below = below;
    }

    /// The class of a municipality with so many inhabitants.
    public static SizeClass of(int inhabitants) {
        for (SizeClass one : values()) {
            if (inhabitants < one.below) {
                return one;
            }
        }
        return FROM_250_000;
    }
}

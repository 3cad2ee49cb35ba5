package nl.wed.workbench.chart.drawing;

/// Measures words.
@FunctionalInterface
public interface Letters {
    /// The width of words in letters of that size.
    double width(String words, double size, boolean bold);

    /// A careful estimate for a common letter without serifs, when the real one is not known.
    static Letters estimated() {
        return LetterWidths::of;
    }
}

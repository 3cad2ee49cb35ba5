package nl.wed.workbench.report.model;

/// A heading of level 1 to 3; `number` ('3', '3.2', 'A') and `bookmark` may be empty.
public record Heading(int level, String number, String text, String bookmark) implements Block {
    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("heading level " + level + " is not 1, 2 or 3");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("heading without text");
        }
    }

    /// A heading without number and bookmark.
    public static Heading of(int level, String text) {
        return new Heading(level, "", text, "");
    }
}

package nl.wed.workbench.report.model;

import java.util.List;

/// A heading of level 1 to 3; `number` ('3', '3.2', 'A') and `bookmark` may be empty. `prints` are the records that
/// it begins to tell.
public record Heading(int level, String number, String text, String bookmark, List<Run.Prints> prints)
        implements Block {
    public Heading {
        prints = List.copyOf(prints);
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("heading level " + level + " is not 1, 2 or 3");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("heading without text");
        }
    }

    /// A heading that tells no record.
    public Heading(int level, String number, String text, String bookmark) {
        this(level, number, text, bookmark, List.of());
    }

    /// A heading without number and bookmark.
    public static Heading of(int level, String text) {
        return new Heading(level, "", text, "");
    }
}

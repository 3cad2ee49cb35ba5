package nl.wed.workbench.report.model;

import java.util.List;

/// A box that stands out of the text. `title` may be empty. The label of the kind is shown, but a
/// KEY_MESSAGE with a title has that as its label.
public record Callout(Kind kind, String title, List<Prose> content) implements Block {
    public Callout {
        content = List.copyOf(content);
    }

    /// KEY_MESSAGE is a conclusion, GENERATED was made by the program, GUIDANCE helps the writer,
    /// WARNING needs attention, UNVERIFIED still has to be checked against its source.
    public enum Kind {
        KEY_MESSAGE,
        GENERATED,
        GUIDANCE,
        WARNING,
        UNVERIFIED
    }

    /// A box with one paragraph of plain text.
    public static Callout of(Kind kind, String title, String text) {
        return new Callout(kind, title, List.of(Paragraph.of(text)));
    }
}

package nl.wed.workbench.report.model;

import java.util.List;

/// A paragraph of runs. A line break inside a run stays a line break.
public record Paragraph(Kind kind, List<Run> runs) implements Prose {
    public Paragraph {
        runs = List.copyOf(runs);
    }

    /// BODY is running text, LEAD the larger opening of a chapter, NOTE small grey text below a
    /// block, LABEL a line that stays with the block below it.
    public enum Kind {
        BODY,
        LEAD,
        NOTE,
        LABEL
    }

    /// Running text without marks.
    public static Paragraph of(String text) {
        return of(Run.plain(text));
    }

    /// Running text of these runs.
    public static Paragraph of(Run... runs) {
        return new Paragraph(Kind.BODY, List.of(runs));
    }

    /// A bold line that stays with the block below it.
    public static Paragraph label(String text) {
        return new Paragraph(Kind.LABEL, List.of(Run.bold(text)));
    }

    /// The opening of a chapter.
    public static Paragraph lead(String text) {
        return new Paragraph(Kind.LEAD, List.of(Run.plain(text)));
    }

    /// Small grey text.
    public static Paragraph note(Run... runs) {
        return new Paragraph(Kind.NOTE, List.of(runs));
    }
}

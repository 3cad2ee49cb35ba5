package nl.wed.workbench.report.model;

import java.util.List;

/// Words of someone else, without quotation marks (the writer sets them), and who said it; `prints` is the record they
/// are of.
public record Quotation(String text, String attribution, List<Run.Prints> prints) implements Block {
    public Quotation {
        prints = List.copyOf(prints);
    }

    /// Words that are no record.
    public Quotation(String text, String attribution) {
        this(text, attribution, List.of());
    }
}

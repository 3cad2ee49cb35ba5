package nl.wed.workbench.report.model;

import java.util.List;

/// A source: `key` tells whether two citations are of the same one, `shortText` ('CBS, 2025') names
/// it again in a later note, `fullText` is the finished reference, `address` a web address or
/// empty, `label` a status to show behind it ('te verifiëren') or empty. `prints` is the record that its line in the
/// list of sources tells.
public record CitedSource(
        String key, String shortText, String fullText, String address, String label, List<Run.Prints> prints) {
    public CitedSource {
        prints = List.copyOf(prints);
    }

    /// A source that is no record.
    public CitedSource(String key, String shortText, String fullText, String address, String label) {
        this(key, shortText, fullText, address, label, List.of());
    }
}

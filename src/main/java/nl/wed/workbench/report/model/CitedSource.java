package nl.wed.workbench.report.model;

/// A source: `key` tells whether two citations are of the same one, `shortText` ('CBS, 2025') names
/// it again in a later note, `fullText` is the finished reference, `address` a web address or
/// empty, `label` a status to show behind it ('te verifiëren') or empty.
public record CitedSource(String key, String shortText, String fullText, String address, String label) {}

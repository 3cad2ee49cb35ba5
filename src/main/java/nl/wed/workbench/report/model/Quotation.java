package nl.wed.workbench.report.model;

/// Words of someone else, without quotation marks (the writer sets them), and who said it.
public record Quotation(String text, String attribution) implements Block {}

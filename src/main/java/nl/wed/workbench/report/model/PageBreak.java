package nl.wed.workbench.report.model;

/// What follows starts on a new page.
public record PageBreak() implements Block {}

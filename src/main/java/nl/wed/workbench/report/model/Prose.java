package nl.wed.workbench.report.model;

/// Running text: a paragraph or a list; the only blocks that fit inside a callout.
public sealed interface Prose extends Block permits Paragraph, Enumeration {}

package nl.wed.workbench.catalogue;

/// A term of the product: Dutch term, English identifier and a meaning in one line.
public record GlossaryTerm(String section, String term, String identifier, String meaning) {}

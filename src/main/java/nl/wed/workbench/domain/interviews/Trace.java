package nl.wed.workbench.domain.interviews;

/// A place in a text that may give a person away: the code of the pattern (TC01 and on, as in the
/// privacy rules of the catalogue, or [Traceability#KNOWN]) and the place in code points.
public record Trace(String code, int start, int end, String text) {}

package nl.wed.workbench.ui.renewal;

/// One thing that is different now, in words: what it is, what the older and the newer content say, and
/// whether the trajectory changed the older text itself.
public record RenewalLine(String field, String was, String now, boolean edited) {}

package nl.wed.workbench.workspace;

import java.time.Instant;

/// Text that was typed in a field and is no edit: the field by a name of its own and in words, the text, what stood
/// there before, and when it was typed.
public record Draft(String field, String words, String text, String before, Instant at) {}

package nl.wed.workbench.sources.sheet;

import java.util.stream.Collectors;

/// Text that a workbook sets above the line, kept apart from what it follows: `12,5` with a raised `1`
/// is not 12,51.
final class Superscript {
    private static final String PLAIN = "0123456789()+-";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻";

    private Superscript() {}

    /// The text in raised characters; letters and signs that have none get a space before them.
    static String of(String text) {
        boolean all = text.chars().allMatch(c -> PLAIN.indexOf(c) >= 0);
        return all
                ? text.chars()
                        .mapToObj(c -> String.valueOf(RAISED.charAt(PLAIN.indexOf(c))))
                        .collect(Collectors.joining())
                : " " + text;
    }
}

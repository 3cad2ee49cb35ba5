package nl.wed.workbench.report.word;

import java.nio.charset.StandardCharsets;

/// The lists of the document. All bullets share one definition; every numbered list has its own, so
/// that it starts at 1.
final class ListNumbering {
    private static final int BULLETS = 1;
    private static final int NUMBERS = 2;
    private static final String END = "</w:numbering>";

    private final Markup lists = Markup.fragment();
    private int last = BULLETS;

    /// The id of a list of this sort.
    int list(boolean numbered) {
        return numbered ? numberedList() : BULLETS;
    }

    String part() {
        String fixed = new String(WordPackage.resource("numbering.xml"), StandardCharsets.UTF_8).strip();
        return fixed.substring(0, fixed.length() - END.length()) + lists + END;
    }

    private int numberedList() {
        last++;
        lists.open("w:num", "w:numId", Integer.toString(last)).val("w:abstractNumId", NUMBERS);
        lists.open("w:lvlOverride", "w:ilvl", "0").val("w:startOverride", 1).close(2);
        return last;
    }
}

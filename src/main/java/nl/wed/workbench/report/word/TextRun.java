package nl.wed.workbench.report.word;

/// Writes text as runs: line breaks and tabs become elements, the rest is escaped.
final class TextRun {
    static final String PLAIN = "";
    static final String BOLD = "<w:rPr><w:b/><w:bCs/></w:rPr>";
    static final String ITALIC = "<w:rPr><w:i/><w:iCs/></w:rPr>";

    private TextRun() {}

    /// Properties that give a run this character style.
    static String styled(String style) {
        return "<w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr>";
    }

    static void write(Markup out, String text, String properties) {
        out.open("w:r").raw(properties);
        String rest = CleanText.wrapped(text);
        int start = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c == '\n' || c == '\t') {
                piece(out, rest.substring(start, i));
                out.empty(c == '\n' ? "w:br" : "w:tab");
                start = i + 1;
            }
        }
        piece(out, rest.substring(start));
        out.close();
    }

    private static void piece(Markup out, String text) {
        if (!text.isEmpty()) {
            out.open("w:t", "xml:space", "preserve").text(text).close();
        }
    }
}

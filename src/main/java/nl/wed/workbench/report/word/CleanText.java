package nl.wed.workbench.report.word;

/// Makes any text fit for XML: markup is escaped, what XML cannot hold becomes a visible '\uFFFD'.
final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                escape(c, out);
            }
        }
    }

    /// The text with line breaks as '\n' only; a vertical tab is the line break of Office programs.
    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n');
    }

    /// The text on one line, for titles and properties.
    static String oneLine(String text) {
        return lines(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\n' -> out.append("&#10;");
            case '\t' -> out.append("&#9;");
            default -> out.append(allowed(c) ? c : REPLACEMENT);
        }
    }

    private static boolean allowed(char c) {
        return c >= ' ' && !Character.isSurrogate(c) && c != '\uFFFE' && c != '\uFFFF';
    }
}

package nl.wed.workbench.report.word;

import java.util.regex.Pattern;

/// Makes any text fit for XML: markup is escaped, what XML cannot hold becomes a visible '\uFFFD'.
final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern MONEY = Pattern.compile("€ (?=[-\\d])");

    private CleanText() {}

    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!allowed(text, i)) {
                out.append(REPLACEMENT);
            } else {
                switch (c) {
                    case '<' -> out.append("&lt;");
                    case '>' -> out.append("&gt;");
                    case '&' -> out.append("&amp;");
                    case '"' -> out.append("&quot;");
                    case '\n' -> out.append("&#10;");
                    case '\t' -> out.append("&#9;");
                    default -> out.append(c);
                }
            }
        }
    }

    /// The same text without what XML cannot hold, not escaped.
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(allowed(text, i) ? text.charAt(i) : REPLACEMENT);
        }
        return out.toString();
    }

    /// The text with line breaks as '\n' only; a vertical tab is the line break of Office programs.
    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n');
    }

    /// The same as it is wrapped: between a sign of money and its amount no line is broken.
    static String wrapped(String text) {
        return MONEY.matcher(lines(text)).replaceAll("€\u00A0");
    }

    /// The text on one line, for titles and properties.
    static String oneLine(String text) {
        return lines(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    private static boolean allowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return (c >= ' ' || c == '\n' || c == '\t') && c != '\uFFFE' && c != '\uFFFF';
    }
}

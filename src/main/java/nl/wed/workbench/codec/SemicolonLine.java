package nl.wed.workbench.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One line of text with fields between semicolons, quoted where needed, as Dutch spreadsheets read
/// it.
public final class SemicolonLine {
    private SemicolonLine() {}

    /// Adds a field, quoted when it holds a semicolon, a quote or a line break.
    public static void add(StringBuilder line, String field) {
        if (field.indexOf(';') < 0 && field.indexOf('"') < 0 && field.indexOf('\n') < 0 && field.indexOf('\r') < 0) {
            line.append(field);
        } else {
            line.append('"').append(field.replace("\"", "\"\"")).append('"');
        }
    }

    /// The same text such that a spreadsheet takes it as text and never as a formula.
    public static String harmless(String text) {
        return text.lines().anyMatch(SemicolonLine::looksLikeFormula) ? "'" + text : text;
    }

    private static boolean looksLikeFormula(String line) {
        int start = 0;
        while (start < line.length() && isBlank(line.charAt(start))) {
            start++;
        }
        return start < line.length() && "=+-@".indexOf(line.charAt(start)) >= 0 || line.startsWith("\t");
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /// The lines of a text as fields; empty lines are skipped.
    public static List<List<String>> parse(String text) {
        var lines = new ArrayList<List<String>>();
        parse(text, lines::add);
        return lines;
    }

    /// Gives the lines of a text as fields, one after the other; empty lines are skipped.
    public static void parse(String text, Consumer<List<String>> consumer) {
        var scan = new Scan(text);
        while (scan.more()) {
            var fields = scan.line();
            if (fields.size() > 1 || !fields.getFirst().isEmpty()) {
                consumer.accept(fields);
            }
        }
    }

    private static final class Scan {
        private final String text;
        private int at;

        Scan(String text) {
            this.text = text;
        }

        boolean more() {
            return at < text.length();
        }

        List<String> line() {
            var fields = new ArrayList<String>();
            fields.add(field());
            while (more() && text.charAt(at) == ';') {
                at++;
                fields.add(field());
            }
            if (more()) {
                if (text.charAt(at) != '\n') {
                    throw new CodecException("csv", "", "a quote in the wrong place at " + at);
                }
                at++;
            }
            return fields;
        }

        private String field() {
            return more() && text.charAt(at) == '"' ? quoted() : plain();
        }

        private String plain() {
            int start = at;
            while (more() && text.charAt(at) != ';' && text.charAt(at) != '\n') {
                at++;
            }
            return text.substring(start, at);
        }

        private String quoted() {
            var field = new StringBuilder();
            while (true) {
                int end = text.indexOf('"', at + 1);
                if (end < 0) {
                    throw new CodecException("csv", "", "a quote is not closed");
                }
                field.append(text, at + 1, end);
                at = end + 1;
                if (!more() || text.charAt(at) != '"') {
                    return field.toString();
                }
                field.append('"');
            }
        }
    }
}

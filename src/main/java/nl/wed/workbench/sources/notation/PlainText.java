package nl.wed.workbench.sources.notation;

/// The text of a cell with one kind of space, of minus sign and of apostrophe, whatever program wrote it.
final class PlainText {
    private static final String MINUS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u207b\ufe58\ufe63\uff0d";
    private static final String APOSTROPHE = "\u2018\u2019\u02bc\u00b4\u2032\u0060";
    private static final String NOTHING = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad";

    private PlainText() {}

    static String of(String written) {
        int length = written.length();
        StringBuilder changed = null;
        for (int i = 0; i < length; i++) {
            char c = written.charAt(i);
            if (c >= 0x80 || c < ' ' || c == '`') {
                changed = changed == null ? new StringBuilder(length).append(written, 0, i) : changed;
                append(changed, c);
            } else if (changed != null) {
                changed.append(c);
            }
        }
        return (changed == null ? written : changed.toString()).strip();
    }

    private static void append(StringBuilder text, char c) {
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            text.append(' ');
        } else if (MINUS.indexOf(c) >= 0) {
            text.append('-');
        } else if (APOSTROPHE.indexOf(c) >= 0) {
            text.append('\'');
        } else if (NOTHING.indexOf(c) < 0) {
            text.append(c);
        }
    }
}

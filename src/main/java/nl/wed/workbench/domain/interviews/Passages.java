package nl.wed.workbench.domain.interviews;

/// The words and the sentences around a part of a text; places count code points.
public final class Passages {
    private Passages() {}

    /// The words of a part, made whole where it begins or ends inside one.
    public static String wholeWords(String text, int start, int end) {
        int from = unit(text, start);
        int to = Math.max(from, unit(text, end));
        while (from < to && from > 0 && inside(text, from)) {
            from = text.offsetByCodePoints(from, -1);
        }
        while (to > from && to < text.length() && inside(text, to)) {
            to = text.offsetByCodePoints(to, 1);
        }
        return text.substring(from, to);
    }

    /// The sentences that a part stands in, with even white space.
    static String sentences(String text, int start, int end) {
        int from = unit(text, start);
        int to = Math.max(from, unit(text, end));
        while (from > 0 && !between(text, from)) {
            from--;
        }
        while (to < text.length() && !between(text, to)) {
            to++;
        }
        return text.substring(from, to).strip().replaceAll("\\s+", " ");
    }

    /// Whether a sentence ends before this place: after a point and white space, or at an empty line.
    private static boolean between(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean apart = before < at - 1;
        String gap = text.substring(before + 1, at);
        while (before > 0 && "’'”\"»)".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || (apart && (".!?…".indexOf(text.charAt(before)) >= 0 || gap.indexOf('\n') >= 0));
    }

    /// Whether a word goes on at this place.
    private static boolean inside(String text, int at) {
        return partOfWord(text.codePointBefore(at)) && partOfWord(text.codePointAt(at));
    }

    private static boolean partOfWord(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || "-'’_".indexOf(point) >= 0;
    }

    private static int unit(String text, int point) {
        return text.offsetByCodePoints(0, Math.clamp(point, 0, text.codePointCount(0, text.length())));
    }
}

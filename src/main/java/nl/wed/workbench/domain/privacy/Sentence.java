package nl.wed.workbench.domain.privacy;

/// The sentence around a place, to recognise it by. A long one is cut off on both sides.
public final class Sentence {
    private static final int MOST = 110;
    private static final int FAR = 400;

    private Sentence() {}

    /// The sentence around a spot, with its white space made even.
    public static String around(String text, Spot spot) {
        int from = startAt(text, spot.start());
        int to = endAt(text, spot.end());
        int start = Math.max(from, letters(text, spot.start() - MOST));
        int end = Math.min(to, letters(text, spot.end() + MOST));
        String words = text.substring(start, end).strip().replaceAll("\\s+", " ");
        return (start > from ? "…" : "") + words + (end < to ? "…" : "");
    }

    static int startAt(String text, int at) {
        for (int i = at - 1; i > Math.max(0, at - FAR); i--) {
            if (ends(text, i - 1) && Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Math.max(0, letters(text, at - FAR));
    }

    static int endAt(String text, int at) {
        for (int i = at; i < Math.min(text.length(), at + FAR); i++) {
            if (ends(text, i) && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return letters(text, at + FAR);
    }

    /// A point after one letter or after 'geb' or 'mevr' ends nothing.
    private static boolean ends(String text, int at) {
        char sign = text.charAt(at);
        if (sign == '.') {
            int start = at;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            String word = text.substring(start, at);
            return word.length() != 1 && !word.equalsIgnoreCase("geb") && !OrdinaryWords.TITLES.contains(word);
        }
        return sign == '!' || sign == '?' || (sign == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n');
    }

    /// No half of a sign outside the basic plane.
    private static int letters(String text, int at) {
        int within = Math.clamp(at, 0, text.length());
        return within > 0 && within < text.length() && Character.isLowSurrogate(text.charAt(within))
                ? within - 1
                : within;
    }
}

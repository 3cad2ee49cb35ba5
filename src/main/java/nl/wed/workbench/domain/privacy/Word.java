package nl.wed.workbench.domain.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word of a text as names are compared: without case, accents and signs that cannot be seen; with
/// its place in the text.
record Word(String folded, int start, int end, boolean capital, boolean shouted) {
    private static final int FAR = 4;
    private static final String JOINTS = "-\u2010\u2011\u2013'\u2019\u2018`./_";

    /// All words of a text. A capital after a small letter begins another word (VerslagJansen), in
    /// names as in texts, so that the name of a file is read too.
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        boolean small = false;
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            boolean letter = Character.isLetter(sign) || (start >= 0 && isUnseen(sign));
            if (start >= 0 && (!letter || (small && Character.isUpperCase(sign)))) {
                words.add(word(text, start, at));
                start = -1;
            }
            if (letter && start < 0) {
                start = at;
            }
            small = letter && (Character.isLowerCase(sign) || (small && isUnseen(sign)));
            at += Character.charCount(sign);
        }
        if (start >= 0) {
            words.add(word(text, start, text.length()));
        }
        return words;
    }

    /// Marks above a letter that stand loose, and signs such as a soft hyphen.
    private static boolean isUnseen(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static Word word(String text, int start, int end) {
        String letters = text.substring(start, end);
        boolean shouted = letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
        return new Word(fold(letters), start, end, Character.isUpperCase(text.codePointAt(start)), shouted);
    }

    /// Letters as they are compared.
    static String fold(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(sign -> sign < 128)) {
            return lower;
        }
        var plain = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(sign -> !isUnseen(sign))
                .forEach(sign -> plain.append(plainly(sign)));
        return plain.toString();
    }

    /// Letters that are no letter with a mark and are yet written without.
    private static String plainly(int sign) {
        return switch (sign) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ı' -> "i";
            default -> Character.toString(sign);
        };
    }

    boolean isLetter() {
        return folded.length() == 1;
    }

    /// Whether nothing stands between two words but space and what may stand inside a name.
    boolean joins(Word next, String text) {
        if (next.start - end > FAR) {
            return false;
        }
        for (int at = end; at < next.start; at++) {
            char sign = text.charAt(at);
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && JOINTS.indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }
}

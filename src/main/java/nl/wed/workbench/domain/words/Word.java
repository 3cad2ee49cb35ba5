package nl.wed.workbench.domain.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One word of a text, folded (no capitals, no accents), and the part of the text that it is: `end` is the place after
/// its last letter.
public record Word(String folded, int start, int end) {
    private static final int ASCII = 128;

    /// All words of a text in their order; what is no letter and no digit stands between words.
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        var folded = new StringBuilder();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            if (ofWord(letter, folded)) {
                if (folded.isEmpty()) {
                    start = at;
                }
                fold(letter, folded);
            } else if (!folded.isEmpty()) {
                words.add(new Word(folded.toString(), start, at));
                folded.setLength(0);
            }
            at += Character.charCount(letter);
        }
        if (!folded.isEmpty()) {
            words.add(new Word(folded.toString(), start, text.length()));
        }
        return words;
    }

    /// The words of a text alone.
    public static List<String> folded(String text) {
        return of(text).stream().map(Word::folded).toList();
    }

    /// A text with a space between its folded words.
    public static String spaced(String text) {
        return of(text).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    private static boolean ofWord(int letter, StringBuilder before) {
        return Character.isLetterOrDigit(letter)
                || !before.isEmpty() && Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static void fold(int letter, StringBuilder to) {
        if (letter < ASCII) {
            to.append((char) Character.toLowerCase(letter));
            return;
        }
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .codePoints()
                .filter(one -> Character.getType(one) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(to::appendCodePoint);
    }
}

package nl.wed.workbench.search;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.words.Query;
import nl.wed.workbench.domain.words.Word;

/// The words of a text around what was found in it, with those marked; the words of one line of it by which it can be
/// found again on a screen (`passage`), and how often something of it stands in the text.
public record Preview(List<Piece> pieces, String passage, int times) {
    /// Words that were found, or that stand between them.
    public record Piece(String text, boolean found) {}

    private static final int BEFORE = 50;
    private static final int WIDE = 190;
    private static final int PASSAGE = 90;

    /// The place in a text where most of what was searched for stands together.
    static Preview of(String text, Query query) {
        var words = Word.of(text);
        var marks = query.marks(words);
        int first = best(words, marks, query.parts().size());
        int start = words.isEmpty() ? 0 : words.get(first).start();
        int from = start <= BEFORE ? 0 : beginning(words, start - BEFORE);
        int to = text.length() - from <= WIDE ? text.length() : end(words, from + WIDE);
        return new Preview(pieces(text, words, marks, from, to), passage(text, start, words, first), times(marks));
    }

    /// The marked word from which on the most different parts stand within a preview, the first of equals.
    private static int best(List<Word> words, int[] marks, int parts) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < marks.length && most < parts; i++) {
            if (marks[i] >= 0) {
                int here = together(words, marks, i, parts);
                if (here > most) {
                    most = here;
                    best = i;
                }
            }
        }
        return best;
    }

    private static int together(List<Word> words, int[] marks, int first, int parts) {
        var seen = new boolean[parts];
        int different = 0;
        int far = words.get(first).start() + WIDE - BEFORE;
        for (int i = first; i < marks.length && words.get(i).end() <= far; i++) {
            if (marks[i] >= 0 && !seen[marks[i]]) {
                seen[marks[i]] = true;
                different++;
            }
        }
        return different;
    }

    private static int times(int[] marks) {
        int times = 0;
        for (int mark : marks) {
            times += mark >= 0 ? 1 : 0;
        }
        return times;
    }

    private static int beginning(List<Word> words, int place) {
        return words.stream()
                .mapToInt(Word::start)
                .filter(start -> start >= place)
                .findFirst()
                .orElse(place);
    }

    private static int end(List<Word> words, int place) {
        return words.stream()
                .mapToInt(Word::end)
                .filter(end -> end <= place)
                .max()
                .orElse(place);
    }

    private static List<Piece> pieces(String text, List<Word> words, int[] marks, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        String cut = from > 0 ? "… " : "";
        for (int i = 0; i < marks.length; i++) {
            var word = words.get(i);
            if (marks[i] >= 0 && word.start() >= from && word.end() <= to) {
                plain(pieces, cut + line(text.substring(at, word.start())));
                pieces.add(new Piece(text.substring(word.start(), word.end()), true));
                cut = "";
                at = word.end();
            }
        }
        plain(pieces, cut + line(text.substring(at, to)) + (to < text.length() ? " …" : ""));
        return pieces;
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /// From the word that was found on, within its line.
    private static String passage(String text, int start, List<Word> words, int first) {
        if (words.isEmpty()) {
            return text;
        }
        int line = start;
        while (line < text.length() && text.charAt(line) != '\n' && text.charAt(line) != '\r') {
            line++;
        }
        int end = words.get(first).end();
        for (Word word : words.subList(first, words.size())) {
            end = word.end() <= Math.min(line, start + PASSAGE) ? Math.max(end, word.end()) : end;
        }
        return text.substring(start, end);
    }
}

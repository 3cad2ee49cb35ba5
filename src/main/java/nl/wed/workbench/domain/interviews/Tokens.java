package nl.wed.workbench.domain.interviews;

import java.util.ArrayList;
import java.util.List;

/// A text cut into words, runs of white space and single other signs; places count code points.
final class Tokens {
    private final int[] points;
    private final List<Integer> starts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private Tokens(String text) {
        points = text.codePoints().toArray();
        int start = 0;
        for (int i = 1; i <= points.length; i++) {
            if (i == points.length || kind(points[i]) == 0 || kind(points[i]) != kind(points[start])) {
                starts.add(start);
                words.add(text(start, i));
                start = i;
            }
        }
    }

    static Tokens of(String text) {
        return new Tokens(text);
    }

    List<String> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    /// The length of the text.
    int length() {
        return points.length;
    }

    int start(int token) {
        return starts.get(token);
    }

    int end(int token) {
        return token + 1 < starts.size() ? starts.get(token + 1) : points.length;
    }

    boolean blank(int token) {
        return words.get(token).isBlank();
    }

    /// The last token before this one that is not white space, or -1.
    int wordBefore(int token) {
        int word = token - 1;
        while (word >= 0 && blank(word)) {
            word--;
        }
        return word;
    }

    /// The first token after this one that is not white space, or -1.
    int wordAfter(int token) {
        int word = token + 1;
        while (word < size() && blank(word)) {
            word++;
        }
        return word < size() ? word : -1;
    }

    /// The token that covers a place in the text.
    int tokenAt(int place) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    String text(int start, int end) {
        return new String(points, start, end - start);
    }

    private static int kind(int point) {
        if (Character.isLetterOrDigit(point)) {
            return 1;
        }
        return Character.isWhitespace(point) ? 2 : 0;
    }
}

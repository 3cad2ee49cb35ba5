package nl.wed.workbench.exchange;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.wed.workbench.texts.Sentence;

/// Takes signs out of texts that nobody sees and that change how words are read or shown: control signs, and those
/// that turn the direction of what follows. Counts the texts per file.
final class HiddenSigns {
    private static final Pattern SIGNS =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C\\uFEFF]");

    private final SortedMap<String, Integer> texts = new TreeMap<>();

    /// One text without them.
    static String line(String text) {
        return SIGNS.matcher(text).replaceAll("");
    }

    String without(String text, String file) {
        if (!SIGNS.matcher(text).find()) {
            return text;
        }
        texts.merge(file, 1, Integer::sum);
        return SIGNS.matcher(text).replaceAll("");
    }

    List<Sentence> remarks() {
        int all = texts.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0
                ? List.of()
                : List.of(Sentence.of("exchange.remark.signs", all, String.join(", ", texts.keySet())));
    }
}

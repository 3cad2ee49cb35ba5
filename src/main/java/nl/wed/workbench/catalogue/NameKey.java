package nl.wed.workbench.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name reduced to what matters when comparing: no case, diacritics, apostrophes or punctuation.
final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("[.'’‘`]+|\\(gemeente\\)");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private NameKey() {}

    static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words = DROPPED.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return SEPARATORS.matcher(words).replaceAll(" ").strip();
    }

    /// The key of the name without the part between brackets that tells namesakes apart.
    static String ofBase(String name) {
        return of(BRACKETS.matcher(name).replaceAll(""));
    }
}

package nl.wed.workbench.domain.interviews;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the pseudonym of a respondent in the place of the name and contact details in a text.
public record Pseudonyms(String text, int replaced) {

    /// The text without the words of the key, and how many places were changed. An organisation
    /// stays, because it is seldom the person; the traceability check shows it.
    public static Pseudonyms put(String text, RespondentKey key, String pseudonym) {
        var words = Traceability.words(key).stream()
                .filter(word -> !word.equals(key.organisation().strip()))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .toList();
        if (words.isEmpty()) {
            return new Pseudonyms(text, 0);
        }
        var pattern = Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", words) + ")(?![\\p{L}\\d])");
        List<Integer> places =
                pattern.matcher(text).results().map(found -> found.start()).toList();
        return new Pseudonyms(pattern.matcher(text).replaceAll(Matcher.quoteReplacement(pseudonym)), places.size());
    }
}

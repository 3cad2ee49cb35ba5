package nl.wed.workbench.domain.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words of an interview that may not be used, to be found where somebody took them over literally.
public final class Withheld {
    static final Withheld NOTHING = new Withheld(List.of());

    /// Shorter texts are nobody's own words.
    private static final int OWN_WORDS = 25;

    private final List<Pattern> patterns;

    private Withheld(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /// Those texts, however their white space and capitals are.
    public static Withheld of(Collection<String> texts) {
        return new Withheld(texts.stream()
                .map(String::strip)
                .filter(text -> text.length() >= OWN_WORDS)
                .distinct()
                .map(Withheld::pattern)
                .toList());
    }

    List<Spot> in(String text) {
        List<Spot> spots = new ArrayList<>();
        if (text.length() >= OWN_WORDS) {
            for (Pattern pattern : patterns) {
                Matcher found = pattern.matcher(text);
                while (found.find()) {
                    spots.add(Spot.of(Kind.WITHHELD, text, found.start(), found.end()));
                }
            }
        }
        return spots;
    }

    private static Pattern pattern(String text) {
        String words = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return Pattern.compile(
                Stream.of(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

package nl.wed.workbench.texts;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.chain.BasisGaps;

/// The sentence of an open point, the same on screen and on the command line.
public final class OpenPointWords {
    private static final Pattern PHASES = Pattern.compile("F[0-4X](?:, F[0-4X])*");

    private OpenPointWords() {}

    /// What is open, with its arguments as words.
    public static String of(Texts texts, OpenPoint point) {
        Object[] words = point.arguments().stream().map(one -> word(texts, one)).toArray();
        if (!point.code().equals(BasisGaps.CODE)) {
            return texts.get(point.code(), words);
        }
        Object[] more = Arrays.copyOfRange(words, 2, words.length);
        return texts.get(
                BasisGaps.CODE,
                words[0],
                BasisWords.sentence(texts, point.arguments().get(1), more));
    }

    private static String word(Texts texts, String argument) {
        return PHASES.matcher(argument).matches()
                ? Arrays.stream(argument.split(", "))
                        .map(phase -> texts.get("general.AgePhase." + phase))
                        .collect(Collectors.joining(", "))
                : argument;
    }
}

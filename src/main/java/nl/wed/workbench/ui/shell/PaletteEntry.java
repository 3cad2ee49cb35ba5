package nl.wed.workbench.ui.shell;

import java.util.List;
import nl.wed.workbench.domain.words.Word;
import org.jspecify.annotations.Nullable;

/// Something that the palette goes to or does: the kind of thing, its words, and other words by which it is found too.
record PaletteEntry(String kind, String words, List<String> others, Runnable act) {
    /// How well something fits; the less the better.
    enum Fit {
        /// Every word that was typed begins a word of it.
        WORDS,
        /// It is found by another word.
        OTHERWISE,
        /// The words that were typed stand within words of it.
        INSIDE,
        /// Not at all.
        NOT
    }

    /// How folded words fit in folded words with a space between each.
    static Fit fit(String folded, List<String> typed) {
        String spaced = " " + folded;
        if (typed.stream().allMatch(word -> spaced.contains(" " + word))) {
            return Fit.WORDS;
        }
        return typed.stream().allMatch(spaced::contains) ? Fit.INSIDE : Fit.NOT;
    }

    /// How these words fit in what it is called.
    Fit fit(List<String> typed) {
        var fit = fit(Word.spaced(words + " " + kind), typed);
        return fit != Fit.WORDS && otherwise(typed) != null ? Fit.OTHERWISE : fit;
    }

    /// The other word by which it is found; empty when what it is called fits.
    String also(List<String> typed) {
        String other = fit(typed) == Fit.OTHERWISE ? otherwise(typed) : null;
        return other == null ? "" : other;
    }

    private @Nullable String otherwise(List<String> typed) {
        return others.stream()
                .filter(other -> fit(Word.spaced(other), typed) == Fit.WORDS)
                .findFirst()
                .orElse(null);
    }
}

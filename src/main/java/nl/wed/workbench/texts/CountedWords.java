package nl.wed.workbench.texts;

import java.util.Optional;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.Figure;

/// What the numbers of a figure count, in words.
public record CountedWords(Texts texts) {

    /// What it counts, or of what a share the numerator is; empty for what counts nothing.
    public Optional<String> of(Figure figure) {
        if (figure.counted() == Counted.NOTHING) {
            return Optional.empty();
        }
        String words = texts.name("figures", figure.counted());
        return Optional.of(figure.source().denominator() == null ? words : texts.get("figures.counted.share", words));
    }
}

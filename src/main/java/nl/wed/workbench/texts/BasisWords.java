package nl.wed.workbench.texts;

import java.util.Optional;
import nl.wed.workbench.domain.basis.Change;
import nl.wed.workbench.domain.figures.FigureBook;

/// Says what changed under something, for screen, documents and checks alike. With the figures that may be shown it
/// also says what a figure is now.
public record BasisWords(Texts texts, Optional<FigureBook> shown) {
    private static final String FIGURE = "figure.";

    public BasisWords(Texts texts) {
        this(texts, Optional.empty());
    }

    public BasisWords(Texts texts, FigureBook shown) {
        this(texts, Optional.of(shown));
    }

    /// The sentence of a change.
    public String of(Change change) {
        String sentence = sentence(texts, change.code(), change.arguments().toArray(String[]::new));
        return now(change)
                .map(value -> texts.get("basis.shown", sentence, value))
                .orElse(sentence);
    }

    static String sentence(Texts texts, String code, Object... arguments) {
        return texts.get("basis." + code, arguments);
    }

    private Optional<String> now(Change change) {
        var about = change.about();
        boolean ofFigure = change.code().contains(FIGURE) && !change.code().startsWith("evidence");
        return about == null || !ofFigure
                ? Optional.empty()
                : shown.flatMap(book -> book.find(about))
                        .map(figure -> new FigureWords(texts).of(figure.own().value(), figure));
    }
}

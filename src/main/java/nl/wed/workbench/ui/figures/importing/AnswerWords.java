package nl.wed.workbench.ui.figures.importing;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.texts.Texts;

/// The kind of a data set in words: what file it is, and what the user answered when it was read.
record AnswerWords(String kind, Texts texts) {

    /// The kind of file; a kind that this program does not know is named as it is.
    String file() {
        String file = Answers.file(kind);
        String key = "sources.kind." + file;
        return texts.has(key) ? texts.get(key) : file;
    }

    boolean isEmpty() {
        return Answers.of(kind).isEmpty();
    }

    /// The answers in one line.
    String answers() {
        var answers = Answers.of(kind);
        List<String> parts = new ArrayList<>();
        answers.decimalSign().ifPresent(sign -> parts.add(texts.get("intake.answered.sign." + sign.name())));
        answers.shares().ifPresent(notation -> parts.add(texts.get("intake.answered.shares." + notation.name())));
        answers.year().ifPresent(year -> parts.add(texts.get("intake.answered.year", String.valueOf(year))));
        return String.join(" · ", parts);
    }
}

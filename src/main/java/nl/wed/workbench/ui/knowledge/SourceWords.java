package nl.wed.workbench.ui.knowledge;

import nl.wed.workbench.catalogue.Bibliography.Source;
import nl.wed.workbench.texts.Texts;

/// A source of the catalogue in one line: who, when, what, where.
public final class SourceWords {
    private SourceWords() {}

    /// The line for that source; an unknown year is said to be unknown.
    public static String of(Texts texts, Source source) {
        String author = source.author() == null ? source.publisher() : source.author();
        Integer year = source.year();
        return texts.get(
                "knowledge.source",
                author == null ? texts.get("general.unknown") : author,
                year == null ? texts.get("knowledge.source.noYear") : Integer.toString(year),
                source.title());
    }
}

package nl.wed.workbench.texts;

import nl.wed.workbench.domain.chain.PrintedPlace;
import nl.wed.workbench.domain.chain.PrintedPlace.Kind;

/// Where the plan prints a record, in words.
public record PrintedWords(Texts texts) {
    /// The chapter, the heading or table below which it stands, and the first words of the paragraph.
    public String of(PrintedPlace place) {
        String words = place.kind() == Kind.DESCRIPTION ? place.caption() + ": " + place.words() : place.words();
        return texts.get("chain.place.words", where(place), words);
    }

    /// The chapter or appendix.
    public String chapter(PrintedPlace place) {
        return texts.get(place.inAppendix() ? "chain.place.appendix" : "chain.place.chapter", place.number());
    }

    private String where(PrintedPlace place) {
        String chapter = chapter(place);
        if (place.kind() == Kind.ROW && !place.caption().isBlank()) {
            return texts.get("chain.place.table", chapter, place.caption());
        }
        return place.heading().isBlank() ? chapter : texts.get("chain.place.heading", chapter, place.heading());
    }
}

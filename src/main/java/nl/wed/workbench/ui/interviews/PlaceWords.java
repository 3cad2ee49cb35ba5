package nl.wed.workbench.ui.interviews;

import java.util.List;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.chain.QuotePlaces;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quotable;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.texts.Texts;

/// Where quotes stand in the plan, in words.
record PlaceWords(Texts texts) {

    /// Where a quote stands, comes to stand, or stood; empty for one that has no place.
    String of(Project project, Quote quote) {
        var places = QuotePlaces.of(project).of(quote);
        var quotable = new Quotable(project);
        if (places.isEmpty()) {
            return "";
        }
        String key = quotable.may(quote) ? "stands" : quotable.withdrawn(quote) ? "stood" : "willStand";
        return texts.get("interviews.quote." + key, words(places));
    }

    /// The quotes that stood in the plan before and may not stand there after, each with where it stood.
    List<String> gone(Project before, Project after) {
        var then = new Quotable(before);
        var now = new Quotable(after);
        return before.stream(InterviewRecords.QUOTE)
                .filter(then::may)
                .filter(quote -> after.find(InterviewRecords.QUOTE, quote.id())
                        .filter(now::may)
                        .isEmpty())
                .map(quote -> {
                    var places = QuotePlaces.of(before).of(quote);
                    String where = places.isEmpty() ? texts.get("interviews.quote.nowhere") : words(places);
                    return texts.get("interviews.quote.goneFrom", quote.text(), where);
                })
                .toList();
    }

    private String words(List<QuotePlaces.Place> places) {
        return places.stream()
                .map(place -> place.under()
                        .map(name -> texts.get("interviews.quote.placeUnder", place.chapter(), name))
                        .orElseGet(() -> texts.get("interviews.quote.placeUncoded", place.chapter())))
                .collect(Collectors.joining("; "));
    }
}

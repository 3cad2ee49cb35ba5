package nl.wed.workbench.report.chapters;

import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;

/// The votes on a cause in words, in the document and on the screen.
public record VoteWords(Texts texts) {
    /// How many ballots have both scores, and how many only one of them.
    public String count(VoteResult result) {
        String complete = Integer.toString(result.complete());
        return result.incomplete() == 0
                ? complete
                : texts.get("report.votes.incomplete", complete, result.incomplete());
    }

    /// How often each score from one to five was given.
    public String distribution(VoteResult.Axis axis) {
        return axis.distribution().stream().map(Object::toString).collect(Collectors.joining(" · "));
    }

    /// A mean or a spread in one decimal; a dash without one.
    public String number(OptionalDouble value) {
        return value.isPresent() ? Numbers.decimal(value.getAsDouble(), 1) : "–";
    }
}

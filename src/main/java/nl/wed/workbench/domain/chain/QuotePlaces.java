package nl.wed.workbench.domain.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.CodeBook;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quotable;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.ReleasedQuotes;

/// Where the quotes stand in the plan: in the chapter on the interviews below a main theme, and in the chapter on the
/// causes below a problem or cause. The chapters print by this, and checks tell by it where a quote stood that was
/// withdrawn.
public final class QuotePlaces {
    /// The chapter on the interviews.
    public static final String VOICES = "5";

    /// The chapter on the causes.
    public static final String CAUSES = "6";

    private static final int MOST = 4;

    /// A place: the number of the chapter, and the name of the theme, problem or cause; of a quote that nobody coded
    /// none.
    public record Place(String chapter, Optional<String> under) {}

    private final Project project;
    private final Quotable quotable;
    private final ReleasedQuotes released;

    private QuotePlaces(Project project) {
        this.project = project;
        quotable = new Quotable(project);
        released = ReleasedQuotes.of(project);
    }

    /// The places of the quotes of a trajectory.
    public static QuotePlaces of(Project project) {
        return new QuotePlaces(project);
    }

    /// The quotes that are printed below a main theme.
    public List<Quote> below(Code theme) {
        return first(released.under(theme));
    }

    /// The quotes that are printed and that nobody coded.
    public List<Quote> uncoded() {
        return first(released.others());
    }

    /// The quotes that are printed below a problem or cause.
    public List<Quote> supporting(UUID subject) {
        return supporting(subject, quotable::may);
    }

    /// Where a quote stands, or would stand if it might be used.
    public List<Place> of(Quote quote) {
        var with = ReleasedQuotes.with(project, quote);
        List<Place> places = new ArrayList<>();
        for (Code theme : CodeBook.of(project).roots()) {
            add(places, first(with.under(theme)), quote, new Place(VOICES, Optional.of(theme.name())));
        }
        add(places, first(with.others()), quote, new Place(VOICES, Optional.empty()));
        project.stream(CauseRecords.PROBLEM).forEach(problem -> analysed(places, quote, problem.id(), problem.title()));
        project.stream(CauseRecords.CAUSE)
                .filter(Cause::priority)
                .forEach(cause -> analysed(places, quote, cause.id(), cause.name()));
        return places;
    }

    private void analysed(List<Place> places, Quote quote, UUID subject, String name) {
        var there = supporting(subject, one -> one.id().equals(quote.id()) || quotable.may(one));
        add(places, there, quote, new Place(CAUSES, Optional.of(name)));
    }

    private static List<Quote> first(List<Quote> quotes) {
        return quotes.stream().limit(MOST).toList();
    }

    private static void add(List<Place> places, List<Quote> there, Quote quote, Place place) {
        if (there.stream().anyMatch(one -> one.id().equals(quote.id()))) {
            places.add(place);
        }
    }

    private List<Quote> supporting(UUID subject, Predicate<Quote> printed) {
        return project.stream(CauseRecords.EVIDENCE)
                .filter(one -> one.subject().equals(subject) && one.kind() == EvidenceKind.QUOTE)
                .flatMap(one -> Optional.ofNullable(one.target()).stream())
                .flatMap(id -> project.find(InterviewRecords.QUOTE, id).stream())
                .filter(printed)
                .toList();
    }
}

package nl.wed.workbench.domain.interviews;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;

/// The quotes that may be used (see [Quotable]), each under the first main theme that its finding has a code of;
/// without one among the others.
public final class ReleasedQuotes {
    private final Map<UUID, List<Quote>> themes = new LinkedHashMap<>();
    private final List<Quote> others = new ArrayList<>();

    /// Who said it: the party group and the phase it is about, never the person or the organisation.
    public record Speaker(Optional<String> group, Optional<AgePhase> phase) {
        /// That of a quote.
        public static Speaker of(Project project, Quote quote) {
            var finding = project.find(InterviewRecords.FINDING, quote.finding());
            return new Speaker(
                    finding.flatMap(one -> project.find(InterviewRecords.REPORT, one.report()))
                            .flatMap(report -> project.find(InterviewRecords.RESPONDENT, report.respondent()))
                            .map(Respondent::group),
                    finding.map(Finding::phase));
        }
    }

    private ReleasedQuotes(Project project, Predicate<Quote> used) {
        var book = CodeBook.of(project);
        var order = book.roots().stream().map(Code::id).toList();
        for (Quote quote : project.all(InterviewRecords.QUOTE)) {
            if (used.test(quote)) {
                project.find(InterviewRecords.FINDING, quote.finding())
                        .flatMap(finding -> theme(book, order, finding))
                        .ifPresentOrElse(
                                theme -> themes.computeIfAbsent(theme, _ -> new ArrayList<>())
                                        .add(quote),
                                () -> others.add(quote));
            }
        }
    }

    /// Those of a project.
    public static ReleasedQuotes of(Project project) {
        return new ReleasedQuotes(project, new Quotable(project)::may);
    }

    /// Those of a project as they would be if that one might be used too.
    public static ReleasedQuotes with(Project project, Quote quote) {
        var quotable = new Quotable(project);
        return new ReleasedQuotes(project, one -> one.id().equals(quote.id()) || quotable.may(one));
    }

    /// The quotes under a main theme.
    public List<Quote> under(Code theme) {
        return List.copyOf(themes.getOrDefault(theme.id(), List.of()));
    }

    /// The quotes under none.
    public List<Quote> others() {
        return List.copyOf(others);
    }

    private static Optional<UUID> theme(CodeBook book, List<UUID> order, Finding finding) {
        return finding.codes().stream()
                .map(book::theme)
                .filter(place -> place >= 0)
                .min(Integer::compare)
                .map(order::get);
    }
}

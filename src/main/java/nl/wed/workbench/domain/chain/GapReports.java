package nl.wed.workbench.domain.chain;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import nl.wed.workbench.domain.Derived;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.Observations;

/// The gap reports of snapshots that come after each other. Of each kind of check it is known what it looked at, and
/// only those are made again of which something changed.
public final class GapReports {
    private final Derived<FigureBook> figures;
    private final Derived<FigureBook> shown;
    private final List<Derived<List<OpenPoint>>> checks;
    private final Derived<GapReport> report;

    /// Checks with these observations and facts of the catalogue.
    public GapReports(Observations observations, InterventionFacts facts) {
        figures = new Derived<>(project -> FigureBook.of(project, observations));
        shown = new Derived<>(project -> facts.shown(project, observations));
        checks = List.of(
                check((gaps, project) -> FigureGaps.report(gaps, figures.of(project), observations)),
                check((gaps, _) -> InterviewGaps.report(gaps, facts)),
                check((gaps, _) -> KnowledgeGaps.report(gaps, facts)),
                check((gaps, project) -> CauseGaps.report(gaps, figures.of(project))),
                check((gaps, _) -> AppraisalGaps.report(gaps, facts)),
                check((gaps, project) -> PlanGaps.report(gaps, figures.of(project))),
                check((gaps, _) -> MoneyGaps.report(gaps)),
                check((gaps, project) -> PlausibilityGaps.report(gaps, figures.of(project), () -> shown.of(project))),
                check((gaps, _) -> YearGaps.report(gaps)),
                check((gaps, _) -> NameGaps.report(gaps)),
                check((gaps, project) -> BasisGaps.report(gaps, figures.of(project))));
        report = new Derived<>(this::made);
    }

    /// The report of a snapshot.
    public GapReport of(Project project) {
        return report.of(project);
    }

    private GapReport made(Project project) {
        return new GapReport(checks.stream()
                .flatMap(check -> check.of(project).stream())
                .distinct()
                .sorted(Comparator.comparing(OpenPoint::step).thenComparing(OpenPoint::severity))
                .toList());
    }

    private static Derived<List<OpenPoint>> check(BiConsumer<Gaps, Project> check) {
        return new Derived<>(project -> {
            var gaps = new Gaps(project);
            check.accept(gaps, project);
            return gaps.points();
        });
    }
}

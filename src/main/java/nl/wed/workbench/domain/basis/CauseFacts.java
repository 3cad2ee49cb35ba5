package nl.wed.workbench.domain.basis;

import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static nl.wed.workbench.domain.causes.CauseRecords.EVIDENCE;

import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;

/// What the choice of a cause as a priority rests on, and that choice itself.
final class CauseFacts {
    private CauseFacts() {}

    static List<Fact> priorities(Project project) {
        return project.stream(CAUSE)
                .map(one ->
                        Fact.of(FactKey.of(FactKey.PRIORITY, one.id()), one.name(), Boolean.toString(one.priority())))
                .toList();
    }

    /// Every vote counts, so the whole distribution is the value. While the vote is open nothing is told of
    /// it, also not whether it is another one than before.
    static List<Fact> votes(Project project) {
        return VoteResult.isOpen(project) ? List.of() : told(project);
    }

    private static List<Fact> told(Project project) {
        return project.stream(CAUSE).map(one -> votes(project, one)).toList();
    }

    private static Fact votes(Project project, Cause cause) {
        var result = VoteResult.of(project, cause.id());
        String value = result.severity().votes() + result.influence().votes() == 0
                ? ""
                : result.severity().distribution() + " " + result.influence().distribution();
        return Fact.of(FactKey.of(FactKey.VOTES, cause.id()), cause.name(), value);
    }

    /// What was said is not kept here: only a figure is named, of the rest the kind.
    static List<Fact> evidence(Project project) {
        return project.stream(EVIDENCE)
                .map(one -> Fact.of(
                        new FactKey(FactKey.EVIDENCE, one.id(), one.kind().name()),
                        name(project, one),
                        one.supports() ? "for" : "against"))
                .toList();
    }

    private static String name(Project project, Evidence evidence) {
        var target = evidence.target();
        return target == null
                ? ""
                : project.find(FigureRecords.INDICATOR, target)
                        .map(Indicator::name)
                        .orElse("");
    }
}

package nl.wed.workbench.ui.causes;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// The choice of the priority causes: in the order of severity times influence, each with a reason.
public final class PriorityViewModel {
    private static final Set<String> POINTS =
            Set.of("gap.priorityCauses.count", "gap.phase.notCovered", "gap.quote.notReleased", "gap.votes.open");

    /// A cause with what speaks for it.
    public record Line(Cause cause, VoteResult votes, Strength strength) {}

    private final Workspace workspace;
    private final Texts texts;
    private final CurrentFigures figures;
    private final ObservableList<Line> lines;
    private final ReadOnlyObjectProperty<String> count;
    private final ReadOnlyObjectWrapper<List<OpenPoint>> points;

    PriorityViewModel(
            Workspace workspace, ProjectProperty project, Checks checks, CurrentFigures figures, Texts texts) {
        this.workspace = workspace;
        this.figures = figures;
        this.texts = texts;
        lines = project.list(this::ranked);
        count = project.value(this::countWords);
        points =
                new ReadOnlyObjectWrapper<>(this, "points", open(checks.report().get()));
        checks.report().addListener((_, _, now) -> points.set(open(now)));
    }

    /// Whether the vote is still going on, so that its outcome is told nowhere.
    public boolean voting() {
        return VoteResult.isOpen(workspace.project());
    }

    /// The causes, the highest product of severity and influence first; those without votes last, and all in their
    /// own order while the vote is open.
    public ObservableList<Line> lines() {
        return lines;
    }

    /// How many are chosen, in words.
    public ReadOnlyObjectProperty<String> count() {
        return count;
    }

    /// What is open about the priorities.
    public ReadOnlyObjectProperty<List<OpenPoint>> points() {
        return points.getReadOnlyProperty();
    }

    /// Chooses a cause as priority or not; its reason stays.
    public void choose(Cause cause, boolean priority) {
        workspace.edit(
                texts.get("causes.priority.edit"), project -> change(project, cause, priority, cause.priorityReason()));
    }

    /// Says why a cause is a priority.
    public void reason(Cause cause, String reason) {
        workspace.edit(
                texts.get("causes.priority.reasonEdit"),
                List.of("reason", cause.id()),
                project -> change(project, cause, cause.priority(), reason));
    }

    void leave() {
        workspace.seal();
    }

    private static Project change(Project project, Cause cause, boolean priority, String reason) {
        return project.find(CauseRecords.CAUSE, cause.id())
                .map(fresh -> project.put(CauseRecords.CAUSE, fresh.withPriority(priority, reason)))
                .orElse(project);
    }

    private List<Line> ranked(Project project) {
        return project.stream(CauseRecords.CAUSE)
                .map(cause -> new Line(
                        cause,
                        VoteResult.told(project, cause.id()),
                        Strength.of(project, figures.now().book(), cause.id())))
                .sorted(Comparator.comparingDouble(
                        (Line line) -> -line.votes().product().orElse(0)))
                .toList();
    }

    private String countWords(Project project) {
        long chosen = project.stream(CauseRecords.CAUSE).filter(Cause::priority).count();
        return texts.get("causes.priority.count", chosen);
    }

    private static List<OpenPoint> open(GapReport report) {
        return report.of(Step.CAUSES).stream()
                .filter(point -> POINTS.contains(point.code()) || point.code().startsWith("gap.priorityCause."))
                .toList();
    }
}

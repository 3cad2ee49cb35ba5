package nl.wed.workbench.ui.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.chain.NextAct;
import nl.wed.workbench.domain.chain.Progress;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.PlanningItem;
import nl.wed.workbench.domain.trajectory.StepOverride;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.observing.RecordEditor;
import nl.wed.workbench.workspace.Workspace;

/// The state and the edits of the overview.
public final class OverviewViewModel {
    /// A count with the words for what is counted.
    public record KeyNumber(String words, long count) {}

    private final Workspace workspace;
    private final ProjectProperty project;
    private final Checks checks;
    private final Texts texts;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<StepLine>> steps;
    private final RecordEditor<Trajectory> meaning;
    private final ReadOnlyObjectWrapper<List<NextAct>> next;
    private final ReadOnlyIntegerWrapper silent;

    /// Follows that workspace.
    public OverviewViewModel(Workspace workspace, ProjectProperty project, Checks checks, Texts texts, Clock clock) {
        this.workspace = workspace;
        this.project = project;
        this.checks = checks;
        this.texts = texts;
        this.clock = clock;
        steps = new ReadOnlyObjectWrapper<>(lines());
        meaning = new RecordEditor<>(workspace, TrajectoryRecords.TRAJECTORY);
        meaning.select(trajectory().get().id());
        next = new ReadOnlyObjectWrapper<>(checks.next(today()));
        silent = new ReadOnlyIntegerWrapper(notTold());
        checks.onChange(() -> {
            steps.set(lines());
            silent.set(notTold());
            next.set(checks.next(today()));
        });
    }

    /// The trajectory itself, to say what equal opportunities are in it.
    public RecordEditor<Trajectory> meaning() {
        return meaning;
    }

    /// The trajectory.
    public ReadOnlyObjectProperty<Trajectory> trajectory() {
        return project.value(TrajectoryRecords::trajectoryOf);
    }

    /// The six steps.
    public ReadOnlyObjectProperty<List<StepLine>> steps() {
        return steps.getReadOnlyProperty();
    }

    /// What to do next.
    public ReadOnlyObjectProperty<List<NextAct>> next() {
        return next.getReadOnlyProperty();
    }

    /// The day on which the planning is looked at.
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// How many points are open that a step tells only once it has begun.
    ReadOnlyIntegerProperty silent() {
        return silent.getReadOnlyProperty();
    }

    private int notTold() {
        int told = steps.get().stream().mapToInt(line -> line.points().size()).sum();
        return checks.report().get().points().size() - told;
    }

    /// The planning by start, the milestones of a week last.
    public ObservableList<PlanningItem> planning() {
        return project.list(now -> now.stream(TrajectoryRecords.PLANNING_ITEM)
                .sorted(Comparator.comparingInt(PlanningItem::startWeek).thenComparing(PlanningItem::milestone))
                .toList());
    }

    /// The parties, in their order.
    public ObservableList<Partner> partners() {
        return project.records(TrajectoryRecords.PARTNER);
    }

    /// How much there is of what the plan is built from.
    public ReadOnlyObjectProperty<List<KeyNumber>> keyNumbers() {
        return project.value(this::count);
    }

    /// Says that a planned item is done or not.
    public void setDone(PlanningItem item, boolean done) {
        put("overview.edit.done", TrajectoryRecords.PLANNING_ITEM, item.withDone(done));
    }

    /// Puts a planned item in its place, or adds it.
    public void save(PlanningItem item) {
        put("overview.edit.planning", TrajectoryRecords.PLANNING_ITEM, item);
    }

    /// Takes an item out of the planning.
    public void remove(PlanningItem item) {
        workspace.edit(
                texts.get("overview.edit.planningRemoved"),
                now -> Removal.of(now, TrajectoryRecords.PLANNING_ITEM, item.id()));
    }

    /// Puts a party in its place, or adds it.
    public void save(Partner partner) {
        put("overview.edit.partner", TrajectoryRecords.PARTNER, partner);
    }

    /// Takes a party out of the trajectory with all that hangs on it.
    public void remove(Partner partner) {
        workspace.edit(
                texts.get("overview.edit.partnerRemoved", partner.name()),
                now -> Removal.of(now, TrajectoryRecords.PARTNER, partner.id()));
    }

    /// Says how far a step is against the computed progress, with the reason.
    public void override(Step step, StepProgress progress, String reason) {
        var id = Progress.override(project.get(), step).map(StepOverride::id);
        put(
                "overview.edit.override",
                TrajectoryRecords.STEP_OVERRIDE,
                new StepOverride(id.orElseGet(UUID::randomUUID), step, progress, reason));
    }

    /// Goes back to the computed progress.
    public void follow(Step step) {
        workspace.edit(
                texts.get("overview.edit.follow"),
                now -> Progress.override(now, step)
                        .map(one -> Removal.of(now, TrajectoryRecords.STEP_OVERRIDE, one.id()))
                        .orElse(now));
    }

    private <T extends Entity> void put(String label, RecordType<T> type, T record) {
        workspace.edit(texts.get(label), now -> now.put(type, record));
    }

    private List<StepLine> lines() {
        return Stream.of(Step.values())
                .map(step -> new StepLine(
                        step, checks.progress(step), Progress.override(project.get(), step), checks.mattering(step)))
                .toList();
    }

    private List<KeyNumber> count(Project now) {
        return List.of(
                number("dataSets", now.all(FigureRecords.DATA_SET).size()),
                number("indicators", now.all(FigureRecords.INDICATOR).size()),
                number("reports", now.all(InterviewRecords.REPORT).size()),
                number("findings", now.all(InterviewRecords.FINDING).size()),
                number(
                        "causes",
                        now.stream(CauseRecords.CAUSE).filter(Cause::priority).count()),
                number("goals", now.all(PlanRecords.GOAL).size()),
                number("measures", now.all(PlanRecords.MEASURE).size()));
    }

    private KeyNumber number(String key, long count) {
        return new KeyNumber(texts.get("overview.number." + key, count), count);
    }

    /// The trajectory as it is now.
    Project now() {
        return workspace.project();
    }
}

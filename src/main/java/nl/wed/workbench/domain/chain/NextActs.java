package nl.wed.workbench.domain.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.trajectory.PlanningItem;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// What to do next in a trajectory. It has no rules of its own about what is missing: it orders what the gap report,
/// the progress and the planning say.
public final class NextActs {
    /// More than this at once is no answer to 'what now'.
    public static final int MOST = 3;

    private final Project project;
    private final GapReport gaps;
    private final LocalDate today;

    private NextActs(Project project, GapReport gaps, LocalDate today) {
        this.project = project;
        this.gaps = gaps;
        this.today = today;
    }

    /// The next acts in the order of the steps: one of each step that has any, the earliest steps first, and only
    /// then more of one step. A step that has not begun is to be begun when it is the first of those, or when the
    /// planning has reached it. Advice is no act.
    public static List<NextAct> of(Project project, GapReport gaps, LocalDate today) {
        return new NextActs(project, gaps, today).acts();
    }

    /// The open points of a step that matter now: all of them while the step is worked on or said to be done, and else
    /// only what is wrong with a record that is there already.
    public static List<OpenPoint> mattering(Project project, GapReport gaps, Step step) {
        var progress = Progress.of(project, gaps, step);
        boolean all = progress == StepProgress.BUSY || progress == StepProgress.DONE;
        return gaps.of(step).stream()
                .filter(point -> all
                        || point.severity() == Severity.BLOCKING
                                && point.target().isPresent())
                .toList();
    }

    private List<NextAct> acts() {
        List<List<NextAct>> steps = new ArrayList<>();
        boolean first = true;
        for (Step step : Step.values()) {
            var progress = Progress.of(project, gaps, step);
            if (progress == StepProgress.BUSY) {
                steps.add(settling(step));
            } else if (progress == StepProgress.NOT_STARTED) {
                if (first || reached(step)) {
                    steps.add(List.of(new NextAct(step, Optional.empty(), until(step))));
                }
                first = false;
            }
        }
        return IntStream.range(0, MOST)
                .boxed()
                .flatMap(round ->
                        steps.stream().flatMap(acts -> acts.stream().skip(round).limit(1)))
                .limit(MOST)
                .sorted(Comparator.comparing(NextAct::step))
                .toList();
    }

    private List<NextAct> settling(Step step) {
        var points = gaps.of(step).stream()
                .filter(point -> point.severity() != Severity.ADVICE)
                .toList();
        return PointGroup.of(points).stream()
                .map(group -> new NextAct(step, Optional.of(group), until(step)))
                .toList();
    }

    private boolean reached(Step step) {
        var start = TrajectoryRecords.trajectoryOf(project).start();
        return planned(step).map(item -> item.startDate(start)).anyMatch(day -> !day.isAfter(today));
    }

    private Optional<LocalDate> until(Step step) {
        var start = TrajectoryRecords.trajectoryOf(project).start();
        return planned(step).map(item -> item.endDate(start)).max(Comparator.naturalOrder());
    }

    /// The periods of a step; a milestone closes one and says nothing of when it begins.
    private Stream<PlanningItem> planned(Step step) {
        return project.stream(TrajectoryRecords.PLANNING_ITEM)
                .filter(item -> item.step() == step && !item.milestone() && !item.done());
    }
}

package nl.wed.workbench.domain.chain;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.StepOverride;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// How far a step is. Computed: not started while its own work is not there, done when it is there
/// and nothing blocking or warning is open in it, busy in between. The consultant may say
/// otherwise.
public final class Progress {
    private Progress() {}

    /// The progress of a step, the word of the consultant before the computed one.
    public static StepProgress of(Project project, GapReport gaps, Step step) {
        return override(project, step).map(StepOverride::progress).orElseGet(() -> computed(project, gaps, step));
    }

    /// What the consultant said about a step, if anything.
    public static Optional<StepOverride> override(Project project, Step step) {
        return project.stream(TrajectoryRecords.STEP_OVERRIDE)
                .filter(override -> override.step() == step)
                .findFirst();
    }

    /// The progress that follows from the data.
    public static StepProgress computed(Project project, GapReport gaps, Step step) {
        if (!hasBegun(project, step)) {
            return StepProgress.NOT_STARTED;
        }
        boolean open = gaps.of(step).stream().anyMatch(point -> point.severity() != Severity.ADVICE);
        return open ? StepProgress.BUSY : StepProgress.DONE;
    }

    private static boolean hasBegun(Project project, Step step) {
        return work(step).stream().anyMatch(type -> !project.table(type).isEmpty())
                || step == Step.FIGURES
                        && project.stream(FigureRecords.DATA_SET).anyMatch(set -> !set.isBuiltIn());
    }

    /// The kinds of record that show that work on a step has begun; what a new trajectory is filled
    /// with does not count, and neither do the figures that came with the program.
    private static List<RecordType<?>> work(Step step) {
        return switch (step) {
            case FIGURES -> List.of(FigureRecords.KEY_MESSAGE, FigureRecords.INTERPRETATION);
            case INTERVIEWS -> List.of(InterviewRecords.RESPONDENT, InterviewRecords.REPORT);
            case KNOWLEDGE ->
                List.of(
                        KnowledgeRecords.SESSION_INTERVENTION,
                        KnowledgeRecords.LOCAL_OFFER,
                        KnowledgeRecords.ABSENCE,
                        KnowledgeRecords.INSIGHT);
            case CAUSES -> List.of(CauseRecords.PROBLEM, CauseRecords.CAUSE);
            case APPRAISAL -> List.of(AppraisalRecords.OPTION);
            case PLAN -> List.of(PlanRecords.PRIORITY, PlanRecords.GOAL, PlanRecords.MEASURE);
        };
    }
}

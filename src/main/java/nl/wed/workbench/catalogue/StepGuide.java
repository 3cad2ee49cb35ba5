package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.VerificationStatus;

/// Guidance per step, the planning and the scripts of the meetings.
public record StepGuide(
        boolean proposal,
        VerificationStatus status,
        String note,
        List<String> sources,
        VerificationStatus stepsTitleStatus,
        List<TrajectoryDuration> trajectoryDurations,
        List<GuideStep> steps,
        List<MeetingScript> meetings)
        implements Verifiable {

    public StepGuide {
        sources = List.copyOf(sources);
        trajectoryDurations = List.copyOf(trajectoryDurations);
        steps = List.copyOf(steps);
        meetings = List.copyOf(meetings);
    }

    /// The guidance of step 1 to 6.
    public Optional<GuideStep> step(int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }

    /// The script with this code, BIJ1 to BIJ3.
    public Optional<MeetingScript> meeting(String code) {
        return meetings.stream().filter(meeting -> meeting.code().equals(code)).findFirst();
    }

    /// The duration for a trajectory of one or two years.
    public Optional<TrajectoryDuration> duration(int years) {
        String wanted = years == 1 ? "oneYear" : years == 2 ? "twoYear" : "";
        return trajectoryDurations.stream()
                .filter(item -> item.code().equals(wanted))
                .findFirst();
    }

    /// What to do in one of the six steps.
    public record GuideStep(
            int number,
            String title,
            String goal,
            List<String> actions,
            List<String> inputs,
            List<String> outputs,
            List<String> doneWhen,
            StepPlanning planning,
            List<String> pitfalls,
            List<String> sources,
            VerificationStatus status)
            implements Verifiable {

        public GuideStep {
            actions = List.copyOf(actions);
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
            doneWhen = List.copyOf(doneWhen);
            pitfalls = List.copyOf(pitfalls);
            sources = List.copyOf(sources);
        }
    }

    /// The script of one of the three meetings.
    public record MeetingScript(
            String code,
            int step,
            String name,
            String goal,
            int totalMinutes,
            boolean proposal,
            List<String> preparation,
            List<ScriptItem> agenda,
            VerificationStatus status)
            implements Verifiable {

        public MeetingScript {
            preparation = List.copyOf(preparation);
            agenda = List.copyOf(agenda);
        }
    }

    /// An item on the agenda of a meeting.
    public record ScriptItem(
            int order,
            String title,
            int minutes,
            String lead,
            String form,
            String method,
            List<String> materials,
            String result) {

        public ScriptItem {
            materials = List.copyOf(materials);
        }
    }

    /// When a step is planned in a trajectory of one and of two years.
    public record StepPlanning(WeekSpan oneYear, WeekSpan twoYear) {}

    /// Weeks from the start of the trajectory, both ends inclusive.
    public record WeekSpan(int startWeek, int endWeek) {}

    /// The length of a trajectory with its milestones.
    public record TrajectoryDuration(String code, String label, int weeks, List<DurationMilestone> milestones) {

        public TrajectoryDuration {
            milestones = List.copyOf(milestones);
        }
    }

    /// A result that has to be there in a week.
    public record DurationMilestone(int week, String title) {}
}

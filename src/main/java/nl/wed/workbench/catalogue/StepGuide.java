package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.VerificationStatus;

/// Guidance per step, the planning and the scripts of the meetings.
public record StepGuide(
        String version,
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
}

package nl.wed.workbench.ui.start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.trajectory.StepProgress;

/// What the start screen tells about a trajectory without opening it for work; `progress` has every
/// step, or none when it could not be read.
public record TrajectorySummary(
        Path file,
        String municipality,
        String scope,
        boolean fictional,
        Instant changed,
        Map<Step, StepProgress> progress) {}

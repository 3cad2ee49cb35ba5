package nl.wed.workbench.ui.navigation;

import java.util.Arrays;
import java.util.Optional;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.chain.Literature;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import org.jspecify.annotations.Nullable;

/// The screens of an open trajectory, in the order of the rail.
public enum Screen {
    OVERVIEW(null),
    FIGURES(Step.FIGURES),
    INTERVIEWS(Step.INTERVIEWS),
    KNOWLEDGE(Step.KNOWLEDGE),
    CAUSES(Step.CAUSES),
    APPRAISAL(Step.APPRAISAL),
    PLAN(Step.PLAN),
    CHAIN(null),
    QUALITY(null),
    PRIVACY(null),
    SOURCES(null),
    VERSIONS(null),
    BACKUPS(null);

    private final @Nullable Step step;

    Screen(@Nullable Step step) {
        this.step = step;
    }

    /// The step this screen works on; empty for what belongs to the trajectory as a whole.
    public Optional<Step> step() {
        return Optional.ofNullable(step);
    }

    /// The screen of a step.
    public static Screen of(Step step) {
        return Arrays.stream(values())
                .filter(screen -> screen.step == step)
                .findFirst()
                .orElseThrow();
    }

    /// The screen on which a record is edited.
    public static Screen of(Ref ref) {
        if (ref.type().equals(TrajectoryRecords.OWN_SOURCE) || ref.type().equals(Literature.TYPE)) {
            return SOURCES;
        }
        if (ref.type().equals(PrivacyRecords.REASON)) {
            return PRIVACY;
        }
        return ref.type().step().map(Screen::of).orElse(OVERVIEW);
    }
}

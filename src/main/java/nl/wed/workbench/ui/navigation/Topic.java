package nl.wed.workbench.ui.navigation;

import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Step;

/// What a screen is about at the moment, as far as a room can see it large: that of a step as a whole, or one thing of
/// it; `record` is the figure or meeting that is meant, empty for what there is one of.
public record Topic(Optional<Step> step, Kind kind, Optional<UUID> record) {
    /// The things that can be shown to a room, in the order of the method.
    public enum Kind {
        /// The kansenprofiel.
        PROFILE,
        /// The picture of one figure.
        FIGURE,
        /// Causes by severity and influence, as voted.
        MATRIX,
        /// Problems with their causes.
        CAUSES,
        /// The ranking of the options.
        OUTCOME,
        /// The agenda of a meeting.
        AGENDA,
        /// What came up in a meeting.
        INSIGHTS,
        /// Whatever the step begins with.
        ANY
    }

    /// Whatever that screen begins with.
    public static Topic of(Screen screen) {
        return new Topic(screen.step(), Kind.ANY, Optional.empty());
    }

    /// A thing of a step of which there is one.
    public static Topic of(Step step, Kind kind) {
        return new Topic(Optional.of(step), kind, Optional.empty());
    }

    /// A figure that is open.
    public static Topic figure(UUID indicator) {
        return new Topic(Optional.of(Step.FIGURES), Kind.FIGURE, Optional.of(indicator));
    }
}

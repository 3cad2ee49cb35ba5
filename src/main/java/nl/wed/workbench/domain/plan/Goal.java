package nl.wed.workbench.domain.plan;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// A wanted change: the indicator (or, without one, `measured` says what is measured), for whom,
/// from which baseline to which target and by when. With `baselineFromFigure` the baseline is the
/// figure of the indicator; unknown values are null.
public record Goal(
        UUID id,
        @Nullable UUID priority,
        GoalKind kind,
        String title,
        @Nullable UUID indicator,
        String measured,
        String group,
        Change change,
        boolean baselineFromFigure,
        @Nullable Double baseline,
        @Nullable Integer baselineYear,
        @Nullable Double target,
        @Nullable Integer targetYear,
        String source,
        @Nullable UUID owner,
        List<UUID> causes,
        String expectedEffect)
        implements Entity {

    /// What is no number, as fields once took, is unknown.
    public Goal {
        baseline = known(baseline);
        target = known(target);
    }

    private static @Nullable Double known(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? null : value;
    }
}

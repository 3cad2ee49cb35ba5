package nl.wed.workbench.domain.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// A wanted change: the indicator (or, without one, `measured` says what is measured), for whom,
/// from which baseline to which target and by when. With `baselineFromFigure` the baseline is the
/// figure of the indicator; unknown values are null.
@RecordBuilder
public record Goal(
        UUID id,

        @Refers(to = "priorities", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON) @Nullable
        UUID priority,

        GoalKind kind,
        String title,

        @Refers(to = "indicators", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON, resets = "baselineFromFigure")
        @Nullable
        UUID indicator,

        String measured,
        String group,
        Change change,
        boolean baselineFromFigure,
        @Nullable Double baseline,
        @Nullable Integer baselineYear,
        @Nullable Double target,
        @Nullable Integer targetYear,
        String source,

        @Refers(to = "partners", gone = Gone.LOSES_LINK) @Nullable
        UUID owner,

        @Refers(to = "causes", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON)
        List<UUID> causes,

        String expectedEffect)
        implements Entity, GoalBuilder.With {

    /// What is no number, as fields once took, is unknown.
    public Goal {
        baseline = known(baseline);
        target = known(target);
    }

    /// The unit of what is measured in own words: `%` when those name it as a percentage, else empty.
    public String unitOfWords() {
        return measured.contains("(%)") || measured.contains(" in procenten") ? "%" : "";
    }

    private static @Nullable Double known(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? null : value;
    }
}

package nl.wed.workbench.domain.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;

/// An indicator that is held against another one of the same unit, to see the gap between them: the
/// same outcome of two groups, or two outcomes that should not lie far apart.
@RecordBuilder
public record IndicatorPair(
        UUID id,
        @Refers(to = "indicators", gone = Gone.GOES_TOO) UUID indicator,
        @Refers(to = "indicators", gone = Gone.GOES_TOO) UUID other)
        implements Entity, IndicatorPairBuilder.With {

    /// The pairs of an indicator, whichever of the two it is.
    public static List<IndicatorPair> with(Project project, UUID indicator) {
        return project.stream(FigureRecords.INDICATOR_PAIR)
                .filter(pair -> pair.has(indicator))
                .toList();
    }

    /// Whether an indicator is one of the two.
    public boolean has(UUID one) {
        return Stream.of(indicator, other).anyMatch(one::equals);
    }

    /// The one that is not this one.
    public UUID besides(UUID one) {
        return one.equals(indicator) ? other : indicator;
    }
}

package nl.wed.workbench.domain.figures;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;

/// An indicator that is held against another one of the same unit, to see the gap between them: the
/// same outcome of two groups, or two outcomes that should not lie far apart.
public record IndicatorPair(UUID id, UUID indicator, UUID other) implements Entity {

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

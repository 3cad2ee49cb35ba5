package nl.wed.workbench.domain.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.declaration.Coded;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// 'Herzien?': a newer edition of a table gives other values for an indicator in these periods than
/// the older one, so its figure and what rests on it need another look. Both are one data set when its
/// files were read in another way. `settled` is the day on which somebody looked.
@RecordBuilder
public record RevisionMark(
        UUID id,
        @Refers(to = "indicators", gone = Gone.GOES_TOO) UUID indicator,
        @Refers(to = "data-sets", gone = Gone.GOES_TOO) UUID older,
        @Refers(to = "data-sets", gone = Gone.GOES_TOO) UUID newer,
        @Coded List<String> periods,
        @Nullable LocalDate settled)
        implements Entity, RevisionMarkBuilder.With {
    public RevisionMark {
        periods = List.copyOf(periods);
    }

    /// The indicators with a mark at which nobody has looked yet.
    public static Set<UUID> openIn(Project project) {
        return project.stream(FigureRecords.REVISION_MARK)
                .filter(RevisionMark::open)
                .map(RevisionMark::indicator)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether nobody has looked yet.
    public boolean open() {
        return settled == null;
    }

    /// Whether it is about one data set that was read in another way.
    public boolean isRereading() {
        return older.equals(newer);
    }

    /// Whether a data set is one of the two editions.
    public boolean isBetween(UUID dataSet) {
        return older.equals(dataSet) || newer.equals(dataSet);
    }

    /// The same mark, looked at on that day.
    public RevisionMark settledOn(LocalDate day) {
        return withSettled(day);
    }
}

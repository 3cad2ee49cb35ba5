package nl.wed.workbench.domain.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// What is paid for a measure and from which money, with what was said of each calendar year. A year that is not there
/// was not spoken of yet, which is as unknown as an unknown amount while the measure runs.
@RecordBuilder
public record BudgetPost(
        UUID id,

        @Refers(to = "measures", gone = Gone.GOES_TOO, chained = Chained.RESTS_ON)
        UUID measure,

        String description,

        @Refers(to = "funding", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON) @Nullable
        UUID funding,

        SortedMap<Integer, YearAmount> years)
        implements Entity, BudgetPostBuilder.With {

    public BudgetPost {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /// What was said of a year; empty when nothing was.
    public Optional<YearAmount> said(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /// The post with that said of a year.
    public BudgetPost saying(int year, YearAmount amount) {
        var changed = new TreeMap<>(years);
        changed.put(year, amount);
        return withYears(changed);
    }

    /// The post with nothing said of a year.
    public BudgetPost silentOn(int year) {
        var changed = new TreeMap<>(years);
        changed.remove(year);
        return withYears(changed);
    }
}

package nl.wed.workbench.domain.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// Where money comes from, and how many euros there are of it in a calendar year, as far as that is known; temporary
/// money has an end date.
@RecordBuilder
public record Funding(
        UUID id,
        String name,
        boolean temporary,
        @Nullable LocalDate endDate,
        String note,
        SortedMap<Integer, BigDecimal> amounts)
        implements Entity, FundingBuilder.With {

    public Funding {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    /// How much there is in a year: nothing after its end, whatever was said of it; empty when nobody knows.
    public Optional<BigDecimal> in(int year) {
        return endsBefore(year) ? Optional.of(BigDecimal.ZERO) : Optional.ofNullable(amounts.get(year));
    }

    /// Whether it has ended when that year begins.
    public boolean endsBefore(int year) {
        return temporary && endDate != null && endDate.getYear() < year;
    }

    /// The funding with so much in a year; null makes it unknown.
    public Funding having(int year, @Nullable BigDecimal euros) {
        var changed = new TreeMap<>(amounts);
        if (euros == null) {
            changed.remove(year);
        } else {
            changed.put(year, euros);
        }
        return withAmounts(changed);
    }
}

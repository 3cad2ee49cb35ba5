package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.Direction;
import org.jspecify.annotations.Nullable;

/// A defined figure with unit, provider and direction: K01 to K60, or our own context figures W01
/// to W24.
public record CatalogueIndicator(
        String code,
        String name,
        String theme,
        String definition,
        String unit,
        UnitKind unitKind,
        String provider,
        @Nullable String table,
        List<OtherTable> otherTables,
        List<AreaLevel> levels,
        Direction direction,
        List<AgePhase> phases,
        @Nullable String note,
        List<String> sources,
        VerificationStatus status)
        implements Phased, Verifiable {

    public CatalogueIndicator {
        otherTables = List.copyOf(otherTables);
        levels = List.copyOf(levels);
        phases = List.copyOf(phases);
        sources = List.copyOf(sources);
    }
}

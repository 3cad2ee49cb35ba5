package nl.wed.workbench.domain.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Coded;

/// Where the districts or neighbourhoods of the municipality lie, read from a file that the user
/// chose. `attribution` is the source as the user wrote it and stands with every map.
@RecordBuilder
public record AreaBorders(UUID id, String file, String attribution, LocalDate read, List<AreaBorder> areas)
        implements Entity, AreaBordersBuilder.With {
    public AreaBorders {
        areas = List.copyOf(areas);
    }

    /// One area: its code (`WK014110`), its name (empty when the file has none), and its outline as
    /// text.
    public record AreaBorder(
            @Coded String code, String name, @Coded String outline) {}
}

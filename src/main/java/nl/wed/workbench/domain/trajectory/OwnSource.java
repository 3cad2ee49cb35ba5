package nl.wed.workbench.domain.trajectory;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// A source that the trajectory adds to those of the catalogue; unknown fields are null.
@RecordBuilder
public record OwnSource(
        UUID id,
        @Nullable String author,
        String title,
        @Nullable Integer year,
        @Nullable String publisher,
        @Nullable String address)
        implements Entity, OwnSourceBuilder.With {}

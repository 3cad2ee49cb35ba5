package nl.wed.workbench.domain.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.declaration.Coded;
import org.jspecify.annotations.Nullable;

/// A defined figure of the trajectory: taken from the catalogue (`code` K.. or W..) or its own
/// (code null). `unit` is the unit shown, `sources` are ids of catalogue sources, `caveat` says
/// what a reader must know; `numerator` and `denominator` say in words what is divided by what.
@RecordBuilder
public record Indicator(
        UUID id,
        @Nullable String code,
        String name,
        @Coded String theme,
        String definition,
        String unit,
        Direction direction,
        List<AgePhase> phases,
        String provider,
        @Nullable String table,
        @Nullable String caveat,
        @Coded List<String> sources,
        VerificationStatus status,
        @Nullable String numerator,
        @Nullable String denominator)
        implements Entity, IndicatorBuilder.With {}

package nl.wed.workbench.domain.figures;

import nl.wed.workbench.domain.Entity;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Says which measure of which data set fills an indicator. With a `denominator` the value is
/// numerator / denominator x factor, otherwise numerator x factor.
public record IndicatorSource(
        UUID id,
        UUID indicator,
        UUID dataSet,
        String numerator,
        @Nullable String denominator,
        double factor)
        implements Entity {}

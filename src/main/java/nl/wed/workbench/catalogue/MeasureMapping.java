package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Which measure of which tables fills an indicator: directly, or as numerator / denominator x
/// factor. A table is named by its number or, with a `*`, by a part of its name. A title may begin
/// with the path of its group (`Onderwijs / Basisonderwijs / Afstand tot school`). The unit is that
/// of the numerator as the table publishes it, null where the table gives none.
public record MeasureMapping(
        String indicator,
        List<String> tables,
        String numeratorTitle,
        @Nullable String denominatorTitle,
        double factor,
        @Nullable String unit,
        @Nullable String note,
        VerificationStatus status)
        implements Verifiable {

    public MeasureMapping {
        tables = List.copyOf(tables);
    }

    /// True when two measures have to be divided.
    public boolean divides() {
        return denominatorTitle != null;
    }

    /// The value of the indicator, empty when a part is unknown or the denominator is 0.
    public Optional<Double> value(@Nullable Double numerator, @Nullable Double denominator) {
        if (numerator == null) {
            return Optional.empty();
        }
        if (!divides()) {
            return Optional.of(numerator * factor);
        }
        return denominator == null || denominator == 0
                ? Optional.empty()
                : Optional.of(numerator / denominator * factor);
    }
}

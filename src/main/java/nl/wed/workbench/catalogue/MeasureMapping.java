package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// Which measures of which tables fill an indicator: directly, or as numerator / denominator x
/// factor. Of both the titles are named; several are added up, and an empty denominator divides by
/// nothing. A table is named by its number or, with a `*`, by a part of its name. A title may begin
/// with the path of its group (`Onderwijs / Basisonderwijs / Afstand tot school`). The unit is that
/// of the numerator as the table publishes it, null where the table gives none.
public record MeasureMapping(
        String indicator,
        List<String> tables,
        List<String> numerator,
        List<String> denominator,
        double factor,
        @Nullable String unit,
        @Nullable String note,
        VerificationStatus status)
        implements Verifiable {

    public MeasureMapping {
        tables = List.copyOf(tables);
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
    }

    /// The titles of the measures that are added up: for each sum its parts, in order.
    public List<List<String>> sums() {
        return Stream.of(numerator, denominator)
                .filter(titles -> titles.size() > 1)
                .toList();
    }

    /// True when there is something to divide by.
    public boolean divides() {
        return !denominator.isEmpty();
    }

    /// The value of the indicator, empty when a part is unknown or the denominator is 0.
    public Optional<Double> value(@Nullable Double above, @Nullable Double below) {
        if (above == null) {
            return Optional.empty();
        }
        if (!divides()) {
            return Optional.of(above * factor);
        }
        return below == null || below == 0 ? Optional.empty() : Optional.of(above / below * factor);
    }
}

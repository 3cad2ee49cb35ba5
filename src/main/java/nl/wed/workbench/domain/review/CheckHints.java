package nl.wed.workbench.domain.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wed.workbench.domain.figures.IndicatorSource;

/// What the checks must know beside the values: the own municipality, and which measures are parts
/// of which total.
public record CheckHints(String own, List<Total> totals) {
    /// A measure with its parts. With `disjoint` parts together they cannot exceed it either.
    public record Total(String measure, List<String> parts, boolean disjoint) {}

    /// The hints of indicators that divide one measure by another to a percentage.
    public static CheckHints of(String own, Stream<IndicatorSource> sources) {
        return new CheckHints(
                own,
                sources.filter(source -> source.denominator() != null && source.factor() == 100)
                        .map(source -> new Total(
                                Objects.requireNonNull(source.denominator()), List.of(source.numerator()), false))
                        .distinct()
                        .toList());
    }
}

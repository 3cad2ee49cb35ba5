package nl.wed.workbench.sources.indicators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.catalogue.StatisticMappings;
import nl.wed.workbench.catalogue.StatisticMappings.StatisticMapping;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.sources.known.StatisticSums;
import nl.wed.workbench.sources.notation.Units;
import org.jspecify.annotations.Nullable;

/// Says which indicators of the catalogue a data set fills, by the table it comes from and the
/// titles of its measures. A title that occurs twice, another unit, or a measure without a single
/// value is no match.
public final class IndicatorMatching {
    private final StatisticMappings mappings;

    public IndicatorMatching(StatisticMappings mappings) {
        this.mappings = mappings;
    }

    /// One match for each indicator, in the order of the catalogue; empty for an unknown table.
    public List<IndicatorMatch> matches(DataSet dataSet, ObservationSet observations) {
        String table = dataSet.table();
        if (table == null) {
            return List.of();
        }
        Map<String, IndicatorMatch> byIndicator = new LinkedHashMap<>();
        for (StatisticMapping mapping : mappings.ofTable(table)) {
            match(mapping, observations).ifPresent(match -> byIndicator.putIfAbsent(mapping.indicator(), match));
        }
        return List.copyOf(byIndicator.values());
    }

    private static Optional<IndicatorMatch> match(StatisticMapping mapping, ObservationSet set) {
        Optional<Statistic> numerator =
                StatisticSums.find(mapping.numerator(), set).filter(measure -> hasUnit(measure, mapping.unit()));
        Optional<Statistic> denominator =
                mapping.divides() ? StatisticSums.find(mapping.denominator(), set) : Optional.empty();
        if (numerator.isEmpty() || (mapping.divides() && denominator.isEmpty())) {
            return Optional.empty();
        }
        double published = published(mapping.numerator().getFirst(), mapping.unit());
        double below = mapping.divides() ? published(mapping.denominator().getFirst(), null) : 1;
        double factor = mapping.factor() * below / published;
        return Optional.of(new IndicatorMatch(mapping, numerator.get(), denominator, factor));
    }

    private static boolean hasUnit(Statistic measure, @Nullable String unit) {
        return unit == null || StatisticMappings.sameTitle(Units.parse(unit).unit(), measure.unit());
    }

    /// How many base units one published unit is.
    private static double published(String title, @Nullable String unit) {
        return unit == null ? Units.ofHeader(title).factor() : Units.parse(unit).factor();
    }
}

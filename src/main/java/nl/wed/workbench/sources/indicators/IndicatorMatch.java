package nl.wed.workbench.sources.indicators;

import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.catalogue.StatisticMappings.StatisticMapping;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.Statistic;

/// An indicator of the catalogue that a data set fills: by which measures, with the factor that
/// turns base units into the unit of the indicator. `mapping` holds the note and the status that
/// have to be shown.
public record IndicatorMatch(
        StatisticMapping mapping, Statistic numerator, Optional<Statistic> denominator, double factor) {

    /// The code of the indicator in the catalogue.
    public String indicator() {
        return mapping.indicator();
    }

    /// The link between an indicator of a project and a data set.
    public IndicatorSource source(UUID id, UUID indicatorId, UUID dataSet) {
        return new IndicatorSource(
                id,
                indicatorId,
                dataSet,
                numerator.code(),
                denominator.map(Statistic::code).orElse(null),
                factor);
    }
}

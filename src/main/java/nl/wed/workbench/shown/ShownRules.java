package nl.wed.workbench.shown;

import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.SmallNumberRules;
import nl.wed.workbench.domain.disclosure.SmallNumbers;
import nl.wed.workbench.domain.disclosure.Threshold;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Statistic;

/// The rule for each statistic by itself: what it counts, as the catalogue or else its title and values say,
/// and below which number that is small.
record ShownRules(Catalogue catalogue) {

    /// What may be shown of a statistic that fills an indicator.
    SmallNumbers of(Indicator indicator, DataSet dataSet, Statistic numerator, ObservationSet set) {
        return SmallNumbers.of(threshold(indicator, dataSet, numerator), counted(indicator, dataSet, numerator, set));
    }

    /// What may be shown of a statistic that no indicator shows as it is.
    SmallNumbers of(DataSet dataSet, Statistic statistic, ObservationSet set) {
        var threshold = SmallNumberRules.of(catalogue.privacyRules(), dataSet, statistic);
        return SmallNumbers.of(threshold, counted(dataSet, statistic, set));
    }

    /// Below which numbers a statistic that fills an indicator is small.
    Threshold threshold(Indicator indicator, DataSet dataSet, Statistic numerator) {
        return SmallNumberRules.of(catalogue.privacyRules(), indicator, dataSet, numerator);
    }

    /// What a statistic counts that fills an indicator.
    Counted counted(Indicator indicator, DataSet dataSet, Statistic numerator, ObservationSet set) {
        var said = said(dataSet, numerator).or(() -> said(indicator));
        return Counted.of(numerator, indicator.unit(), said, set);
    }

    /// What a statistic counts that no indicator shows as it is.
    Counted counted(DataSet dataSet, Statistic statistic, ObservationSet set) {
        return Counted.of(statistic, statistic.unit(), said(dataSet, statistic), set);
    }

    private Optional<Counted> said(DataSet dataSet, Statistic statistic) {
        return Optional.ofNullable(dataSet.table())
                .flatMap(table -> catalogue.statisticMappings().counted(table, statistic));
    }

    private Optional<Counted> said(Indicator indicator) {
        return catalogue.indicators().find(indicator.code()).flatMap(one -> Optional.ofNullable(one.counted()));
    }
}

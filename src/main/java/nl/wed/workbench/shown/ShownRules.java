package nl.wed.workbench.shown;

import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.SmallNumberRules;
import nl.wed.workbench.domain.disclosure.Disclosure;
import nl.wed.workbench.domain.disclosure.SmallNumbers;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.ValueRule;

/// The rules by which the figures of a trajectory are shown: what each measure counts, as the catalogue
/// or else its title and values say, and what may be shown of that. For one thread.
public final class ShownRules implements ValueRule.Choice {
    private final Catalogue catalogue;
    private final Disclosure disclosure = new Disclosure();

    public ShownRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ValueRule of(Indicator indicator, DataSet dataSet, Statistic numerator, ObservationSet set) {
        var threshold = SmallNumberRules.of(catalogue.privacyRules(), indicator, dataSet);
        var counted = counted(indicator, dataSet, numerator, set);
        return disclosure.of(dataSet, numerator, SmallNumbers.of(threshold, counted));
    }

    /// The rule for a measure that no indicator shows as it is.
    public ValueRule of(DataSet dataSet, Statistic statistic, ObservationSet set) {
        var threshold = SmallNumberRules.of(catalogue.privacyRules(), dataSet);
        return disclosure.of(dataSet, statistic, SmallNumbers.of(threshold, counted(dataSet, statistic, set)));
    }

    @Override
    public Counted counted(Indicator indicator, DataSet dataSet, Statistic numerator, ObservationSet set) {
        var said = said(dataSet, numerator).or(() -> said(indicator));
        return Counted.of(numerator, indicator.unit(), said, set);
    }

    /// What a measure counts that no indicator shows as it is.
    public Counted counted(DataSet dataSet, Statistic statistic, ObservationSet set) {
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

package nl.wed.workbench.shown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.SmallNumberRules;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.disclosure.Disclosure;
import nl.wed.workbench.domain.disclosure.PublishedSet;
import nl.wed.workbench.domain.disclosure.PublishedSet.Division;
import nl.wed.workbench.domain.disclosure.SmallNumbers;
import nl.wed.workbench.domain.disclosure.Threshold;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.ValueRule;

/// All data sets of a trajectory as they leave the program, each statistic under the strictest rule of
/// the indicators that it fills: what is told of one cell depends on all others.
record Published(Catalogue catalogue, Disclosure disclosure) implements ValueRule.Choice {

    /// What is published of a snapshot; `leavingOut` as [Disclosure#of] has it.
    static Published of(Project project, Observations observations, Catalogue catalogue, boolean leavingOut) {
        var sets = sets(project, observations, catalogue);
        return new Published(
                catalogue, Disclosure.of(sets, catalogue.municipalities().provinceCodes(), leavingOut));
    }

    /// The same for another snapshot, worked out anew only when its data sets or rules are others.
    Published following(Project project, Observations observations) {
        return disclosure.isOf(sets(project, observations, catalogue))
                ? this
                : of(project, observations, catalogue, disclosure.leavingOut());
    }

    @Override
    public ValueRule of(Indicator indicator, DataSet dataSet, Statistic numerator) {
        return disclosure.rule(dataSet.id(), rule(catalogue, indicator, dataSet, numerator));
    }

    /// The rule for a statistic that no indicator shows.
    ValueRule of(DataSet dataSet, Statistic statistic) {
        return disclosure.rule(dataSet.id(), rule(catalogue, dataSet, statistic));
    }

    private static SmallNumbers rule(Catalogue catalogue, Indicator indicator, DataSet set, Statistic statistic) {
        return SmallNumbers.of(threshold(catalogue, indicator, set, statistic), indicator, statistic);
    }

    private static Threshold threshold(Catalogue catalogue, Indicator indicator, DataSet set, Statistic statistic) {
        return SmallNumberRules.of(catalogue.privacyRules(), indicator, set, statistic);
    }

    private static SmallNumbers rule(Catalogue catalogue, DataSet set, Statistic statistic) {
        return SmallNumbers.of(SmallNumberRules.of(catalogue.privacyRules(), set, statistic), statistic);
    }

    private static List<PublishedSet> sets(Project project, Observations observations, Catalogue catalogue) {
        var sets = new ArrayList<PublishedSet>();
        for (DataSet set : project.all(FigureRecords.DATA_SET)) {
            var filling = new Filling(project, catalogue, set);
            observations
                    .find(set.observations())
                    .map(found -> new PublishedSet(set.id(), found, filling.rules(found), filling.divisions()))
                    .ifPresent(sets::add);
        }
        return sets;
    }

    /// What a data set fills, and by which rules.
    private record Filling(Project project, Catalogue catalogue, DataSet set) {
        Map<String, SmallNumbers> rules(ObservationSet found) {
            var rules = new HashMap<String, SmallNumbers>();
            var byCode = new HashMap<String, Statistic>();
            for (Statistic statistic : found.measures()) {
                byCode.put(statistic.code(), statistic);
                rules.put(statistic.code(), rule(catalogue, set, statistic));
            }
            for (IndicatorSource source : sources()) {
                var statistic = byCode.get(source.numerator());
                if (statistic != null) {
                    project.find(FigureRecords.INDICATOR, source.indicator())
                            .map(indicator -> rule(catalogue, indicator, set, statistic))
                            .ifPresent(rule -> rules.merge(source.numerator(), rule, SmallNumbers::stricter));
                }
            }
            return rules;
        }

        List<Division> divisions() {
            var divisions = new ArrayList<Division>();
            for (IndicatorSource source : sources()) {
                String below = source.denominator();
                var indicator = project.find(FigureRecords.INDICATOR, source.indicator());
                if (below != null && indicator.isPresent()) {
                    var statistic = new Statistic(source.numerator(), "", "", "", 0);
                    int least = threshold(catalogue, indicator.get(), set, statistic)
                            .denominator();
                    divisions.add(new Division(source.numerator(), below, least));
                }
            }
            return divisions;
        }

        private List<IndicatorSource> sources() {
            return project.stream(FigureRecords.INDICATOR_SOURCE)
                    .filter(source -> source.dataSet().equals(set.id()))
                    .toList();
        }
    }
}

package nl.wed.workbench.shown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.disclosure.Disclosure;
import nl.wed.workbench.domain.disclosure.Provinces;
import nl.wed.workbench.domain.disclosure.PublishedSet;
import nl.wed.workbench.domain.disclosure.PublishedSet.Division;
import nl.wed.workbench.domain.disclosure.SmallNumbers;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.ValueRule;

/// All data sets of a trajectory as they leave the program, each statistic under the strictest rule of the
/// indicators that it fills: what is told of one cell depends on all others.
record Published(ShownRules rules, Disclosure disclosure) implements ValueRule.Choice {

    /// What is published of a snapshot; `leavingOut` as [Disclosure#of] has it.
    static Published of(Project project, Observations observations, Catalogue catalogue, boolean leavingOut) {
        var rules = new ShownRules(catalogue);
        var municipalities = catalogue.municipalities();
        var living = municipalities.all().stream().map(one -> one.code()).collect(Collectors.toSet());
        var provinces = new Provinces(municipalities.provinceCodes(), living);
        return new Published(rules, Disclosure.of(sets(project, observations, rules), provinces, leavingOut));
    }

    /// The same for another snapshot, worked out anew only when its data sets or rules are others.
    Published following(Project project, Observations observations) {
        return disclosure.isOf(sets(project, observations, rules))
                ? this
                : of(project, observations, rules.catalogue(), disclosure.leavingOut());
    }

    @Override
    public ValueRule of(Indicator indicator, DataSet dataSet, Statistic numerator, ObservationSet set) {
        return disclosure.rule(dataSet.id(), rules.of(indicator, dataSet, numerator, set));
    }

    /// The rule for a statistic that no indicator shows as it is.
    ValueRule of(DataSet dataSet, Statistic statistic, ObservationSet set) {
        return disclosure.rule(dataSet.id(), rules.of(dataSet, statistic, set));
    }

    @Override
    public Counted counted(Indicator indicator, DataSet dataSet, Statistic numerator, ObservationSet set) {
        return rules.counted(indicator, dataSet, numerator, set);
    }

    private static List<PublishedSet> sets(Project project, Observations observations, ShownRules rules) {
        var sets = new ArrayList<PublishedSet>();
        for (DataSet set : project.all(FigureRecords.DATA_SET)) {
            observations
                    .find(set.observations())
                    .map(found -> new Filling(project, rules, set, found).published())
                    .ifPresent(sets::add);
        }
        return sets;
    }

    /// What a data set fills, and by which rules.
    private record Filling(Project project, ShownRules shown, DataSet set, ObservationSet found) {
        PublishedSet published() {
            Map<String, SmallNumbers> rules = new HashMap<>();
            found.measures().forEach(statistic -> rules.put(statistic.code(), rule(statistic)));
            return new PublishedSet(set.id(), found, rules, divisions());
        }

        /// An indicator that shows a statistic as it is knows what it counts; beside a share stands the statistic.
        private SmallNumbers rule(Statistic statistic) {
            var used = uses().filter(use -> use.source().numerator().equals(statistic.code()))
                    .toList();
            boolean alone = used.stream().allMatch(use -> use.source().denominator() != null);
            var own = alone ? Stream.of(shown.of(set, statistic, found)) : Stream.<SmallNumbers>empty();
            var others = used.stream().map(use -> shown.of(use.indicator(), set, statistic, found));
            return Stream.concat(own, others).reduce(SmallNumbers::stricter).orElseThrow();
        }

        private List<Division> divisions() {
            var divisions = new ArrayList<Division>();
            uses().forEach(use -> {
                String below = use.source().denominator();
                if (below != null) {
                    String above = use.source().numerator();
                    var statistic = found.measure(above).orElseGet(() -> new Statistic(above, "", "", "", 0));
                    int least = shown.threshold(use.indicator(), set, statistic).denominator();
                    divisions.add(new Division(above, below, least));
                }
            });
            return divisions;
        }

        private Stream<Use> uses() {
            return project.stream(FigureRecords.INDICATOR_SOURCE)
                    .filter(source -> source.dataSet().equals(set.id()))
                    .flatMap(source -> project.find(FigureRecords.INDICATOR, source.indicator()).stream()
                            .map(indicator -> new Use(indicator, source)));
        }
    }

    private record Use(Indicator indicator, IndicatorSource source) {}
}

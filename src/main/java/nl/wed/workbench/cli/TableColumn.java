package nl.wed.workbench.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.StatisticNames;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.figures.ValueRule;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.texts.FigureUnit;

/// A column of the table of figures: an indicator as a data set fills it, or a statistic that no
/// indicator shows as it is. The head says of what it is and in which unit.
record TableColumn(String head, IndicatorSource source, ValueRule rule, FigureUnit unit) {

    /// Makes the columns of a data set: first its indicators, then the other statistics in their order.
    record Maker(Project project, ShownFigures shown, DataSet dataSet, ObservationSet set) {
        List<TableColumn> columns() {
            var sources = project.stream(FigureRecords.INDICATOR_SOURCE)
                    .filter(source -> source.dataSet().equals(dataSet.id()))
                    .toList();
            var columns = new ArrayList<TableColumn>();
            var taken = new HashSet<String>();
            for (IndicatorSource source : sources) {
                project.find(FigureRecords.INDICATOR, source.indicator())
                        .map(indicator -> ofIndicator(indicator, source, taken))
                        .ifPresent(columns::add);
            }
            var names = StatisticNames.of(set.measures());
            for (Statistic statistic : set.measures()) {
                if (hasValue(statistic)
                        && sources.stream().noneMatch(source -> showsAsItIs(source, statistic.code()))) {
                    columns.add(ofStatistic(statistic, names, taken));
                }
            }
            return columns;
        }

        private TableColumn ofIndicator(Indicator indicator, IndicatorSource source, Set<String> taken) {
            var statistic =
                    set.measure(source.numerator()).orElseGet(() -> new Statistic(source.numerator(), "", "", "", 0));
            var unit = FigureUnit.of(
                    indicator.unit(),
                    statistic,
                    shown.counted(indicator, dataSet, statistic, set),
                    source.denominator() != null);
            String code = indicator.code();
            String name = code == null ? indicator.name() : code + " " + indicator.name();
            String head = head(name, unit, source, taken);
            return new TableColumn(head, source, shown.rule(indicator, dataSet, statistic, set), unit);
        }

        private TableColumn ofStatistic(Statistic statistic, StatisticNames names, Set<String> taken) {
            var unit = FigureUnit.of(statistic, shown.counted(dataSet, statistic, set));
            var source = new IndicatorSource(dataSet.id(), dataSet.id(), dataSet.id(), statistic.code(), null, 1);
            String name = names.full(statistic);
            String head = head(Units.inHeader(name).isEmpty() ? name : withoutUnit(name), unit, source, taken);
            return new TableColumn(head, source, shown.rule(dataSet, statistic, set), unit);
        }

        /// A source may name statistics of which it has nothing yet.
        private boolean hasValue(Statistic statistic) {
            return set.byRegion(statistic.code()).values().stream()
                    .flatMap(series -> series.points().stream())
                    .anyMatch(point -> !(point.value() instanceof Value.Missing(var reason, var _))
                            || reason == MissingReason.CONFIDENTIAL);
        }

        private static boolean showsAsItIs(IndicatorSource source, String measure) {
            return source.numerator().equals(measure) && source.denominator() == null && source.factor() == 1;
        }

        /// The values are no longer in the unit that the head of the source ends with.
        private static String withoutUnit(String name) {
            return name.substring(0, name.lastIndexOf('(')).strip();
        }

        private static String head(String name, FigureUnit unit, IndicatorSource source, Set<String> taken) {
            boolean said = unit.name().isEmpty() || name.endsWith(" " + unit.name());
            String head = said ? name : name + " (" + unit.name() + ")";
            String told = taken.add(head) ? head : head + " [" + source.numerator() + "]";
            taken.add(told);
            return told;
        }
    }
}

package nl.wed.workbench.domain.disclosure;

import java.util.HashMap;
import java.util.Map;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.figures.ValueRule;
import org.jspecify.annotations.Nullable;

/// Makes the rules by which the measures of data sets are shown: without small numbers, and without
/// what would give one away. Remembers the tables that it worked out; for one thread.
public final class Disclosure {
    private final Map<String, RelatedCounts> tables = new HashMap<>();

    /// The rule for a measure of a data set, given the rule for it alone.
    public ValueRule of(DataSet dataSet, Statistic measure, SmallNumbers alone) {
        var related = tables.computeIfAbsent(dataSet.observations(), _ -> new RelatedCounts());
        return new InTable(alone, measure.unit().equals("%"), related);
    }

    private record InTable(SmallNumbers alone, boolean share, RelatedCounts related) implements ValueRule {
        @Override
        public Value shown(Value count, @Nullable Value total, double factor) {
            return alone.shown(count, total, factor);
        }

        @Override
        public Value besideOthers(IndicatorSource source, ObservationSet set, String region, Point point) {
            if (alone.ofPeople()) {
                var guard = new Guard(alone.threshold(), true);
                return related.shown(guard, source, set, region, point);
            }
            return share ? related.shown(Guard.OF_SHARES, source, set, region, point) : point.value();
        }
    }
}

package nl.wed.workbench.domain.disclosure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.StatisticKey;
import nl.wed.workbench.domain.figures.Value;
import org.jspecify.annotations.Nullable;

/// A data set that leaves the program, with the rule for small numbers of each of its statistics by
/// code, and the shares that are worked out of them.
public record PublishedSet(
        UUID dataSet, ObservationSet set, Map<String, SmallNumbers> rules, List<Division> divisions) {
    public PublishedSet {
        rules = Map.copyOf(rules);
        divisions = List.copyOf(divisions);
    }

    /// Says that one statistic is divided by another one, which must count so many people.
    public record Division(String numerator, String denominator, int least) {}

    /// Below which number people may be too few for a share of them.
    int least(Statistic statistic) {
        String topic = StatisticKey.of(statistic.code()).topic();
        return divisions.stream()
                .filter(one -> StatisticKey.of(one.denominator()).topic().equals(topic))
                .mapToInt(Division::least)
                .max()
                .orElse(0);
    }

    private SmallNumbers rule(Statistic statistic) {
        return rules.getOrDefault(statistic.code(), SmallNumbers.NONE);
    }

    List<Column> columns(int first) {
        var statistics = set.measures();
        return IntStream.range(0, statistics.size())
                .mapToObj(i -> new Column(first + i, dataSet, set, statistics.get(i), rule(statistics.get(i))))
                .toList();
    }

    /// A statistic as one data set has it; `number` tells it apart from all others.
    record Column(int number, UUID dataSet, ObservationSet set, Statistic statistic, SmallNumbers rule) {
        /// What the data set says of it; null when it says nothing.
        @Nullable
        Value at(String region, String period) {
            return set.find(statistic.code(), region)
                    .flatMap(series -> series.at(period))
                    .map(Point::value)
                    .orElse(null);
        }

        boolean people() {
            return rule.ofPeople();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Column column && column.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}

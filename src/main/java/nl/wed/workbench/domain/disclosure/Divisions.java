package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;
import nl.wed.workbench.domain.disclosure.PublishedSet.Division;
import nl.wed.workbench.domain.figures.StatisticKey;

/// Which statistics are divided by one that must count enough people: of a group by the same group of
/// the other statistic, or by everybody when that one has no such group.
final class Divisions {
    /// A statistic that is divided, and how many people there must be.
    record Divided(int quantity, int least) {}

    private final Map<Column, List<Divided>> byBase = new HashMap<>();

    private Divisions() {}

    static Divisions of(List<PublishedSet> sets, List<Column> columns, Quantities quantities) {
        var divisions = new Divisions();
        for (PublishedSet published : sets) {
            var byKey = new HashMap<StatisticKey, Column>();
            columns.stream()
                    .filter(column -> column.dataSet().equals(published.dataSet()))
                    .forEach(column ->
                            byKey.putIfAbsent(StatisticKey.of(column.statistic().code()), column));
            for (Division division : published.divisions()) {
                byKey.forEach((key, column) -> divisions.add(division, key, column, byKey, quantities));
            }
        }
        return divisions;
    }

    private void add(
            Division division,
            StatisticKey key,
            Column column,
            Map<StatisticKey, Column> byKey,
            Quantities quantities) {
        if (!key.topic().equals(StatisticKey.of(division.numerator()).topic())) {
            return;
        }
        var everybody = StatisticKey.of(division.denominator());
        for (String dimension : StatisticKey.of(division.numerator()).members().keySet()) {
            everybody = everybody.without(dimension);
        }
        var members = new TreeMap<>(everybody.members());
        members.putAll(key.members());
        var base = byKey.getOrDefault(new StatisticKey(everybody.topic(), members), byKey.get(everybody));
        if (base != null) {
            byBase.computeIfAbsent(base, _ -> new ArrayList<>())
                    .add(new Divided(quantities.of(column).number(), division.least()));
        }
    }

    /// What is divided by a column.
    List<Divided> by(Column column) {
        return byBase.getOrDefault(column, List.of());
    }
}

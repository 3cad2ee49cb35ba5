package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;
import nl.wed.workbench.domain.disclosure.Quantities.Quantity;
import nl.wed.workbench.domain.figures.StatisticKey;

/// Which statistics are totals of which: the groups of a dimension by their codes, and what adds up
/// in the numbers, under whatever titles.
final class Partitions {
    private record Group(UUID dataSet, StatisticKey key, String dimension) {}

    private final Quantities quantities;
    private final AddingUp adding;
    private final Map<Integer, List<Partition>> with = new LinkedHashMap<>();
    private final Set<List<Object>> known = new HashSet<>();

    private Partitions(Quantities quantities) {
        this.quantities = quantities;
        adding = new AddingUp(quantities);
    }

    static Partitions of(Quantities quantities) {
        var partitions = new Partitions(quantities);
        partitions.byCode();
        new SumSearch(quantities, partitions.adding).found().forEach(partitions::add);
        return partitions;
    }

    /// The partitions in which a statistic is the total or a part.
    List<Partition> with(int quantity) {
        return with.getOrDefault(quantity, List.of());
    }

    private void byCode() {
        var byKey = new HashMap<Group, Integer>();
        var groups = new LinkedHashMap<Group, List<Integer>>();
        for (Quantity quantity : quantities.all()) {
            for (Column column : quantity.people() ? quantity.columns() : List.<Column>of()) {
                var key = StatisticKey.of(column.statistic().code());
                byKey.putIfAbsent(new Group(column.dataSet(), key, ""), quantity.number());
                for (String dimension : new TreeSet<>(key.members().keySet())) {
                    groups.computeIfAbsent(
                                    new Group(column.dataSet(), key.without(dimension), dimension),
                                    _ -> new ArrayList<>())
                            .add(quantity.number());
                }
            }
        }
        groups.forEach((group, parts) -> {
            var total = byKey.get(new Group(group.dataSet, group.key, ""));
            if (total != null && !parts.contains(total)) {
                add(new Partition(total, parts, adding.mostly(total, parts), false));
            }
        });
    }

    private void add(Partition partition) {
        if (known.add(List.of(partition.total(), new TreeSet<>(partition.parts())))) {
            var members = new TreeSet<>(partition.parts());
            members.add(partition.total());
            members.forEach(member ->
                    with.computeIfAbsent(member, _ -> new ArrayList<>()).add(partition));
        }
    }
}

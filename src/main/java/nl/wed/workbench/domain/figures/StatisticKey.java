package nl.wed.workbench.domain.figures;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The code of a measure in its parts: a topic, and the member of each dimension that is not its
/// total (`D005045|Geslacht=3000`). DUO names members alone (`GESLAAGDEN|HAVO|MAN`).
public record StatisticKey(String topic, Map<String, String> members) {
    private static final Set<String> SEXES = Set.of("MAN", "VROUW");

    public StatisticKey {
        members = Map.copyOf(members);
    }

    /// The parts of a code.
    public static StatisticKey of(String code) {
        String[] parts = code.split("\\|");
        var members = new TreeMap<String, String>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            if (pair.length == 2) {
                members.put(pair[0], pair[1]);
            } else {
                members.put(SEXES.contains(parts[i]) ? "Geslacht" : "Soort", parts[i]);
            }
        }
        return new StatisticKey(parts[0], members);
    }

    /// The dimension in which another measure is of a group, where this one is the total or another
    /// group; empty when they differ in more, or in the topic.
    public Optional<String> onlyDifference(StatisticKey other) {
        if (!topic.equals(other.topic)) {
            return Optional.empty();
        }
        var names = new HashSet<>(members.keySet());
        names.addAll(other.members.keySet());
        names.removeIf(name -> members.getOrDefault(name, "").equals(other.members.getOrDefault(name, "")));
        return names.size() == 1 && other.members.containsKey(names.iterator().next())
                ? Optional.of(names.iterator().next())
                : Optional.empty();
    }

    /// The same measure for a group.
    public StatisticKey with(String dimension, String member) {
        var changed = new TreeMap<>(members);
        changed.put(dimension, member);
        return new StatisticKey(topic, changed);
    }

    /// The same measure for everybody in a dimension.
    public StatisticKey without(String dimension) {
        var changed = new TreeMap<>(members);
        changed.remove(dimension);
        return new StatisticKey(topic, changed);
    }
}

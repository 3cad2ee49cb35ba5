package nl.wed.workbench.domain.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.wed.workbench.domain.figures.Peer;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.PeerKind;
import nl.wed.workbench.domain.figures.Spread;

/// The municipalities most like the own one: every chosen indicator is standardised over all
/// municipalities that have all of them (mean 0, standard deviation 1), and the distance is that of
/// Euclid. Each indicator weighs the same.
public sealed interface Nearest {
    /// All compared municipalities, nearest first, and how many dropped out for want of a value.
    record Found(List<Peer> byDistance, int droppedOut) implements Nearest {
        /// The nearest so many as a group of the trajectory.
        public PeerGroup group(UUID id, String name, List<UUID> indicators, int size) {
            return new PeerGroup(
                    id,
                    name,
                    PeerKind.NEAREST,
                    null,
                    null,
                    List.copyOf(indicators),
                    droppedOut,
                    byDistance.stream().limit(size).toList());
        }
    }

    /// The own municipality has no value of these indicators.
    record NoOwnValue(List<UUID> indicators) implements Nearest {}

    /// Fewer municipalities with all values than [Spread#MINIMUM], or no indicator chosen.
    record TooFew(int municipalities) implements Nearest {}

    /// The distances of all municipalities to the own one on the chosen indicators.
    static Nearest of(String own, Map<UUID, RegionValues> chosen) {
        List<UUID> unknown = chosen.entrySet().stream()
                .filter(one -> !one.getValue().byCode().containsKey(own))
                .map(Map.Entry::getKey)
                .toList();
        if (!unknown.isEmpty()) {
            return new NoOwnValue(unknown);
        }
        var all = new TreeSet<String>();
        chosen.values().forEach(values -> all.addAll(values.byCode().keySet()));
        var complete = new TreeSet<>(all);
        chosen.values().forEach(values -> complete.retainAll(values.byCode().keySet()));
        if (complete.size() < Spread.MINIMUM) {
            return new TooFew(complete.size());
        }
        var squares = new TreeMap<String, Double>();
        for (RegionValues values : chosen.values()) {
            var known = new LinkedHashMap<String, Double>();
            complete.forEach(code -> known.put(code, values.byCode().getOrDefault(code, 0.0)));
            addSquares(own, known, squares);
        }
        return new Found(byDistance(own, squares), all.size() - complete.size());
    }

    private static void addSquares(String own, Map<String, Double> values, SortedMap<String, Double> squares) {
        double mean = values.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        double variance = values.values().stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        double here = values.getOrDefault(own, mean);
        values.forEach((code, value) -> {
            double square = variance == 0 ? 0 : (value - here) * (value - here) / variance;
            squares.merge(code, square, Double::sum);
        });
    }

    private static List<Peer> byDistance(String own, SortedMap<String, Double> squares) {
        var peers = new ArrayList<Peer>();
        squares.forEach((code, square) -> peers.add(new Peer(code, Math.sqrt(square))));
        peers.removeIf(peer -> peer.code().equals(own));
        peers.sort(Comparator.comparingDouble(Nearest::distance).thenComparing(Peer::code));
        return List.copyOf(peers);
    }

    private static double distance(Peer peer) {
        Double distance = peer.distance();
        return distance == null ? Double.MAX_VALUE : distance;
    }
}

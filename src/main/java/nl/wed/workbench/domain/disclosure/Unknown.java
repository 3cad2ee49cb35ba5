package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;
import nl.wed.workbench.domain.disclosure.Regions.Whole;
import nl.wed.workbench.domain.disclosure.Survey.Spot;

/// The cells of which a source says nothing, to find those that are the only such one of a larger region:
/// of two the sum tells neither, and whole columns can be empty.
final class Unknown {
    private record Group(Column column, Whole whole) {}

    private final Regions regions;
    private final List<Spot> spots = new ArrayList<>();
    private final Map<Group, Integer> counts = new HashMap<>();

    Unknown(Regions regions) {
        this.regions = regions;
    }

    void add(Spot spot) {
        spots.add(spot);
        for (Whole whole : regions.wholes(spot.region())) {
            counts.merge(new Group(spot.column(), whole), 1, Integer::sum);
        }
    }

    /// Those that may be told by a sum over regions, and those in other sums.
    List<Spot> perhapsAlone(Predicate<Spot> inOtherSums) {
        return spots.stream()
                .filter(spot -> regions.wholes(spot.region()).stream()
                                .anyMatch(whole -> counts.getOrDefault(new Group(spot.column(), whole), 0) == 1)
                        || inOtherSums.test(spot))
                .toList();
    }
}

package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.disclosure.Sample.Place;

/// The numbers of statistics in the regions of the sample, in the periods that follow each other.
final class Grid {
    private static final int LAST = 16;

    private final Quantities quantities;
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, double[]> numbers = new HashMap<>();
    private final Map<Integer, int[]> known = new HashMap<>();

    Grid(Quantities quantities, Calendar calendar) {
        this.quantities = quantities;
        var regions = new LinkedHashSet<String>();
        for (int i = 0; i < quantities.sample().size(); i++) {
            regions.add(quantities.sample().place(i).region());
        }
        var periods = calendar.periods();
        for (String region : regions) {
            periods.subList(Math.max(0, periods.size() - LAST), periods.size())
                    .forEach(period -> places.add(new Place(region, period)));
        }
    }

    List<Place> places() {
        return places;
    }

    /// The numbers at all places; not a number where there is none.
    double[] of(int quantity) {
        return numbers.computeIfAbsent(
                quantity,
                one -> places.stream()
                        .mapToDouble(place -> quantities.get(one).number(place.region(), place.period()))
                        .toArray());
    }

    /// The places at which a statistic has a number.
    int[] known(int quantity) {
        return known.computeIfAbsent(quantity, one -> {
            double[] amounts = of(one);
            return IntStream.range(0, amounts.length)
                    .filter(place -> !Double.isNaN(amounts[place]))
                    .toArray();
        });
    }
}

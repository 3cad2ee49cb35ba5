package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;
import nl.wed.workbench.domain.disclosure.Survey.Spot;
import nl.wed.workbench.domain.figures.Value;

/// Some regions and periods of all data sets, with the numbers there: enough to see which statistics
/// are the same, add up, or are shares of each other. Those with a small count are among them.
final class Sample {
    /// A region in a period.
    record Place(String region, String period) {}

    private static final int REGIONS = 8;
    private static final int PERIODS = 3;
    private static final int SMALL = 3;

    private final List<Place> places;
    private final Map<Column, double[]> numbers = new HashMap<>();

    private Sample(List<Place> places) {
        this.places = places;
    }

    /// The sample of these data sets.
    static Sample of(List<Survey> surveys) {
        var places = new LinkedHashSet<Place>();
        for (Survey survey : surveys) {
            survey.regions().stream().collect(Collectors.groupingBy(Regions::level)).values().stream()
                    .flatMap(regions -> spread(regions, REGIONS).stream())
                    .forEach(region ->
                            spread(survey.periods(), PERIODS).forEach(period -> places.add(new Place(region, period))));
            survey.spots().stream()
                    .filter(spot -> spot.value() instanceof Value.Known)
                    .collect(Collectors.groupingBy(Spot::column))
                    .values()
                    .forEach(small ->
                            spread(small, SMALL).forEach(spot -> places.add(new Place(spot.region(), spot.period()))));
        }
        return new Sample(List.copyOf(places));
    }

    /// At most so many, from the first to the last at equal distances.
    private static <T> List<T> spread(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        var some = new ArrayList<T>();
        for (int i = 0; i < most; i++) {
            some.add(all.get((int) ((long) i * (all.size() - 1) / (most - 1))));
        }
        return some;
    }

    int size() {
        return places.size();
    }

    Place place(int number) {
        return places.get(number);
    }

    /// The numbers of a column at the places; not a number where it has none.
    double[] of(Column column) {
        return numbers.computeIfAbsent(
                column,
                one -> places.stream()
                        .mapToDouble(
                                place -> one.at(place.region(), place.period()) instanceof Value.Known(double amount)
                                        ? amount
                                        : Double.NaN)
                        .toArray());
    }
}

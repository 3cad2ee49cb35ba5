package nl.wed.workbench.domain.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The observations of one data set: its measures, the names of its regions by code, and one series
/// per measure and region. Immutable bulk that lives beside the project, under [#contentHash()];
/// packed, so series and points are made anew for whoever asks.
public final class ObservationSet {
    /// Gives a value in place of one that is no number.
    @FunctionalInterface
    public interface Replacing {
        /// The value to keep for that point of that series; the same one to leave it as it is.
        Value value(Series series, Point point);
    }

    /// Is told every cell in the order of the set: a number, or the value that is none.
    @FunctionalInterface
    public interface Visitor {
        /// One cell; `amount` means nothing when there is an `other` value.
        void cell(String measure, String region, String period, double amount, @Nullable Value other);
    }

    private final List<Statistic> measures;
    private final Map<String, String> regionNames;
    private final PackedCells cells;
    private @Nullable SeriesIndex index;
    private @Nullable String hash;

    public ObservationSet(List<Statistic> measures, Map<String, String> regionNames, List<Series> series) {
        this(measures, regionNames, packed(series));
    }

    ObservationSet(List<Statistic> measures, Map<String, String> regionNames, PackedCells cells) {
        this.measures = List.copyOf(measures);
        this.regionNames = Map.copyOf(regionNames);
        this.cells = cells;
    }

    public List<Statistic> measures() {
        return measures;
    }

    public Map<String, String> regionNames() {
        return regionNames;
    }

    public List<Series> series() {
        return cells.asList();
    }

    /// The measure of that code.
    public Optional<Statistic> measure(String code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }

    /// The series of a measure in a region.
    public Optional<Series> find(String measure, String region) {
        return index().find(measure, region);
    }

    /// All series of a measure, by region code.
    public Map<String, Series> byRegion(String measure) {
        return index().byRegion(measure);
    }

    /// Tells all cells, without making an object of each.
    public void visit(Visitor visitor) {
        cells.visit(visitor);
    }

    /// Whether a measure has numbers that are not whole, in a region below the country when there is
    /// one.
    public boolean hasFractions(String measure) {
        return index().hasFractions(measure);
    }

    /// The number of cells.
    public int size() {
        return cells.size();
    }

    /// How many cells hold each of the values that are no number.
    public Map<Value, Integer> withoutNumber() {
        return cells.withoutNumber();
    }

    /// The same observations with other values in place of some that are no number.
    public ObservationSet replacing(Replacing replacing) {
        PackedCells replaced = cells.replacing(replacing);
        return replaced == cells ? this : new ObservationSet(measures, regionNames, replaced);
    }

    /// The same observations with one measure more, that is not in them yet.
    public ObservationSet with(Statistic measure, List<Series> more) {
        var infos = new ArrayList<>(measures);
        infos.add(measure);
        var builder = new ObservationBuilder(size() + sizeOf(more));
        add(builder, series());
        add(builder, more);
        return builder.build(infos, regionNames);
    }

    /// SHA-256 in hex over measures, region names and all cells, the same for equal content.
    public String contentHash() {
        String known = hash;
        if (known == null) {
            known = ContentHash.of(measures, regionNames, cells);
            hash = known;
        }
        return known;
    }

    private SeriesIndex index() {
        SeriesIndex known = index;
        if (known == null) {
            known = new SeriesIndex(cells);
            index = known;
        }
        return known;
    }

    private static PackedCells packed(List<Series> series) {
        var builder = new ObservationBuilder(sizeOf(series));
        add(builder, series);
        return builder.cells();
    }

    private static int sizeOf(List<Series> series) {
        return series.stream().mapToInt(one -> one.points().size()).sum();
    }

    private static void add(ObservationBuilder builder, List<Series> series) {
        for (Series one : series) {
            builder.series(one.measure(), one.region());
            one.points().forEach(point -> builder.add(point.period(), point.value(), point.status()));
        }
    }
}

package nl.wed.workbench.domain.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The observations of one data set: its measures, the names of its regions by code, and one series
/// per measure and region. Immutable bulk that lives beside the project, under [#contentHash()].
public final class ObservationSet {
    private final List<MeasureInfo> measures;
    private final Map<String, String> regionNames;
    private final List<Series> series;
    private final Map<String, Map<String, Series>> byMeasureAndRegion = new HashMap<>();

    public ObservationSet(
            List<MeasureInfo> measures, Map<String, String> regionNames, List<Series> series) {
        this.measures = List.copyOf(measures);
        this.regionNames = Map.copyOf(regionNames);
        this.series = List.copyOf(series);
        for (Series one : series) {
            byMeasureAndRegion
                    .computeIfAbsent(one.measure(), _ -> new HashMap<>())
                    .put(one.region(), one);
        }
    }

    public List<MeasureInfo> measures() {
        return measures;
    }

    public Map<String, String> regionNames() {
        return regionNames;
    }

    public List<Series> series() {
        return series;
    }

    /// The measure of that code.
    public Optional<MeasureInfo> measure(String code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }

    /// The series of a measure in a region.
    public Optional<Series> find(String measure, String region) {
        return Optional.ofNullable(byRegion(measure).get(region));
    }

    /// All series of a measure, by region code.
    public Map<String, Series> byRegion(String measure) {
        return byMeasureAndRegion.getOrDefault(measure, Map.of());
    }

    /// The number of cells.
    public int size() {
        return series.stream().mapToInt(one -> one.points().size()).sum();
    }

    /// SHA-256 in hex over measures, region names and all cells, the same for equal content.
    public String contentHash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            measures.forEach(measure -> update(digest, measure.toString()));
            regionNames.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> update(digest, entry.toString()));
            for (Series one : series) {
                update(digest, one.measure() + '|' + one.region());
                one.points().forEach(point -> update(digest, point.toString()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}

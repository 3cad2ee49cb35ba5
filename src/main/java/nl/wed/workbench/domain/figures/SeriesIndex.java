package nl.wed.workbench.domain.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the series of a measure, and of a measure in a region; of two the last.
final class SeriesIndex {
    private final PackedCells cells;
    private final Map<String, Integer> measures = new HashMap<>();
    private final Map<String, Integer> regions = new HashMap<>();
    private final int[] ends;
    private final long[] entries;

    SeriesIndex(PackedCells cells) {
        this.cells = cells;
        for (int i = 0; i < cells.measures().length; i++) {
            measures.put(cells.measures()[i], i);
        }
        for (int i = 0; i < cells.regions().length; i++) {
            regions.put(cells.regions()[i], i);
        }
        ends = new int[cells.measures().length + 1];
        entries = new long[cells.seriesCount()];
        for (int measure : cells.measureOfSeries()) {
            ends[measure + 1]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] next = ends.clone();
        for (int i = 0; i < entries.length; i++) {
            entries[next[cells.measureOfSeries()[i]]++] = entry(cells.regionOfSeries()[i], i);
        }
        for (int i = 0; i + 1 < ends.length; i++) {
            Arrays.sort(entries, ends[i], ends[i + 1]);
        }
    }

    Optional<Series> find(String measure, String region) {
        Integer first = measures.get(measure);
        Integer second = regions.get(region);
        if (first == null || second == null) {
            return Optional.empty();
        }
        int after = -1 - Arrays.binarySearch(entries, ends[first], ends[first + 1], entry(second, Integer.MAX_VALUE));
        return after > ends[first] && (int) (entries[after - 1] >>> 32) == second
                ? Optional.of(cells.series((int) entries[after - 1]))
                : Optional.empty();
    }

    Map<String, Series> byRegion(String measure) {
        Integer place = measures.get(measure);
        if (place == null) {
            return Map.of();
        }
        var found = new LinkedHashMap<String, Series>();
        for (int i = ends[place]; i < ends[place + 1]; i++) {
            Series series = cells.series((int) entries[i]);
            found.put(series.region(), series);
        }
        return found;
    }

    /// Whether some number of a measure is not whole. The country is not looked at beside others: an
    /// average of counts may stand in its place.
    boolean hasFractions(String measure) {
        Integer place = measures.get(measure);
        if (place == null) {
            return false;
        }
        boolean inCountry = false;
        boolean elsewhere = false;
        for (int i = ends[place]; i < ends[place + 1]; i++) {
            boolean country = cells.regions()[(int) (entries[i] >>> 32)].equals(Series.NETHERLANDS);
            int fractions = cells.fractions((int) entries[i]);
            if (!country && fractions > 0) {
                return true;
            }
            inCountry |= fractions > 0;
            elsewhere |= !country && fractions == 0;
        }
        return inCountry && !elsewhere;
    }

    private static long entry(int region, int series) {
        return (long) region << 32 | series;
    }
}

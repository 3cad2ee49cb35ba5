package nl.wed.workbench.printed;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The observations of one data set as they stand in a package, read line by line.
record RawObservations(
        Map<String, Statistic> statistics,
        Map<String, String> regionNames,
        Map<String, Map<String, NavigableMap<String, Cell>>> series) {
    record Statistic(String code, String title, String path, String unit) {}

    record Cell(RawValue value, String status) {}

    static RawObservations read(String text) {
        var set = new RawObservations(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (var line : CsvReader.builder()
                .fieldSeparator(';')
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            set.line(line.getFields());
        }
        return set;
    }

    private void line(List<String> fields) {
        switch (fields.getFirst()) {
            case "measure" ->
                statistics.put(
                        fields.get(1), new Statistic(fields.get(1), fields.get(2), fields.get(3), fields.get(4)));
            case "region" -> regionNames.put(fields.get(1), fields.get(2));
            case "series" -> {
                var cells = new TreeMap<String, Cell>();
                fields.stream().skip(3).forEach(field -> cell(cells, field));
                series.computeIfAbsent(fields.get(1), _ -> new HashMap<>()).put(fields.get(2), cells);
            }
            default -> throw new IllegalArgumentException("unknown line " + fields);
        }
    }

    private static void cell(Map<String, Cell> cells, String field) {
        int colon = field.indexOf(':');
        int equals = field.indexOf('=', colon);
        var value = RawValue.of(field.substring(equals + 1));
        cells.put(field.substring(0, colon), new Cell(value, field.substring(colon + 1, equals)));
    }

    /// The periods of a statistic in a region with what each says; empty when there are none.
    NavigableMap<String, Cell> of(String statistic, String region) {
        return regions(statistic).getOrDefault(region, new TreeMap<>());
    }

    /// The regions that have a statistic, with their periods.
    Map<String, NavigableMap<String, Cell>> regions(String statistic) {
        return series.getOrDefault(statistic, Map.of());
    }

    /// What one cell says; none when it is not there.
    RawValue at(String statistic, String region, String period) {
        var cell = of(statistic, region).get(period);
        return cell == null ? new RawValue.None("ABSENT") : cell.value();
    }
}

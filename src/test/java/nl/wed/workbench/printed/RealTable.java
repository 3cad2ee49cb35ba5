package nl.wed.workbench.printed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of CBS as it was published or derived, read without an importer: every cell by column, region and period, in
/// the digits that stand there; empty where the file has none. Units and titles are those that the file names itself.
record RealTable(Map<String, Column> columns, Map<Place, Optional<BigDecimal>> cells, Map<String, String> names) {
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private static final List<String> REGION = List.of("regiocode", "naam", "provincie", "provinciecode");
    private static final int THOUSAND = 3;

    record Column(String title, String unit, int thousands) {
        /// A cell in the unit of the column.
        BigDecimal scaled(BigDecimal amount) {
            return amount.movePointRight(thousands);
        }
    }

    record Place(String column, String region, String period) {}

    private static RealTable empty() {
        return new RealTable(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
    }

    /// The districts table of 2020 in JSON of OData 3, with its own description of the columns.
    static RealTable districts(Path rows, Path properties) throws IOException {
        var table = empty();
        for (JsonNode topic : EXACT.readTree(Files.readString(properties)).path("value")) {
            String key = topic.path("Key").asString("");
            String unit = topic.path("Unit").asString("").strip();
            if (topic.path("Type").asString().equals("Topic")) {
                boolean thousands = unit.startsWith("x 1 000");
                String bare = unit.replaceFirst("^x 1 000 ?", "");
                table.columns.put(
                        key,
                        new Column(
                                topic.path("Title").asString().replaceAll("[\\s\u00a0]+$", ""),
                                bare,
                                thousands ? THOUSAND : 0));
            }
        }
        for (JsonNode row : EXACT.readTree(Files.readString(rows)).path("value")) {
            String code = row.path("WijkenEnBuurten").asString().strip();
            String region = code.equals("NL00") ? Filling.COUNTRY : code;
            table.names.put(region, row.path("Gemeentenaam_1").asString().strip());
            row.propertyStream().forEach(field -> {
                var value = field.getValue();
                if (table.columns.containsKey(field.getKey()) && !value.isString()) {
                    var amount = value.isNull() ? Optional.<BigDecimal>empty() : Optional.of(value.decimalValue());
                    table.cells.put(new Place(field.getKey(), region, "2020JJ00"), amount);
                }
            });
        }
        return table;
    }

    /// A table with a column for each statistic, of one year; the head says the unit.
    static RealTable wide(Path file, String year) throws IOException {
        var table = empty();
        for (NamedCsvRecord row : CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file)) {
            table.names.put(row.getField("regiocode"), row.getField("naam"));
            row.getFieldsAsMap().forEach((head, text) -> {
                if (!REGION.contains(head)) {
                    boolean thousands = head.contains("x€1k");
                    table.columns.put(head, new Column(head, unit(head), thousands ? THOUSAND : 0));
                    table.put(head, row.getField("regiocode"), year + "JJ00", text);
                }
            });
        }
        return table;
    }

    private static String unit(String head) {
        return head.endsWith("(%)")
                ? "%"
                : head.endsWith("(km)")
                        ? "km"
                        : head.contains("x€1k") ? "euro" : head.endsWith("(per 1k)") ? "per 1 000" : "";
    }

    /// A table with a column for each year of one statistic.
    static RealTable years(Path file, String statistic) throws IOException {
        var table = empty();
        table.columns.put(statistic, new Column(statistic, "", 0));
        for (NamedCsvRecord row : CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file)) {
            table.names.put(row.getField("regiocode"), row.getField("naam"));
            row.getFieldsAsMap().forEach((head, text) -> {
                if (!REGION.contains(head)) {
                    table.put(statistic, row.getField("regiocode"), head + "JJ00", text);
                }
            });
        }
        return table;
    }

    private void put(String column, String region, String period, String text) {
        cells.put(
                new Place(column, region, period),
                text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text)));
    }
}

package nl.wed.workbench.sources;

import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;
import nl.wed.workbench.sources.sheet.SheetException;
import nl.wed.workbench.sources.sheet.SheetLimits;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The figures beside a map in GeoJSON: a row per area, a column per property, the borders left
/// out. The names of the properties are the first row.
final class GeoJsonSheet implements Sheet {
    private final String file;
    private final Path path;
    private final JsonFactory json;
    private final ImportRun run;
    private final SheetLimits limits;
    private final List<String> header;

    private GeoJsonSheet(
            String file, Path path, JsonFactory json, ImportRun run, SheetLimits limits)
            throws IOException {
        this.file = file;
        this.path = path;
        this.json = json;
        this.run = run;
        this.limits = limits;
        header = names();
    }

    /// The sheet of a map, after one look at all its areas for the names of their properties.
    static GeoJsonSheet of(String file, Path path, ImportRun run, SheetLimits limits)
            throws IOException {
        return new GeoJsonSheet(file, path, JsonReader.factory(run), run, limits);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean storesNumbers() {
        return true;
    }

    @Override
    public void read(Predicate<Row> reader) throws IOException {
        if (!header.isEmpty() && reader.test(new Row(1, header, 0))) {
            var counting = new int[] {1};
            areas(area -> {
                if (++counting[0] > limits.rows() + 1) {
                    throw new SheetException("tooManyRows", file, limits.rows());
                }
                List<String> cells =
                        header.stream().map(name -> area.getOrDefault(name, "")).toList();
                return reader.test(new Row(counting[0], cells, 0));
            });
        }
    }

    private List<String> names() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        areas(area -> {
            names.addAll(area.keySet());
            if (names.size() > limits.columns()) {
                throw new SheetException("tooManyColumns", file, limits.columns());
            }
            return true;
        });
        return List.copyOf(names);
    }

    private void areas(Predicate<Map<String, String>> reader) throws IOException {
        try (var stream = run.open(path);
                JsonParser parser = json.createParser(ObjectReadContext.empty(), stream)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("features") && value == JsonToken.START_ARRAY) {
                    features(parser, reader);
                    return;
                }
                parser.skipChildren();
            }
        }
    }

    private static void features(JsonParser parser, Predicate<Map<String, String>> reader) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> area = new LinkedHashMap<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                    properties(parser, area);
                } else {
                    parser.skipChildren();
                }
            }
            if (!area.isEmpty() && !reader.test(area)) {
                return;
            }
        }
    }

    private static void properties(JsonParser parser, Map<String, String> area) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            switch (value) {
                case VALUE_STRING -> area.put(name, parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                        area.put(name, plain(parser.getDoubleValue()));
                case START_ARRAY, START_OBJECT -> parser.skipChildren();
                default -> area.put(name, "");
            }
        }
    }

    private static String plain(double number) {
        return number == 0
                ? "0"
                : Double.isFinite(number) && Math.abs(number) < 1e15
                        ? new BigDecimal(Double.toString(number))
                                .stripTrailingZeros()
                                .toPlainString()
                        : String.valueOf(number);
    }
}

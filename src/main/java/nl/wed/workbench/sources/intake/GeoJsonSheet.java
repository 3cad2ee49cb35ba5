package nl.wed.workbench.sources.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.wed.workbench.borders.GeoJsonException;
import nl.wed.workbench.borders.GeoJsonStream;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.JsonReader;
import nl.wed.workbench.sources.sheet.Hidden;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;
import nl.wed.workbench.sources.sheet.SheetException;
import nl.wed.workbench.sources.sheet.SheetLimits;
import nl.wed.workbench.sources.sheet.Stored;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The figures beside a map in GeoJSON: a row per area, a column per property, the borders left
/// out. The names of the properties are the first row.
public final class GeoJsonSheet implements Sheet {
    private final String file;
    private final Path path;
    private final JsonFactory json;
    private final ImportRun run;
    private final SheetLimits limits;
    private final List<String> header;

    private GeoJsonSheet(String file, Path path, JsonFactory json, ImportRun run, SheetLimits limits)
            throws IOException {
        this.file = file;
        this.path = path;
        this.json = json;
        this.run = run;
        this.limits = limits;
        header = names();
    }

    /// The sheet of a map, after one look at all its areas for the names of their properties.
    static GeoJsonSheet of(String file, Path path, ImportRun run, SheetLimits limits) throws IOException {
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
    public Hidden read(Predicate<Row> reader) throws IOException {
        if (!header.isEmpty() && reader.test(new Row(1, header, 0))) {
            var counting = new int[] {1};
            areas((area, numbers) -> {
                List<String> cells =
                        header.stream().map(name -> area.getOrDefault(name, "")).toList();
                List<Stored> storage = header.stream()
                        .map(name -> numbers.contains(name) ? Stored.NUMBER : Stored.TEXT)
                        .toList();
                return reader.test(new Row(++counting[0], cells, storage, 0));
            });
        }
        return Hidden.NONE;
    }

    private List<String> names() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        areas((area, _) -> {
            names.addAll(area.keySet());
            if (names.size() > limits.columns()) {
                throw new SheetException("tooManyColumns", file, limits.columns());
            }
            return true;
        });
        return List.copyOf(names);
    }

    private void areas(BiPredicate<Map<String, String>, Set<String>> reader) throws IOException {
        var most = new GeoJsonStream.Limits(limits.rows(), limits.columns());
        try (var stream = run.open(path);
                var parser = json.createParser(ObjectReadContext.empty(), stream)) {
            var areas = new GeoJsonStream(parser, most, false);
            areas.read((area, _) -> area.isEmpty() || reader.test(area, areas.numbers()));
        } catch (GeoJsonException e) {
            throw switch (e.fault()) {
                case TOO_MANY_FEATURES -> new SheetException("tooManyRows", file, limits.rows());
                case TOO_MANY_PROPERTIES -> new SheetException("tooManyColumns", file, limits.columns());
                case NO_JSON, TOO_MANY_SPOTS, NO_DUTCH_PLACE -> new SheetException("jsonBroken", file);
            };
        }
    }
}

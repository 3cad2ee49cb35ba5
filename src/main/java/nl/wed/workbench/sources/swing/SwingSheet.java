package nl.wed.workbench.sources.swing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.sheet.Hidden;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;
import nl.wed.workbench.sources.sheet.SheetException;
import nl.wed.workbench.sources.sheet.SheetLimits;
import nl.wed.workbench.sources.sheet.Stored;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The table in the web JSON of an ABF Swing site such as waarstaatjegemeente: `headers` with names
/// and `rows` of plain cells. The headers are the first row.
public record SwingSheet(String file, Path path, JsonFactory json, ImportRun run, SheetLimits limits) implements Sheet {

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
        List<String> header = header();
        if (!header.isEmpty() && reader.test(new Row(1, header, 0))) {
            try (var stream = run.open(path);
                    JsonParser parser = json.createParser(ObjectReadContext.empty(), stream)) {
                parser.nextToken();
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    if (name.equals("rows")) {
                        rows(parser, header.size(), reader);
                        break;
                    }
                    parser.skipChildren();
                }
            }
        }
        return Hidden.NONE;
    }

    private void rows(JsonParser parser, int width, Predicate<Row> reader) {
        int number = 1;
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            var cells = new ArrayList<String>();
            var storage = new ArrayList<Stored>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                storage.add(token.isNumeric() ? Stored.NUMBER : Stored.TEXT);
                cells.add(cell(parser, token));
            }
            if (cells.size() != width) {
                throw new SheetException("unequalRow", file, number + 1, cells.size(), width);
            }
            if (++number > limits.rows() + 1) {
                throw new SheetException("tooManyRows", file, limits.rows());
            }
            if (!reader.test(new Row(number, cells, storage, 0))) {
                return;
            }
        }
    }

    private List<String> header() throws IOException {
        var names = new ArrayList<String>();
        try (var stream = run.open(path);
                JsonParser parser = json.createParser(ObjectReadContext.empty(), stream)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (name.equals("headers")) {
                    names(parser, names);
                    break;
                }
                parser.skipChildren();
            }
        }
        if (names.size() > limits.columns()) {
            throw new SheetException("tooManyColumns", file, limits.columns());
        }
        return names;
    }

    /// A header is an object with a name, or just the name.
    private static void names(JsonParser parser, List<String> names) {
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (token != JsonToken.START_OBJECT) {
                names.add(parser.getString());
                continue;
            }
            String name = "";
            for (String key = parser.nextName(); key != null; key = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (key.equals("name") && value == JsonToken.VALUE_STRING) {
                    name = parser.getString();
                }
                parser.skipChildren();
            }
            names.add(name);
        }
    }

    private static String cell(JsonParser parser, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> plain(parser.getDoubleValue());
            case START_ARRAY, START_OBJECT -> {
                parser.skipChildren();
                yield "";
            }
            default -> "";
        };
    }

    private static String plain(double number) {
        if (!Double.isFinite(number) || Math.abs(number) > 1e15) {
            return String.valueOf(number);
        }
        return number == 0
                ? "0"
                : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}

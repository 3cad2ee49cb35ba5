package nl.wed.workbench.sources.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what separates the cells of a text.
public final class Delimiters {
    private static final List<Character> KNOWN = List.of(';', '\t', ',', '|');
    private static final int LOOKED_AT = 60;

    private Delimiters() {}

    /// The delimiter that cuts most of the first lines into the same number of cells; nothing when
    /// the text is no table.
    public static Optional<Character> find(String head) {
        Optional<Character> best = Optional.empty();
        int most = 1;
        for (char candidate : KNOWN) {
            int columns = columns(head, candidate);
            if (columns > most) {
                best = Optional.of(candidate);
                most = columns;
            }
        }
        return best;
    }

    private static int columns(String head, char delimiter) {
        Map<Integer, Integer> counts = new HashMap<>();
        List<Integer> widths = widths(head, delimiter);
        widths.forEach(width -> counts.merge(width, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .filter(entry -> entry.getValue() * 2 >= widths.size())
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
    }

    private static List<Integer> widths(String head, char delimiter) {
        var widths = new ArrayList<Integer>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(head)) {
            for (CsvRecord record : records) {
                widths.add(record.getFieldCount());
                if (widths.size() >= LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException | IOException _) {
            return List.of();
        }
        return widths;
    }
}

package nl.wed.workbench.sources.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what separates the cells of a text.
public final class Delimiters {
    private static final List<Character> KNOWN = List.of(';', '\t', ',', '|');
    private static final int LOOKED_AT = 60;
    private static final int FEWEST = 2;

    private Delimiters() {}

    /// How many cells the lines have that are alike, and how many lines those are.
    private record Cut(int cells, int lines) {}

    /// The delimiter that cuts at least half of the first lines into the same number of cells, titles above and
    /// notes below not counted: of two the one with more cells in no fewer lines, as a comma in every number is no
    /// delimiter. A header alone counts as well. Nothing when the text is no table, nor several below each other.
    public static Optional<Character> find(String head) {
        Optional<Character> best = Optional.empty();
        var most = new Cut(1, 0);
        for (char candidate : KNOWN) {
            Cut cut = cut(head, candidate);
            if (cut.cells() > most.cells() && cut.lines() >= most.lines()) {
                best = Optional.of(candidate);
                most = cut;
            }
        }
        return best.or(() -> ofSeveral(head));
    }

    /// What separates the cells of tables of different widths below each other, so that can be said of them.
    private static Optional<Character> ofSeveral(String head) {
        return KNOWN.stream()
                .filter(candidate -> isSeveral(withoutTitles(widths(head, candidate))))
                .findFirst();
    }

    /// Whether nearly every line that is cut has as many cells as a line beside it.
    private static boolean isSeveral(List<Integer> widths) {
        int cut = 0;
        int alone = 0;
        for (int i = 0; i < widths.size(); i++) {
            int width = widths.get(i);
            boolean above = i > 0 && widths.get(i - 1) == width;
            boolean below = i + 1 < widths.size() && widths.get(i + 1) == width;
            cut += width > 1 ? 1 : 0;
            alone += width > 1 && !above && !below ? 1 : 0;
        }
        return cut >= 2 * FEWEST && cut * 2 > widths.size() && alone * 10 <= cut;
    }

    private static Cut cut(String head, char delimiter) {
        Map<Integer, Integer> counts = new HashMap<>();
        List<Integer> all = widths(head, delimiter);
        List<Integer> widths = withoutTitles(all);
        int fewest = Math.min(FEWEST, all.size());
        widths.forEach(width -> counts.merge(width, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= fewest && entry.getValue() * 2 >= widths.size())
                .map(entry -> new Cut(entry.getKey(), entry.getValue()))
                .max(Comparator.comparingInt(Cut::cells))
                .orElse(new Cut(0, 0));
    }

    /// From the first line that was cut to the last.
    private static List<Integer> withoutTitles(List<Integer> widths) {
        int from = 0;
        int to = widths.size();
        while (from < to && widths.get(from) == 1) {
            from++;
        }
        while (to > from && widths.get(to - 1) == 1) {
            to--;
        }
        return widths.subList(from, to);
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

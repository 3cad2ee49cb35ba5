package nl.wed.workbench.pictures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.chart.Chart;

/// One picture of a figure. `table` has the same content in text, its first row names the columns;
/// `words` say what it tells or leaves out and may be empty; `source` names where it comes from.
public record Picture(Kind kind, Chart chart, List<List<String>> table, String words, String source) {
    public Picture {
        table = table.stream().map(List::copyOf).toList();
    }

    /// What a picture shows.
    public enum Kind {
        COMPARISON,
        YEARS,
        SPREAD,
        DISTRICTS,
        GROUPS,
        PAIR,
        MAP,
        DISTRICT_MAP
    }

    /// The table as a spreadsheet takes it from the clipboard.
    public String tableText() {
        return table.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    /// What stands below the picture when it leaves the program: words and source.
    public List<String> notes() {
        return Stream.of(words, source).filter(one -> !one.isBlank()).toList();
    }
}

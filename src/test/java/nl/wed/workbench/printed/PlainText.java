package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wed.workbench.printed.WordChart.Series;
import nl.wed.workbench.printed.WordFile.Drawing;
import nl.wed.workbench.printed.WordFile.Grid;
import nl.wed.workbench.printed.WordFile.Text;

/// A Word document as lines of plain text, in which every word, number, sign and row that a reader meets can be seen to
/// change: paragraphs with their style, rows of tables, what charts show and what is said of pictures, the notes.
final class PlainText {
    /// A series that is longer is given by its number of points, its ends and its sum.
    private static final int MOST_POINTS = 30;

    private final WordFile word;
    private final List<String> lines = new ArrayList<>();

    private PlainText(WordFile word) {
        this.word = word;
    }

    static List<String> of(WordFile word) {
        var text = new PlainText(word);
        word.pieces().forEach(text::piece);
        text.lines.add("");
        word.notes().forEach((id, note) -> text.line("[noot " + id + "] " + note));
        return List.copyOf(text.lines);
    }

    private void piece(WordFile.Piece piece) {
        switch (piece) {
            case Text(var style, var text, var _) -> paragraph(style, text);
            case Grid(var rows) -> rows.forEach(row -> line("| " + String.join(" | ", row) + " |"));
            case Drawing drawing -> drawing(drawing);
        }
    }

    private void paragraph(String style, String text) {
        if (style.toLowerCase(Locale.ROOT).startsWith("heading")) {
            lines.add("");
        }
        // The page in a table of contents is estimated, and moves with every sentence before it.
        String read = style.startsWith("TOC") ? text.replaceFirst("\\t\\d+$", "") : text;
        line((style.isEmpty() ? "" : "(" + style + ") ") + read);
    }

    private void drawing(Drawing drawing) {
        line("[beeld] " + drawing.alternative());
        if (drawing.part().contains("/charts/")) {
            WordChart.read(word, drawing.part()).series().forEach(this::series);
        }
    }

    private void series(Series series) {
        line("[reeks] " + series.form() + " " + series.name() + ", "
                + series.values().format());
        var categories = series.categories().values();
        var values = series.values().values();
        if (values.size() > MOST_POINTS) {
            line("[reeks] " + values.size() + " punten, van " + values.getFirst() + " tot " + values.getLast()
                    + ", samen " + sum(values) + place(series));
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            String category = i < categories.size() ? categories.get(i) : "";
            String across = i < series.across().values().size()
                    ? series.across().values().get(i)
                    : "";
            line("[punt] " + category + across + ": " + values.get(i));
        }
    }

    private static String place(Series series) {
        return series.across().values().isEmpty()
                ? ""
                : ", en " + sum(series.across().values());
    }

    private static String sum(List<String> values) {
        return values.stream()
                .filter(value -> !value.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private void line(String text) {
        lines.add(text.lines().map(String::strip).collect(Collectors.joining(" / ")));
    }
}

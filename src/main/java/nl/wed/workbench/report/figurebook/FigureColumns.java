package nl.wed.workbench.report.figurebook;

import java.util.Arrays;
import java.util.List;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.workbook.Tab.Column;

/// The columns of a tab from their keys.
final class FigureColumns {
    private FigureColumns() {}

    /// A column for each `key:width`, with its head in the language of the document.
    static List<Column> of(Facts facts, String... heads) {
        return Arrays.stream(heads)
                .map(head -> head.split(":"))
                .map(head -> new Column(facts.text("workbook.column." + head[0]), Integer.parseInt(head[1])))
                .toList();
    }
}

package nl.wed.workbench.report.figurebook;

import java.util.Arrays;
import java.util.List;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.workbook.Tab.Column;
import nl.wed.workbench.texts.FigureUnit;

/// The columns of a tab.
final class FigureColumns {
    private static final int WIDTH = 18;

    private FigureColumns() {}

    /// A column for each `key:width`, with its head in the language of the document.
    static List<Column> of(Facts facts, String... heads) {
        return Arrays.stream(heads)
                .map(head -> head.split(":"))
                .map(head -> new Column(facts.text("workbook.column." + head[0]), Integer.parseInt(head[1])))
                .toList();
    }

    /// The column of a figure over the years, in the one unit that its head names.
    static Column of(Facts facts, Figure figure) {
        String unit = FigureUnit.of(figure).name();
        String name = facts.name(figure);
        boolean said = unit.isEmpty() || name.endsWith(" " + unit);
        return new Column(said ? name : facts.text("workbook.column.figure", name, unit), WIDTH);
    }

    /// The same in one period.
    static Column of(Facts facts, Figure figure, String period) {
        return new Column(
                facts.text("workbook.column.figureIn", of(facts, figure).head(), Periods.label(period)), WIDTH);
    }
}

package nl.wed.workbench.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.codec.SemicolonLine;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.Texts;

/// What `figures --out x.csv` writes, read back cell by cell.
public final class PrintedTable {
    /// A filled cell: what stands there of a statistic of a data set, or of one as a share of another, in a region and
    /// period.
    public record Cell(String dataSet, String measure, String region, String period, String text) {}

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Texts TEXTS = Texts.load();

    private final Project project;
    private final Observations observations;
    private final ShownFigures shown;

    private PrintedTable(Project project, Observations observations, boolean leavingOut) {
        this.project = project;
        this.observations = observations;
        shown = ShownFigures.of(project, observations, CATALOGUE, leavingOut);
    }

    /// The filled cells of all figures; `leavingOut` as with `--zonder-onzekere`.
    public static List<Cell> of(Project project, Observations observations, boolean leavingOut) {
        var table = new PrintedTable(project, observations, leavingOut);
        return table.cells(SemicolonLine.parse(table.written()));
    }

    private String written() {
        var text = new StringWriter();
        try {
            new FigureTable(
                            new TrajectoryFile(
                                    project,
                                    observations,
                                    Optional.empty(),
                                    new KnownNames.Absent(),
                                    nl.wed.workbench.store.Past.NONE),
                            shown,
                            TEXTS)
                    .writeTo(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private List<Cell> cells(List<List<String>> rows) {
        var measures = measures();
        var head = rows.getFirst();
        int first = TEXTS.get("cli.figures.heading").split(";").length;
        var cells = new ArrayList<Cell>();
        for (List<String> row : rows.subList(1, rows.size())) {
            String set = row.getFirst();
            for (int i = first; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    String measure = measures.get(set).get(head.get(i));
                    String region = row.get(head.indexOf("regio"));
                    cells.add(new Cell(set, measure, region, row.get(head.indexOf("periode")), row.get(i)));
                }
            }
        }
        return cells;
    }

    /// Of what the columns are, by data set and head.
    private Map<String, Map<String, String>> measures() {
        var measures = new HashMap<String, Map<String, String>>();
        for (DataSet set : project.all(FigureRecords.DATA_SET)) {
            var found = observations.find(set.observations()).orElseThrow();
            var own = new HashMap<String, String>();
            new TableColumn.Maker(project, shown, set, found)
                    .columns()
                    .forEach(column -> own.put(column.head(), measure(column.source())));
            measures.put(set.title(), own);
        }
        return measures;
    }

    private static String measure(IndicatorSource source) {
        return source.denominator() == null ? source.numerator() : source.numerator() + " / " + source.denominator();
    }
}

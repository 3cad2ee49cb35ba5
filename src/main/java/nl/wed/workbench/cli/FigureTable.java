package nl.wed.workbench.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wed.workbench.codec.SemicolonLine;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.DataSetWords;
import nl.wed.workbench.texts.EditionWords;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// All figures as a table for a spreadsheet: a row per data set, region and period, and a column for
/// every indicator and statistic, each in one unit that its head names. Data sets with the same figure
/// share its column. Numbers have a decimal comma; a small number of people is a range, and what has no
/// number is the reason in words.
final class FigureTable {
    private record When(String period, PeriodStatus status) {}

    private final TrajectoryFile trajectory;
    private final ShownFigures shown;
    private final Texts texts;
    private final Map<String, Integer> heads = new LinkedHashMap<>();
    private final Map<DataSet, List<TableColumn>> columns = new LinkedHashMap<>();
    private int figures;

    FigureTable(TrajectoryFile trajectory, ShownFigures shown, Texts texts) {
        this.trajectory = trajectory;
        this.shown = shown;
        this.texts = texts;
    }

    /// Writes the heads and all rows; gives the number of figures.
    int writeTo(Writer writer) throws IOException {
        for (DataSet set : trajectory.project().all(FigureRecords.DATA_SET)) {
            trajectory
                    .observations()
                    .find(set.observations())
                    .ifPresent(found -> add(set, new TableColumn.Maker(trajectory.project(), shown, set, found)));
        }
        var line = new StringBuilder(texts.get("cli.figures.heading"));
        heads.keySet().forEach(head -> add(line, head));
        writer.append(line).append('\n');
        for (var set : columns.entrySet()) {
            write(writer, set.getKey(), set.getValue());
        }
        return figures;
    }

    private void add(DataSet set, TableColumn.Maker maker) {
        var made = maker.columns();
        made.forEach(column -> heads.putIfAbsent(column.head(), heads.size()));
        columns.put(set, made);
    }

    private void write(Writer writer, DataSet set, List<TableColumn> made) throws IOException {
        var observations = trajectory.observations().find(set.observations()).orElseThrow();
        var regions = new LinkedHashSet<String>();
        observations.series().forEach(series -> regions.add(series.region()));
        for (String region : regions) {
            for (var row : rows(observations, made, region).entrySet()) {
                writer.append(line(set, observations, region, row.getKey(), row.getValue()))
                        .append('\n');
            }
        }
    }

    /// The cells of a region: a row for each period, and one for each status that its figures have.
    private Map<When, List<String>> rows(ObservationSet observations, List<TableColumn> made, String region) {
        var rows = new TreeMap<When, List<String>>(
                Comparator.comparing(When::period).thenComparing(When::status));
        for (TableColumn column : made) {
            int place = heads.getOrDefault(column.head(), 0);
            for (Point point : column.source().points(observations, region, column.rule())) {
                rows.computeIfAbsent(new When(point.period(), point.status()), _ -> empty())
                        .set(place, words(point.value(), column.unit()));
                figures += point.value() instanceof Value.Missing ? 0 : 1;
            }
        }
        return rows;
    }

    private List<String> empty() {
        var cells = new ArrayList<String>();
        heads.forEach((_, _) -> cells.add(""));
        return cells;
    }

    private StringBuilder line(DataSet set, ObservationSet observations, String region, When when, List<String> cells) {
        var line = new StringBuilder();
        SemicolonLine.add(line, SemicolonLine.harmless(new EditionWords(trajectory.project(), texts).title(set)));
        add(line, text(set.table()));
        add(line, set.provider());
        add(
                line,
                set.isBuiltIn()
                        ? new DataSetWords(texts).read(set)
                        : set.retrieved().truncatedTo(ChronoUnit.SECONDS).toString());
        add(line, region);
        add(line, name(observations, region));
        add(line, Periods.label(when.period()));
        add(line, texts.get("cli.PeriodStatus." + when.status()));
        cells.forEach(cell -> line.append(';').append(cell));
        return line;
    }

    private String name(ObservationSet observations, String region) {
        String name = observations.regionNames().getOrDefault(region, "");
        return name.isBlank() && region.equals(Series.NETHERLANDS) ? texts.get("figures.country") : name;
    }

    private String words(Value value, FigureUnit unit) {
        return switch (value) {
            case Value.Known(double amount) -> number(amount, unit);
            case Value.Interval range -> unit.plain(range).replace('.', ',');
            case Value.Missing(var reason, var code) ->
                field(texts.get("cli.MissingReason." + reason) + (reason == MissingReason.OTHER ? " " + code : ""));
        };
    }

    private static String number(double amount, FigureUnit unit) {
        return Double.isFinite(amount) ? unit.exact(amount).toPlainString().replace('.', ',') : "";
    }

    private static void add(StringBuilder line, String text) {
        line.append(';').append(field(text));
    }

    private static String field(String text) {
        var field = new StringBuilder();
        SemicolonLine.add(field, SemicolonLine.harmless(text));
        return field.toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

package nl.wed.workbench.sources.statline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.cells.Draft;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.Recognised;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.sources.sheet.Row;

/// A cross table of StatLine as it stands on the screen: title, what was filtered, measures and
/// periods or regions along the top, decimals after a comma, `Bron: CBS` below.
public final class StatlineCrossImporter implements Importer {
    private static final int DEEPEST = 25;
    private static final int MOST_ROWS = 20_000;
    private static final Set<String> REGIONS = Set.of("regio's", "regio’s", "wijken en buurten", "regiokenmerken");

    @Override
    public String kind() {
        return "statline-kruistabel";
    }

    @Override
    public Optional<Recognised> recognise(SourceFiles files) {
        boolean cross = files.files().size() == 1
                && files.first().content() instanceof FileContent.Table(var sheet, var head)
                && !sheet.storesNumbers()
                && head.getFirst().cells().size() == 1
                && head.stream().limit(DEEPEST).anyMatch(StatlineCrossImporter::hasSubject);
        return cross ? Optional.of(new Recognised(kind(), files.first().name(), files)) : Optional.empty();
    }

    private static boolean hasSubject(Row row) {
        return row.cells().stream().anyMatch(cell -> cell.strip().equals(CrossHeader.SUBJECT));
    }

    @Override
    public ImportResult read(Recognised recognition, ImportRun run) throws IOException {
        SourceFile file = recognition.files().first();
        if (!(file.content() instanceof FileContent.Table(var sheet, var _))) {
            throw RefusedException.of("noTable", file.name());
        }
        List<Row> rows = sheet.head(MOST_ROWS + 1);
        if (rows.size() > MOST_ROWS) {
            throw RefusedException.of("tooManyRows", file.name(), MOST_ROWS);
        }
        List<Row> body = rows.stream().filter(row -> row.cells().size() > 1).toList();
        String title = CodeLists.tidy(rows.getFirst().cell(0));
        var context = context(rows, run);
        CrossHeader header = CrossHeader.of(file.name(), body, run.regions());
        var warnings = new ArrayList<Warning>();
        var table = new CrossTable(file.name(), header, context, run);
        var collector = table.read(body, warnings);
        below(rows).forEach(row -> collector.rows().note(row.cell(0).strip()));
        var draft = new Draft(kind(), title, "CBS", title, null, Draft.CC_BY).answered(table.answers());
        return draft.finish(recognition.files(), run, collector, warnings);
    }

    /// The lines of one cell below the first row of the table.
    private static List<Row> below(List<Row> rows) {
        return rows.stream()
                .dropWhile(row -> row.cells().size() < 2)
                .filter(row -> row.cells().size() < 2)
                .toList();
    }

    /// What the lines between title and table say: a period, a region, or what the figures are
    /// limited to.
    private static CrossTable.Context context(List<Row> rows, ImportRun run) {
        String region = "";
        String period = "";
        var details = new ArrayList<String>();
        for (Row row : rows.subList(1, rows.size())) {
            int colon = row.cell(0).indexOf(": ");
            if (row.cells().size() > 1) {
                break;
            }
            if (colon < 0) {
                continue;
            }
            String name = row.cell(0).substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = row.cell(0).substring(colon + 2).strip();
            if (REGIONS.contains(name)) {
                region = region(value, run.regions());
            } else if (name.startsWith("period")) {
                period = PeriodCodes.parse(value).orElse("");
            } else {
                details.add(value.replaceFirst("^[A-Z]?\\d{4,}\\s+", ""));
            }
        }
        return new CrossTable.Context(region, period, String.join(", ", details));
    }

    private static String region(String value, RegionNames names) {
        String first = value.split("\\s", 2)[0];
        return RegionCodes.isCode(first)
                ? RegionCodes.normalise(first)
                : names.code(value).orElse("");
    }
}

package nl.wed.workbench.sources.statline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.sources.cells.Draft;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.Recognised;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.table.ColumnFacts;
import nl.wed.workbench.sources.table.TableReading;
import nl.wed.workbench.sources.table.TableScan;

/// A flat CSV of StatLine: a row per combination of labels, a column per measure with its unit in
/// brackets; with names only, or for wijken en buurten with codes and the path of each measure in
/// its header.
public final class StatlineFlatImporter implements Importer {
    private static final Set<String> REGIONS =
            Set.of("regio's", "regio’s", "wijken en buurten", "regiokenmerken", "regio");

    private final KnownTables known;

    public StatlineFlatImporter(KnownTables known) {
        this.known = known;
    }

    @Override
    public String kind() {
        return "statline-csv";
    }

    @Override
    public Optional<Recognised> recognise(SourceFiles files) {
        boolean statline = files.files().size() == 1
                && files.first().content() instanceof FileContent.Table(var sheet, var head)
                && !sheet.storesNumbers()
                && isHeader(head.getFirst());
        return statline ? Optional.of(new Recognised(kind(), files.first().name(), files)) : Optional.empty();
    }

    /// A region column of StatLine, and columns that name their unit.
    private static boolean isHeader(Row header) {
        boolean region = false;
        int units = 0;
        for (String cell : header.cells()) {
            region |= REGIONS.contains(cell.strip().toLowerCase(Locale.ROOT));
            units += Units.inHeader(cell.strip()).isEmpty() ? 0 : 1;
        }
        return region && units > 0 && header.filled() == header.cells().size();
    }

    @Override
    public ImportResult read(Recognised recognition, ImportRun run) throws IOException {
        var reading = TableReading.of(recognition.files().first(), known, run);
        TableMapping mapping = statline(reading.proposed(), reading.scan());
        String title = StatlineName.of(reading.name().title());
        var draft = new Draft(kind(), title, "CBS", title, null, Draft.CC_BY);
        return reading.read(mapping, draft, List.of());
    }

    private static TableMapping statline(TableMapping proposed, TableScan scan) {
        boolean codes = proposed.first(role -> role == ColumnRole.REGION_CODE).isPresent();
        var columns = new ArrayList<ColumnMapping>();
        for (ColumnMapping column : proposed.columns()) {
            columns.add(
                    switch (column.role()) {
                        case FIGURE -> figure(column);
                        case IGNORED, REGION_LABEL -> label(column, codes, scan);
                        default -> column;
                    });
        }
        return proposed.withColumns(columns);
    }

    /// `Zorg/Afstand tot apotheek (km)` is measure `Afstand tot apotheek` in group `Zorg`.
    private static ColumnMapping figure(ColumnMapping column) {
        String header = column.header();
        String unit = Units.inHeader(header);
        String words = unit.isEmpty() ? header : header.replaceFirst("\\s*\\([^()]*\\)$", "");
        int slash = words.lastIndexOf('/');
        String title = slash < 0 ? words : words.substring(slash + 1);
        String group = slash < 0 ? "" : words.substring(0, slash).replace("/", " / ");
        return column.named(header, title.strip(), group.strip()).withUnit(unit).withPeriod("");
    }

    private static ColumnMapping label(ColumnMapping column, boolean codes, TableScan scan) {
        String plain = column.header().toLowerCase(Locale.ROOT);
        if (codes && REGIONS.contains(plain)) {
            return column.withRole(ColumnRole.REGION_LABEL);
        }
        boolean split = !ColumnFacts.isLabel(column.header())
                && scan.facts(column.column()).isText();
        return column.withRole(split ? ColumnRole.DIMENSION : ColumnRole.IGNORED);
    }
}

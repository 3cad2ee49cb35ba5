package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;

/// What is in the columns of a table, found by reading it once.
public final class TableScan {
    private final String file;
    private final Sheet sheet;
    private final Row headerRow;
    private final List<String> titles;
    private final List<ColumnFacts> facts = new ArrayList<>();
    private final DecimalSigns signs = new DecimalSigns();

    private TableScan(String file, Sheet sheet, Row headerRow, List<String> titles) {
        this.file = file;
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.titles = titles;
        headerRow.cells().forEach(_ -> facts.add(new ColumnFacts()));
    }

    /// The scan of a table of which the header is the given one of the first rows.
    static TableScan of(SourceFile file, FileContent.Table table, int header, RegionNames regions) throws IOException {
        List<String> titles = table.head().subList(0, header).stream()
                .map(row -> String.join(" ", row.cells()).strip())
                .toList();
        var scan = new TableScan(file.name(), table.sheet(), table.head().get(header), titles);
        table.sheet().read(row -> {
            if (row.number() > scan.headerRow.number() && !scan.isFooter(row)) {
                scan.add(row, regions);
            }
            return true;
        });
        return scan;
    }

    private void add(Row row, RegionNames regions) {
        for (int i = 0; i < facts.size(); i++) {
            facts.get(i).add(row.cell(i), regions);
        }
        if (!sheet.storesNumbers()) {
            signs.look(row.cells());
        }
    }

    /// Whether a row is a note below the table: one cell with words.
    boolean isFooter(Row row) {
        return facts.size() > 1 && row.filled() == 1 && !row.cell(0).isEmpty() && !RegionCodes.isCode(row.cell(0));
    }

    List<String> header() {
        return headerRow.cells();
    }

    String header(int column) {
        return CodeLists.tidy(headerRow.cell(column));
    }

    int headerNumber() {
        return headerRow.number();
    }

    /// The lines above the header.
    List<String> titles() {
        return titles;
    }

    public ColumnFacts facts(int column) {
        return facts.get(column);
    }

    Sheet sheet() {
        return sheet;
    }

    /// The decimal sign, as stored, as found, or as the user says.
    DecimalSign sign(ImportOptions options) {
        return sheet.storesNumbers() ? DecimalSign.POINT : signs.found(file, options.decimalSign());
    }
}

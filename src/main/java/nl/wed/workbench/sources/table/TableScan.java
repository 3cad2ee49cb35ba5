package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.cells.DecimalSigns;
import nl.wed.workbench.sources.cells.SignFound;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.sheet.Hidden;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;
import nl.wed.workbench.sources.sheet.Stored;

/// What is in the columns of a table, found by reading it once.
public final class TableScan {
    private final String file;
    private final Sheet sheet;
    private final Row headerRow;
    private final List<String> titles;
    private final List<ColumnFacts> facts = new ArrayList<>();
    private final DecimalSigns signs = new DecimalSigns();
    private List<Row> head = List.of();
    private Hidden hidden = Hidden.NONE;
    private Optional<RefusedException> uncalculated = Optional.empty();

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
        scan.head = table.head().subList(header + 1, table.head().size());
        scan.hidden = table.sheet().read(row -> {
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
        signs.look(row, 0);
        int lost = row.storage().indexOf(Stored.UNCALCULATED);
        if (lost >= 0) {
            uncalculated = uncalculated.or(() ->
                    Optional.of(RefusedException.of("formulaWithoutResult", file, row.number(), columnName(lost))));
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

    /// The first rows below the header.
    List<Row> head() {
        return head;
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

    /// What is hidden in the sheet and was not read.
    Hidden hidden() {
        return hidden;
    }

    /// Refuses a table that has formulas that were never calculated, when it lacks something.
    void requireCalculated() {
        if (uncalculated.isPresent()) {
            throw uncalculated.get();
        }
    }

    /// The decimal sign of the numbers that are text, as found or as answered; refused when it is open.
    SignFound sign(Optional<DecimalSign> answer) {
        return signs.found(file, this::mayBeFigures, this::columnName, answer);
    }

    private boolean mayBeFigures(int column) {
        return column < facts.size()
                && facts.get(column).hasNumbers()
                && !facts.get(column).isCodes()
                && !facts.get(column).isPeriods()
                && !ColumnFacts.isLabel(header(column));
    }

    private String columnName(int column) {
        return header(column).isEmpty() ? Row.letters(column) : header(column);
    }
}

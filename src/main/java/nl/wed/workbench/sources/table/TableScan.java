package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final TableHeader header;
    private final List<String> titles;
    private final List<ColumnFacts> facts = new ArrayList<>();
    private final DecimalSigns signs = new DecimalSigns();
    private final Set<Integer> named;
    private List<Row> head = List.of();
    private Hidden hidden = Hidden.NONE;
    private Optional<RefusedException> uncalculated = Optional.empty();

    private TableScan(String file, Sheet sheet, TableHeader header, List<String> titles) {
        this.file = file;
        this.sheet = sheet;
        this.header = header;
        this.titles = titles;
        header.texts().forEach(_ -> facts.add(new ColumnFacts()));
        named = IntStream.range(0, facts.size())
                .filter(column -> KeyColumns.isNamed(header(column)))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The scan of a table of which the header is in the given ones of the first rows.
    static TableScan of(SourceFile file, FileContent.Table table, HeaderRows.Places header, RegionNames regions)
            throws IOException {
        List<String> titles = table.head().subList(0, header.first()).stream()
                .map(row -> String.join(" ", row.cells()).strip())
                .toList();
        var scan = new TableScan(file.name(), table.sheet(), TableHeader.of(table.head(), header), titles);
        scan.head = table.head().subList(header.last() + 1, table.head().size());
        scan.hidden = table.sheet().read(row -> {
            if (row.number() > scan.headerNumber() && !scan.isFooter(row)) {
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

    String file() {
        return file;
    }

    List<String> header() {
        return header.texts();
    }

    String header(int column) {
        return CodeLists.tidy(header.texts().get(column));
    }

    /// What stands above a column, in its parts.
    TableHeader.Cell headerCell(int column) {
        return header.cell(column);
    }

    TableHeader tableHeader() {
        return header;
    }

    /// The number of the last row of the header.
    int headerNumber() {
        return header.lastNumber();
    }

    /// The number of cells that a row should have.
    int width() {
        return header.texts().size();
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

    /// The first rows below the header.
    List<Row> head() {
        return head;
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

    /// Whether a column can hold figures: `2021.0` in a column of years says nothing of how decimals are written.
    private boolean mayBeFigures(int column) {
        return column < facts.size()
                && facts.get(column).hasNumbers()
                && !facts.get(column).isCodes()
                && !named.contains(column)
                && !ColumnFacts.isLabel(header(column));
    }

    private String columnName(int column) {
        return column >= facts.size() || header(column).isEmpty() ? Row.letters(column) : header(column);
    }
}

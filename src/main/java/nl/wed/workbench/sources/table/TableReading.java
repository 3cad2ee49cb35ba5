package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.sources.cells.Draft;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.cells.SignFound;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.HiddenWarnings;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.sources.sheet.Sheet;

/// A table that was looked through once, with how it is proposed to be read.
public final class TableReading {
    private final SourceFile file;
    private final TableScan scan;
    private final TableName name;
    private final ImportRun run;
    private final HeaderRows.Places header;

    private TableReading(SourceFile file, TableScan scan, TableName name, ImportRun run, HeaderRows.Places header) {
        this.header = header;
        this.file = file;
        this.scan = scan;
        this.name = name;
        this.run = run;
    }

    /// The table in a file, with its header where the content says, or where a mapping that is remembered for
    /// such a header says.
    public static TableReading of(SourceFile file, KnownTables known, ImportRun run) throws IOException {
        FileContent.Table table = table(file);
        return of(
                file, known, run, remembered(table, run).orElseGet(() -> HeaderRows.find(table.head(), run.regions())));
    }

    /// The table in a file, with its header in the given rows.
    static TableReading of(SourceFile file, KnownTables known, ImportRun run, HeaderRows.Places header)
            throws IOException {
        var scan = TableScan.of(file, table(file), header, run.regions());
        return new TableReading(file, scan, TableName.of(file.name(), known), run, header);
    }

    static FileContent.Table table(SourceFile file) {
        if (!(file.content() instanceof FileContent.Table table) || !HeaderRows.isThere(table.head())) {
            throw RefusedException.of("noTable", file.name());
        }
        return table;
    }

    /// The rows whose texts are those of a header that was remembered.
    private static Optional<HeaderRows.Places> remembered(FileContent.Table table, ImportRun run) {
        return run.hasRemembered()
                ? HeaderRows.possible(table.head()).stream()
                        .filter(places ->
                                run.remembered(signature(table, places)).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /// The rows of the header that a mapping was made for; empty when they are not in the table.
    static Optional<HeaderRows.Places> of(FileContent.Table table, TableMapping mapping) {
        return HeaderRows.possible(table.head()).stream()
                .filter(places -> table.head().get(places.last()).number() == mapping.headerRow())
                .filter(places -> signature(table, places).equals(mapping.signature()))
                .findFirst();
    }

    private static String signature(FileContent.Table table, HeaderRows.Places places) {
        return TableMapping.signature(TableHeader.of(table.head(), places).texts());
    }

    Sheet sheet() {
        return scan.sheet();
    }

    List<String> header() {
        return scan.header();
    }

    public TableScan scan() {
        return scan;
    }

    /// The mapping that was remembered for this header, else what is suggested; with the period filled
    /// in when it can be found.
    TableMapping mapping() throws IOException {
        String signature = TableMapping.signature(scan.header());
        Optional<TableMapping> remembered = run.remembered(signature)
                .map(one -> new TableMapping(
                        signature,
                        scan.sheet().name(),
                        scan.headerNumber(),
                        one.columns(),
                        one.period(),
                        sign(one).sign() == DecimalSign.COMMA,
                        one.marks()))
                .map(this::withPeriod);
        return remembered.isPresent()
                ? remembered.get()
                : suggested(scan.sign(run.options().answers().decimalSign()).sign());
    }

    /// The decimal sign of a table of which the mapping was remembered: by its own numbers, else as the
    /// user answers now or did then. A point was not always an answer where a workbook knows its numbers.
    private SignFound sign(TableMapping before) {
        boolean answered = before.decimalComma() || !scan.sheet().storesNumbers();
        DecimalSign then = before.decimalComma() ? DecimalSign.COMMA : DecimalSign.POINT;
        Optional<DecimalSign> now = run.options().answers().decimalSign();
        SignFound found = scan.sign(now.or(() -> answered ? Optional.of(then) : Optional.empty()));
        return found.basis() == SignFound.Basis.NOTHING ? new SignFound(then, SignFound.Basis.NOTHING, "") : found;
    }

    /// The mapping as it follows from the headers and what is in the columns, without groups, with the answers of
    /// the user where it leaves something open.
    public TableMapping proposed() {
        return proposed(scan.sign(run.options().answers().decimalSign()).sign());
    }

    private TableMapping proposed(DecimalSign sign) {
        return withPeriod(proposal().mapping(sign == DecimalSign.COMMA));
    }

    /// The same with the columns that are groups of the rows, which takes another look at the whole table.
    TableMapping suggested(DecimalSign sign) throws IOException {
        return GroupColumns.in(scan, proposed(sign));
    }

    private TableProposal proposal() {
        return TableProposal.of(scan, name.plain());
    }

    /// The regions that stand beside each other in the header, when most of the header is regions.
    List<String> regionsAcross() {
        List<String> across = scan.header().stream()
                .filter(header -> run.regions().code(header).isPresent())
                .toList();
        return across.size() > 1 && across.size() * 2 > scan.header().size() ? across : List.of();
    }

    /// Whether a mapping was remembered for this header.
    private boolean isRemembered() {
        return run.remembered(TableMapping.signature(scan.header())).isPresent();
    }

    /// That the table is read as was remembered, and the columns that the proposal leaves out: with words, and
    /// with numbers that are no figures.
    List<Warning> warnings(TableMapping mapping) {
        var warnings = new ArrayList<Warning>();
        if (isRemembered()) {
            warnings.add(new Warning(Warning.AS_BEFORE, List.of()));
        }
        TableProposal proposal = proposal();
        tell(warnings, "textColumns", proposal.textColumns(), mapping);
        tell(warnings, "keyColumns", proposal.keyColumns(), mapping);
        tell(warnings, "columnsOfCountry", proposal.countryColumns(), mapping);
        tell(warnings, "columnsUnknownPeriod", undated(proposal.mapping(false)), mapping);
        return warnings;
    }

    private static void tell(List<Warning> warnings, String key, List<String> headers, TableMapping mapping) {
        List<String> left = headers.stream()
                .filter(header -> mapping.columns().stream()
                        .anyMatch(one -> one.role() == ColumnRole.IGNORED
                                && TableProposal.calledBy(one.column(), one.header())
                                        .equals(header)))
                .toList();
        if (!left.isEmpty()) {
            warnings.add(Warning.of(key, Arguments.list(left)));
        }
    }

    /// The decimals of each column.
    int[] decimals(TableMapping mapping) {
        DecimalSign sign = mapping.decimalComma() ? DecimalSign.COMMA : DecimalSign.POINT;
        var decimals = new int[scan.header().size()];
        for (int i = 0; i < decimals.length; i++) {
            decimals[i] = scan.facts(i).decimals(sign);
        }
        return decimals;
    }

    /// The whole table as a data set, read as a mapping says; refused as long as a question is open that
    /// nobody answered. The answers that were needed are kept in the data set.
    public ImportResult.Imported read(TableMapping mapping, Draft draft, List<Warning> before) throws IOException {
        requireOneTable();
        var warnings = new ArrayList<>(before);
        var sign = new SignAnswer(mapping, scan.sign(answerTo(mapping)));
        boolean asks = draft.importer().equals(TableImporter.KIND);
        var table = new MappedTable(scan, mapping, decimals(mapping), asks, run);
        ObservationCollector collector = table.read(scan.sheet(), warnings);
        warnings.addAll(sign.warnings());
        warnings.addAll(HiddenWarnings.of(scan.hidden()));
        var given = run.options().answers();
        var needed = new Answers(
                isYearAnswered(mapping) ? given.year() : OptionalInt.empty(),
                sign.answer(),
                table.sharesAnswered() ? given.shares() : Optional.empty());
        return draft.answered(needed).finish(new SourceFiles(List.of(file)), run, collector, warnings);
    }

    /// Refuses a file or sheet in which another table begins below this one.
    void requireOneTable() {
        SecondTable.requireNone(file.name(), table(file).head(), header, run.regions());
    }

    /// What the user says of the decimal sign: now, or when the mapping was remembered.
    private Optional<DecimalSign> answerTo(TableMapping mapping) {
        Optional<DecimalSign> given = run.options().answers().decimalSign();
        DecimalSign meant = mapping.decimalComma() ? DecimalSign.COMMA : DecimalSign.POINT;
        return given.isPresent() || isRemembered() ? Optional.of(meant) : given;
    }

    private boolean isYearAnswered(TableMapping mapping) {
        OptionalInt year = run.options().answers().year();
        return year.isPresent()
                && mapping.period().equals(Periods.year(year.getAsInt()))
                && period(mapping.withPeriod(""), OptionalInt.empty()).isEmpty();
    }

    /// Why a table has no figures: a cell with digits that is no number, in a column that is not read.
    Optional<RefusedException> unreadable(TableMapping mapping) {
        return mapping.all(role -> role == ColumnRole.IGNORED || role == ColumnRole.REGION_LABEL).stream()
                .flatMap(column -> scan.head().stream()
                        .filter(row -> isUnreadable(row.cell(column.column())))
                        .limit(1)
                        .map(row -> RefusedException.of(
                                "noReadableNumbers",
                                file.name(),
                                row.cell(column.column()),
                                row.number(),
                                column.header())))
                .findFirst();
    }

    private static boolean isUnreadable(String cell) {
        return cell.matches("\\D{0,3}\\d.*")
                && !RegionCodes.isCode(cell)
                && PeriodCodes.parse(cell).isEmpty()
                && CellText.number(cell, DecimalSign.POINT)
                        .or(() -> CellText.number(cell, DecimalSign.COMMA))
                        .isEmpty();
    }

    public TableName name() {
        return name;
    }

    Draft draft(String kind) {
        boolean cbs = name.isOfCbs();
        return new Draft(kind, name.title(), cbs ? "CBS" : "", name.table(), null, cbs ? Draft.CC_BY : null);
    }

    private TableMapping withPeriod(TableMapping mapping) {
        return mapping.needsPeriod()
                ? period(mapping, run.options().answers().year())
                        .map(mapping::withPeriod)
                        .orElseGet(() -> withoutUndated(mapping))
                : mapping;
    }

    /// Beside columns that name their period, those that name none cannot be placed.
    private static TableMapping withoutUndated(TableMapping mapping) {
        List<String> undated = undated(mapping);
        return mapping.withColumns(mapping.columns().stream()
                .map(one -> one.role() == ColumnRole.FIGURE && undated.contains(one.header())
                        ? one.withRole(ColumnRole.IGNORED)
                        : one)
                .toList());
    }

    private static List<String> undated(TableMapping mapping) {
        List<ColumnMapping> figures = mapping.all(role -> role == ColumnRole.FIGURE);
        boolean dated = figures.stream().anyMatch(one -> !one.period().isEmpty());
        return figures.stream()
                .filter(one -> dated && one.period().isEmpty())
                .map(ColumnMapping::header)
                .toList();
    }

    /// The period of a table whose cells name none: the only one in the headers, the answer of the
    /// user, or the only one in the name of the sheet, of the file, or in the lines above the
    /// table.
    private Optional<String> period(TableMapping mapping, OptionalInt answer) {
        Set<String> named = new HashSet<>();
        for (ColumnMapping column : mapping.all(ColumnRole::isNumber)) {
            if (!column.period().isEmpty()) {
                named.add(column.period().substring(0, 4));
            }
        }
        OptionalInt header =
                named.size() == 1 ? PeriodCodes.onlyYear(named.iterator().next()) : OptionalInt.empty();
        return year(header)
                .or(() -> year(answer))
                .or(() -> PeriodCodes.parse(scan.sheet().name()))
                .or(() -> year(PeriodCodes.onlyYear(scan.sheet().name())))
                .or(() -> year(name.year()))
                .or(() -> year(PeriodCodes.onlyYear(String.join(" ", scan.titles()))));
    }

    private static Optional<String> year(OptionalInt year) {
        return year.stream().boxed().findFirst().map(Periods::year);
    }
}

package nl.wed.workbench.ui.figures.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.sources.table.TablePreview;
import nl.wed.workbench.sources.table.Tables;
import nl.wed.workbench.texts.Texts;

/// How one table is read: what each of its columns is, tried on the whole table after every change.
/// Nothing reaches the trajectory from here; what was read is offered as any other table.
public final class MappingViewModel {
    private final Jobs jobs;
    private final Texts texts;
    private final Intake intake;
    private final BiConsumer<Imported, List<Path>> offer;
    private final Tables tables = Tables.standard();
    private final ReadOnlyObjectWrapper<Optional<TablePreview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<TablePreview> sheets = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> column = new SimpleObjectProperty<>(0);
    private final BooleanProperty remembering = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");
    private final Map<String, TableMapping> proposed = new HashMap<>();
    private Path path = Path.of("");
    private Answers answers = Answers.NONE;
    private Runnable whenTaken = () -> {};
    private Optional<TableMapping> wanted = Optional.empty();
    private boolean trying;

    MappingViewModel(Jobs jobs, Texts texts, Intake intake, BiConsumer<Imported, List<Path>> offer) {
        this.jobs = jobs;
        this.texts = texts;
        this.intake = intake;
        this.offer = offer;
    }

    /// How the table would be read now, with what comes of it; empty while it is looked at.
    public ReadOnlyObjectProperty<Optional<TablePreview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /// The tables in the file: one, or one for each sheet.
    public ObservableList<TablePreview> sheets() {
        return sheets;
    }

    /// The place of the column that is looked at, in the mapping.
    public ObjectProperty<Integer> column() {
        return column;
    }

    /// Whether tables with the same header are read like this from now on.
    public BooleanProperty remembering() {
        return remembering;
    }

    /// What went wrong apart from the table itself; empty when nothing did.
    public ReadOnlyObjectProperty<String> problem() {
        return problem.getReadOnlyProperty();
    }

    /// The column that is looked at; empty while there is no table.
    public Optional<ColumnMapping> current() {
        return preview.get()
                .map(now -> now.mapping().columns())
                .filter(columns -> column.get() < columns.size())
                .map(columns -> columns.get(column.get()));
    }

    /// What is in a column, by its place in the mapping.
    public Optional<TablePreview.Column> facts(int place) {
        return preview.get()
                .map(TablePreview::columns)
                .filter(columns -> place >= 0 && place < columns.size())
                .map(columns -> columns.get(place));
    }

    /// Whether what stands in the way is about this column.
    public boolean isBlocked(ColumnMapping one) {
        return blocked()
                .filter(refused -> !one.header().isBlank())
                .filter(refused -> refused.arguments().contains(one.header()))
                .isPresent();
    }

    /// Whether a mapping for this header is remembered now.
    public boolean isRemembered() {
        return preview.get()
                .flatMap(now -> intake.mappings().find(now.mapping().signature()))
                .isPresent();
    }

    /// Looks for tables in a file; `taken` is called when one of them is read from here.
    void open(Path file, Runnable taken) {
        path = file;
        proposed.clear();
        whenTaken = taken;
        answers = Answers.NONE;
        preview.set(Optional.empty());
        sheets.clear();
        problem.set("");
        jobs.run(
                        texts.get("intake.mapping.looking", file.getFileName()),
                        _ -> tables.previews(file, options(), intake.mappings().all()))
                .onSuccess(this::show)
                .onFailure(_ -> show(List.of()));
    }

    /// Looks at another table in the same file.
    public void choose(TablePreview sheet) {
        column.set(0);
        preview.set(Optional.of(sheet));
    }

    /// Says which rows are the header, by their numbers; the table is proposed anew with that header.
    public void header(int first, int last) {
        preview.get().filter(now -> now.header().canBe(first, last)).ifPresent(now -> {
            var file = path;
            wanted = Optional.empty();
            jobs.run(
                            texts.get("intake.mapping.trying", file.getFileName()),
                            _ -> tables.withHeader(file, now.mapping().sheet(), first, last, options()))
                    .onSuccess(found -> {
                        if (file.equals(path)) {
                            column.set(0);
                            propose(found);
                            found.stream().findFirst().ifPresent(one -> preview.set(Optional.of(one)));
                        }
                    });
        });
    }

    /// Changes the column that is looked at.
    public void change(UnaryOperator<ColumnMapping> how) {
        preview.get().ifPresent(now -> {
            List<ColumnMapping> columns = new ArrayList<>(now.mapping().columns());
            columns.set(column.get(), how.apply(columns.get(column.get())));
            attempt(now.mapping().withColumns(columns));
        });
    }

    /// Says which period the rows and columns are about that name none; as written, such as 2023 or
    /// 2022/'23.
    public void period(String written) {
        var code = written.isBlank() ? Optional.of("") : Tables.period(written);
        problem.set(code.isPresent() ? "" : texts.get("intake.mapping.periodWrong", written));
        code.ifPresent(period -> attempt(now -> now.withPeriod(period)));
    }

    /// Says whether decimals follow a comma.
    public void decimalComma(boolean comma) {
        answers = answers.withDecimalSign(comma ? DecimalSign.COMMA : DecimalSign.POINT);
        attempt(now -> now.withDecimalComma(comma));
    }

    /// Says how shares under a percent sign are written.
    public void shares(ShareNotation notation) {
        answers = answers.withShares(notation);
        attempt(now -> now);
    }

    /// Whether nobody said yet what the decimal sign is, and the table leaves it open.
    public boolean isSignOpen() {
        return blocked()
                .filter(one -> one.reasonKey().equals(Refused.NEEDS_DECIMAL_SIGN))
                .isPresent();
    }

    /// Whether the table asks, or asked, how shares are written.
    public boolean asksShares() {
        return shares().isPresent()
                || blocked()
                        .filter(one -> one.reasonKey().equals(Refused.NEEDS_SHARES))
                        .isPresent();
    }

    /// How shares are written, when the user said so.
    public Optional<ShareNotation> shares() {
        return answers.shares();
    }

    /// Says what a mark without a number means.
    public void mark(String text, Optional<MissingReason> reason) {
        attempt(now -> reason.map(known -> now.withMark(text, known)).orElseGet(() -> now.withoutMark(text)));
    }

    /// Goes back to what the content of the table suggests, and forgets what was remembered.
    public void forget() {
        preview.get().ifPresent(now -> forget(path, () -> open(path, whenTaken)));
    }

    /// Forgets the mappings that are remembered for the tables in a file.
    void forget(Path file, Runnable then) {
        jobs.run(texts.get("intake.mapping.looking", file.getFileName()), _ -> {
                    for (TablePreview one : tables.previews(file, options(), List.of())) {
                        intake.mappings().forget(one.mapping().signature());
                    }
                    return true;
                })
                .onSuccess(_ -> then.run())
                .onFailure(_ -> problem.set(texts.get("intake.mapping.notForgotten")));
    }

    /// Offers what was read, and remembers how when the user wants that. False when something still
    /// stands in the way.
    public boolean use() {
        var now = preview.get();
        if (now.isPresent() && now.get().trial() instanceof Imported imported) {
            if (remembering.get() && !remembered(now.get().mapping())) {
                return false;
            }
            whenTaken.run();
            offer.accept(imported, List.of(path));
            return true;
        }
        return false;
    }

    private boolean remembered(TableMapping mapping) {
        try {
            intake.mappings().remember(mapping);
            return true;
        } catch (IOException e) {
            problem.set(texts.get("intake.mapping.notRemembered", String.valueOf(e.getMessage())));
            return false;
        }
    }

    /// The name of the file.
    String file() {
        return String.valueOf(path.getFileName());
    }

    /// How the table that is looked at was proposed to be read, before anybody changed it.
    Optional<TableMapping> proposed() {
        return preview.get().map(now -> proposed.get(key(now.mapping())));
    }

    /// Says how all columns are read.
    void columns(List<ColumnMapping> columns) {
        attempt(now -> now.withColumns(columns));
    }

    private static String key(TableMapping mapping) {
        return mapping.sheet() + "|" + mapping.signature();
    }

    private void propose(List<TablePreview> found) {
        found.forEach(one -> proposed.put(key(one.mapping()), one.mapping()));
    }

    private void show(List<TablePreview> found) {
        propose(found);
        sheets.setAll(found);
        if (found.isEmpty()) {
            problem.set(texts.get("intake.mapping.none", path.getFileName()));
        } else {
            choose(found.getFirst());
        }
    }

    private void attempt(UnaryOperator<TableMapping> how) {
        preview.get().ifPresent(now -> attempt(how.apply(now.mapping())));
    }

    /// Tries a mapping; while a trial runs only the newest wish is kept.
    private void attempt(TableMapping mapping) {
        preview.get().ifPresent(now -> preview.set(Optional.of(now.untried(mapping))));
        wanted = Optional.of(mapping);
        if (!trying) {
            next();
        }
    }

    private void next() {
        trying = wanted.isPresent();
        wanted.ifPresent(mapping -> {
            wanted = Optional.empty();
            var file = path;
            jobs.run(
                            texts.get("intake.mapping.trying", file.getFileName()),
                            _ -> tables.preview(file, mapping, options()))
                    .onSuccess(found -> {
                        if (wanted.isEmpty() && file.equals(path)) {
                            found.stream().findFirst().ifPresent(one -> preview.set(Optional.of(one)));
                        }
                        next();
                    })
                    .onFailure(_ -> next());
        });
    }

    /// A sign that is not open any more was settled by the table, by a mapping from before, or just now.
    private ImportOptions options() {
        var standard = ImportOptions.standard();
        Answers given = preview.get()
                .filter(_ -> !isSignOpen() && answers.decimalSign().isEmpty())
                .map(now ->
                        answers.withDecimalSign(now.mapping().decimalComma() ? DecimalSign.COMMA : DecimalSign.POINT))
                .orElse(answers);
        return new ImportOptions(given, standard.cancel(), standard.progress(), standard.limits(), intake.clock());
    }

    /// What still stands in the way of reading the table; empty when nothing does.
    public Optional<Refused> blocked() {
        return preview.get()
                .map(TablePreview::trial)
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast);
    }
}

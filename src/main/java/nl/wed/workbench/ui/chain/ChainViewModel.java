package nl.wed.workbench.ui.chain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.Chain;
import nl.wed.workbench.domain.chain.ChainLine;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.texts.ChainWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import org.jspecify.annotations.Nullable;

/// Choosing a record and walking the chain from it.
public final class ChainViewModel {
    private final ProjectProperty project;
    private final Texts texts;
    private final ReadOnlyObjectProperty<Chain> chain;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable RecordType<?>> type = new SimpleObjectProperty<>(null);
    private final ObjectProperty<@Nullable Ref> selected = new SimpleObjectProperty<>(null);
    private final ObservableList<ChainRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ChainRow> rowsShown = FXCollections.unmodifiableObservableList(rows);

    /// Follows that project.
    public ChainViewModel(ProjectProperty project, Texts texts) {
        this.project = project;
        this.texts = texts;
        chain = project.chain();
        chain.addListener((_, _, _) -> refresh());
        query.addListener((_, _, _) -> refresh());
        type.addListener((_, _, _) -> refresh());
        project.property().addListener((_, _, _) -> refresh());
        refresh();
    }

    /// What the label must contain.
    public StringProperty query() {
        return query;
    }

    /// The kind that is shown; null for all.
    public ObjectProperty<@Nullable RecordType<?>> type() {
        return type;
    }

    /// The record from which the chain is walked; null while none is chosen.
    public ObjectProperty<@Nullable Ref> selected() {
        return selected;
    }

    /// The chain, to follow changes of it.
    public ReadOnlyObjectProperty<Chain> chain() {
        return chain;
    }

    /// The kinds of which there are records with a place in the chain.
    public List<RecordType<?>> types() {
        return RecordTypes.ALL.stream()
                .filter(this::linked)
                .<RecordType<?>>map(one -> one)
                .toList();
    }

    /// The word for a kind.
    public String name(RecordType<?> kind) {
        return texts.get("chain.type." + kind.name());
    }

    /// The records that fit the kind and the text.
    public ObservableList<ChainRow> rows() {
        return rowsShown;
    }

    /// A record in words.
    public ChainRow row(Ref ref) {
        return row(ChainLine.of(project.get(), chain.get(), List.of(ref)).getFirst(), false);
    }

    private ChainRow row(ChainLine line, boolean together) {
        var words = new ChainWords(texts);
        var one = together ? line : alone(line);
        return new ChainRow(line.ref(), words.kind(one), words.label(project.get(), one), line.paragraph());
    }

    // A post that is chosen is itself and not its budget.
    private static ChainLine alone(ChainLine line) {
        return line instanceof ChainLine.Posts posts ? new ChainLine.One(posts.ref()) : line;
    }

    /// What is to be said of where the plan prints a record when it names no paragraph.
    public Optional<String> unprinted(Ref ref) {
        return new ChainWords(texts).unprinted(chain.get(), ref);
    }

    /// What a record directly rests on.
    public List<ChainRow> origins(Ref ref) {
        return rows(ChainLine.origins(project.get(), chain.get(), ref));
    }

    /// What directly follows from a record, and last the paragraph that tells it.
    public List<ChainRow> consequences(Ref ref) {
        return Stream.concat(
                        rows(ChainLine.consequences(project.get(), chain.get(), ref)).stream(),
                        paragraphs(ref).stream().limit(1))
                .toList();
    }

    /// Every paragraph of the plan that prints a record, where it is told first.
    public List<ChainRow> paragraphs(Ref ref) {
        return rows(ChainLine.paragraphs(chain.get(), ref));
    }

    private List<ChainRow> rows(List<ChainLine> lines) {
        return lines.stream().map(line -> row(line, true)).toList();
    }

    private void refresh() {
        String typed = query.get().strip().toLowerCase(Locale.ROOT);
        var chosen = type.get();
        var now = (chosen == null ? types().stream() : Stream.<RecordType<?>>of(chosen))
                .flatMap(this::refs)
                .map(this::row)
                .filter(row -> row.label().toLowerCase(Locale.ROOT).contains(typed))
                .toList();
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
    }

    private boolean linked(RecordType<?> kind) {
        return refs(kind)
                .anyMatch(ref -> !chain.get().origins(ref).isEmpty()
                        || !chain.get().consequences(ref).isEmpty());
    }

    private <T extends Entity> Stream<Ref> refs(RecordType<T> kind) {
        return project.get().stream(kind).map(record -> new Ref(kind, record.id()));
    }
}

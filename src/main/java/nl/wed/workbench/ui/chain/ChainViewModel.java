package nl.wed.workbench.ui.chain;

import java.util.List;
import java.util.Locale;
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
import nl.wed.workbench.domain.records.RecordLabel;
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
        String label = project.get()
                .find(ref)
                .map(one -> RecordLabel.of(project.get(), one))
                .orElse("");
        return new ChainRow(ref, name(ref.type()), label);
    }

    /// What a record directly rests on.
    public List<ChainRow> origins(Ref ref) {
        return rows(chain.get().origins(ref));
    }

    /// What directly follows from a record.
    public List<ChainRow> consequences(Ref ref) {
        return rows(chain.get().consequences(ref));
    }

    private List<ChainRow> rows(List<Ref> refs) {
        var words = new ChainWords(texts);
        var now = project.get();
        return ChainLine.of(now, refs).stream()
                .map(line -> new ChainRow(line.ref(), words.kind(line), words.label(now, line)))
                .toList();
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

package nl.wed.workbench.ui.observing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// One record of a kind - the selected one - as properties. Setting such a property is a labelled
/// edit of the workspace, which merges with the edits of the same field until [#leave()]; the
/// property follows the record when that changes by undo or elsewhere.
public final class RecordEditor<R extends Entity> {
    private final Workspace workspace;
    private final RecordType<R> type;
    private final ReadOnlyObjectWrapper<@Nullable R> record = new ReadOnlyObjectWrapper<>(this, "record", null);
    private @Nullable UUID id;
    private boolean following;

    /// Edits records of that kind; none is selected yet.
    public RecordEditor(Workspace workspace, RecordType<R> type) {
        this.workspace = workspace;
        this.type = type;
        workspace.onChange(this::follow);
    }

    /// Shows the record of that id; null for none.
    public void select(@Nullable UUID newId) {
        workspace.seal();
        id = newId;
        follow();
    }

    /// The record as it is now; null when none is selected or it is gone.
    public ReadOnlyObjectProperty<@Nullable R> record() {
        return record.getReadOnlyProperty();
    }

    /// The record as it is now.
    public Optional<R> current() {
        return Optional.ofNullable(record.get());
    }

    /// Ends the merging of edits, to be called when a field is left.
    public void leave() {
        workspace.seal();
    }

    /// A text of the record; empty without a record. `label` names the edit in undo.
    public ObjectProperty<String> text(String label, Function<R, @Nullable String> get, BiFunction<R, String, R> with) {
        return value(label, record -> Objects.requireNonNullElse(get.apply(record), ""), with, "");
    }

    /// A text that is null in the record when the field is empty.
    public ObjectProperty<String> optionalText(
            String label, Function<R, @Nullable String> get, BiFunction<R, @Nullable String, R> with) {
        return text(label, get, (record, text) -> with.apply(record, text.isBlank() ? null : text));
    }

    /// A list of the record; empty without a record.
    public <T> ObjectProperty<List<T>> list(String label, Function<R, List<T>> get, BiFunction<R, List<T>, R> with) {
        return value(label, get, with, List.of());
    }

    /// Any value of the record; `none` without a record. `label` names the edit in undo.
    public <T> ObjectProperty<T> value(String label, Function<R, T> get, BiFunction<R, T, R> with, T none) {
        var property =
                new SimpleObjectProperty<>(this, label, current().map(get).orElse(none));
        var mergeKey = new Object();
        record.addListener((_, _, now) -> show(property, now == null ? none : get.apply(now)));
        property.addListener((_, _, value) -> write(label, mergeKey, now -> with.apply(now, value)));
        return property;
    }

    /// A value that may be absent from the record, null in both.
    @SuppressWarnings("NullAway") // null stands for 'no value' in such a property
    public <T> ObjectProperty<T> optional(
            String label, Function<R, @Nullable T> get, BiFunction<R, @Nullable T, R> with) {
        return value(label, get, with, null);
    }

    private <T> void show(ObjectProperty<T> property, T value) {
        following = true;
        try {
            property.set(value);
        } finally {
            following = false;
        }
    }

    private void write(String label, Object mergeKey, Function<R, R> change) {
        var now = record.get();
        if (following || now == null) {
            return;
        }
        workspace.edit(
                label,
                List.of(mergeKey, now.id()),
                project -> project.find(type, now.id())
                        .map(fresh -> project.put(type, change.apply(fresh)))
                        .orElse(project));
    }

    private void follow() {
        var now = id == null ? null : workspace.project().find(type, id).orElse(null);
        if (now != record.get()) {
            record.set(now);
        }
    }
}

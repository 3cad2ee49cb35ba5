package nl.wed.workbench.ui.kit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// Texts that were typed and are no value (yet), by record and field, for as long as a screen lives: they are
/// there again when another record was looked at or the fields were made anew, and go nowhere else.
public final class Drafts {
    private final Map<List<@Nullable Object>, String> texts = new HashMap<>();
    private final Supplier<@Nullable Object> owner;
    private final @Nullable ObservableValue<? extends @Nullable Entity> record;

    /// The drafts of fields that always are of the same thing, for as long as these live.
    public Drafts() {
        this.owner = () -> "";
        this.record = null;
    }

    /// The drafts of fields that always are of the same thing, which has that name in every session.
    public Drafts(String name) {
        this.owner = () -> name;
        this.record = null;
    }

    /// The drafts of fields that show a record, and then another one.
    public Drafts(ObservableValue<? extends @Nullable Entity> record) {
        this.record = record;
        this.owner = () -> {
            var now = record.getValue();
            return now == null ? null : now.id();
        };
    }

    /// The place of one field.
    public Place at(Object field) {
        return new Place(field);
    }

    /// Tells when another record is shown.
    void onOther(Runnable act) {
        if (record != null) {
            ChangeListener<@Nullable Entity> other = (_, before, now) -> {
                if (before == null || now == null || !before.id().equals(now.id())) {
                    act.run();
                }
            };
            record.addListener(other);
        }
    }

    /// Where the text of one field is kept, for the record that is shown.
    public final class Place {
        private final Object field;
        private @Nullable Object shown = owner.get();

        private Place(Object field) {
            this.field = field;
        }

        /// Whether another record is shown than before; what was typed for that one and not taken stays there.
        boolean moved(Optional<String> typed) {
            var before = shown;
            shown = owner.get();
            boolean moved = !Objects.equals(before, shown);
            if (moved) {
                typed.ifPresent(text -> texts.put(key(before), text));
            }
            return moved;
        }

        Optional<String> text() {
            return Optional.ofNullable(texts.get(key(shown)));
        }

        void keep(String text) {
            texts.put(key(shown), text);
        }

        /// What the field is called in the book of the window; empty when it is of nothing that lasts.
        String lasting() {
            var now = owner.get();
            return now == null || now.equals("") ? "" : "veld|" + now + "|" + field;
        }

        void forget() {
            texts.remove(key(shown));
        }

        private List<@Nullable Object> key(@Nullable Object record) {
            return Arrays.asList(record, field);
        }
    }
}

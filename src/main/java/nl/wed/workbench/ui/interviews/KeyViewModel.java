package nl.wed.workbench.ui.interviews;

import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.workspace.RespondentKeys;
import org.jspecify.annotations.Nullable;

/// Who a respondent is: hidden until asked for, stored beside the project, never in it.
public final class KeyViewModel {
    private final RespondentKeys keys;
    private final Background background;
    private final Texts texts;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty organisation = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty telephone = new SimpleStringProperty("");
    private final BooleanProperty visible = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private @Nullable UUID respondent;
    private @Nullable RespondentKey filled;

    /// Reads and writes those keys.
    public KeyViewModel(RespondentKeys keys, Background background, Texts texts) {
        this.keys = keys;
        this.background = background;
        this.texts = texts;
        visible.addListener((_, _, shown) -> {
            if (!shown) {
                keep();
            }
            fill(shown);
        });
    }

    /// Goes to another respondent and hides everything again.
    public void of(@Nullable UUID newRespondent) {
        if (newRespondent == null || !newRespondent.equals(respondent)) {
            visible.set(false);
            state.set("");
            respondent = newRespondent;
        }
    }

    /// Whether the vault that it is in is locked, so that nothing is known of anybody.
    public boolean locked() {
        return keys.locked();
    }

    /// Keeps what was typed and not kept yet: before the vault is locked, and when the fields are left or hidden.
    public void keepTyped() {
        if (visible.get()) {
            keep();
        }
    }

    private void keep() {
        var shown = filled;
        if (shown != null && !keys.locked() && !typed(shown.respondent()).equals(shown)) {
            filled = typed(shown.respondent());
            var _ = keys.put(filled);
        }
    }

    /// Whether anything is known of the respondent.
    public boolean known() {
        return respondent != null && keys.all().containsKey(respondent);
    }

    /// Whether name and contact details are on screen.
    public BooleanProperty visible() {
        return visible;
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty organisation() {
        return organisation;
    }

    public StringProperty email() {
        return email;
    }

    public StringProperty telephone() {
        return telephone;
    }

    /// What became of the last save, in words; empty before.
    public ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    /// Stores what was filled in, on this laptop only; `kept` runs when it is on disk.
    public void save(Runnable kept) {
        if (respondent == null) {
            return;
        }
        filled = typed(respondent);
        var saving = keys.put(filled);
        background
                .run(texts.get("interviews.key.saving"), _ -> saving.get())
                .onSuccess(_ -> {
                    state.set(texts.get("interviews.key.saved"));
                    kept.run();
                })
                .onFailure(_ -> state.set(texts.get("interviews.key.failed")));
    }

    private RespondentKey typed(UUID of) {
        return new RespondentKey(
                of,
                name.get().strip(),
                organisation.get().strip(),
                email.get().strip(),
                telephone.get().strip());
    }

    /// What was typed is what differs from this: what the vault lost meanwhile does not come back.
    private void fill(boolean shown) {
        var id = respondent;
        var key = shown && id != null ? keys.all().getOrDefault(id, new RespondentKey(id, "", "", "", "")) : null;
        filled = key;
        name.set(key == null ? "" : key.name());
        organisation.set(key == null ? "" : key.organisation());
        email.set(key == null ? "" : key.email());
        telephone.set(key == null ? "" : key.telephone());
    }
}

package nl.wed.workbench.ui.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import nl.wed.workbench.settings.Settings;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.vault.RecoveryCode;
import nl.wed.workbench.workspace.RespondentVault;

/// The vault of an open trajectory: how it stands, and what is done with it. While a room is watching it is locked and
/// stays so.
public final class VaultViewModel {
    /// The minutes without a key or a movement after which it may be locked, to choose from.
    public static final List<Integer> MINUTES = List.of(2, 5, 10, 15, 30, 60);

    private final RespondentVault vault;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<RespondentVault.State> state;
    private final BooleanProperty presenting = new SimpleBooleanProperty();
    private final IntegerProperty minutes = new SimpleIntegerProperty(Settings.USUAL_IDLE_MINUTES);
    private final List<Runnable> before = new ArrayList<>();
    private boolean openedBefore;

    /// Follows that vault.
    public VaultViewModel(RespondentVault vault, Background background, Texts texts) {
        this.vault = vault;
        this.background = background;
        this.texts = texts;
        state = new ReadOnlyObjectWrapper<>(vault.state());
        vault.onChange(this::follow);
        presenting.addListener((_, _, now) -> present(now));
    }

    /// How it stands.
    public ReadOnlyObjectProperty<RespondentVault.State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether a room is watching.
    public BooleanProperty presenting() {
        return presenting;
    }

    /// After how many minutes in which nothing is done it is locked.
    public IntegerProperty minutes() {
        return minutes;
    }

    /// Begins with as many minutes as were chosen before, and tells what is chosen.
    public void keepMinutes(int chosen, IntConsumer keep) {
        minutes.set(chosen);
        minutes.addListener((_, _, now) -> keep.accept(now.intValue()));
    }

    /// How it stands, in a sentence.
    public String sentence() {
        return texts.get("vault.state." + word());
    }

    /// The same in two words.
    public String brief() {
        return texts.get("vault.brief." + word());
    }

    /// Whether there is no password yet and somebody's name is in it or is about to be.
    public boolean wantsPassword() {
        return !state.get().password() && !state.get().locked();
    }

    /// Whether there is anything to tell of it where nothing else is about names.
    public boolean worthTelling() {
        return state.get().used();
    }

    /// Does that before it is locked, for what was typed and not kept yet.
    public void beforeLocking(Runnable work) {
        before.add(work);
    }

    /// Locks it now.
    public void lock() {
        if (!vault.locked()) {
            before.forEach(Runnable::run);
        }
        vault.lock();
    }

    /// Locks it because nothing was done for a while. Without a password there is nothing to lock.
    public void idle() {
        if (state.get().password()) {
            lock();
        }
    }

    /// Opens it without a secret, when none is needed; whether it is open then.
    public boolean unlock() {
        return !presenting.get() && vault.unlock();
    }

    /// Opens it with what was typed; `answer` hears whether it fits. What was typed is wiped.
    public void unlock(char[] typed, Consumer<Boolean> answer) {
        background
                .run(texts.get("vault.opening"), _ -> vault.unlock(typed))
                .onSuccess(opened -> {
                    follow();
                    if (presenting.get()) {
                        vault.lock();
                    }
                    answer.accept(opened);
                })
                .onFailure(_ -> answer.accept(false));
    }

    /// Locks it by that password from now on; `answer` hears whether that is on disk.
    public void choosePassword(char[] password, Consumer<Boolean> answer) {
        background
                .run(
                        texts.get("vault.locking"),
                        _ -> vault.choosePassword(password).get())
                .onSuccess(_ -> answer.accept(true))
                .onFailure(_ -> answer.accept(false));
    }

    /// Makes a recovery code, in the place of the one before.
    public void makeRecoveryCode(Consumer<RecoveryCode> show, Runnable failed) {
        background
                .run(texts.get("vault.making"), _ -> vault.makeRecoveryCode().get())
                .onSuccess(show)
                .onFailure(_ -> failed.run());
    }

    /// Makes another recovery code, for which the password is needed; what was typed is wiped.
    public void renewRecoveryCode(char[] password, Consumer<RecoveryCode> show, Runnable wrong, Runnable failed) {
        background
                .run(
                        texts.get("vault.making"),
                        _ -> vault.renewRecoveryCode(password).get())
                .onSuccess(code -> code.ifPresentOrElse(show, wrong))
                .onFailure(_ -> failed.run());
    }

    /// Throws away everybody's name.
    public void empty() {
        var _ = vault.empty();
    }

    private void present(boolean now) {
        if (now) {
            openedBefore = !vault.locked();
            lock();
        } else if (openedBefore && !state.get().password()) {
            vault.unlock();
        }
        follow();
    }

    private void follow() {
        if (Platform.isFxApplicationThread()) {
            state.set(vault.state());
        } else {
            Platform.runLater(() -> state.set(vault.state()));
        }
    }

    private String word() {
        var now = state.get();
        if (now.damaged()) {
            return "damaged";
        }
        if (presenting.get()) {
            return "presenting";
        }
        if (!now.used()) {
            return "unused";
        }
        if (now.locked()) {
            return now.password() ? "locked" : "elsewhere";
        }
        return now.password() ? "open" : "noPassword";
    }
}

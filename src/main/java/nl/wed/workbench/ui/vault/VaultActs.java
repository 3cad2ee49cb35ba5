package nl.wed.workbench.ui.vault;

import java.util.Optional;
import java.util.function.Supplier;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.vault.RecoveryCode;

/// What can be done with the vault, with the questions that it takes.
public final class VaultActs {
    private final VaultViewModel model;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Supplier<String> title;
    private boolean asked;

    /// Acts on that vault; `title` names its trajectory on the page that is printed.
    public VaultActs(VaultViewModel model, Dialogs dialogs, Texts texts, Supplier<String> title) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        this.title = title;
    }

    /// What the trajectory is called.
    public String title() {
        return title.get();
    }

    /// How it stands.
    public VaultViewModel model() {
        return model;
    }

    /// Opens it, asking for a password when it takes one.
    public void unlock() {
        unlock(() -> {});
    }

    /// Opens it for something that waits for it, and goes on with that once it is open.
    public void unlock(Runnable then) {
        if (model.presenting().get()) {
            dialogs.message(texts.get("vault.unlock"), texts.get("vault.state.presenting"));
        } else if (model.unlock()) {
            then.run();
        } else {
            ask("", then);
        }
    }

    private void ask(String problem, Runnable then) {
        String about = texts.get("vault.unlock.text");
        var content = new UnlockContent(texts, about, problem);
        if (dialogs.show(texts.get("vault.unlock"), texts.get("vault.unlock"), content)) {
            model.unlock(content.take(), opened -> {
                if (!opened) {
                    ask(texts.get("vault.unlock.wrong"), then);
                } else if (!model.state().get().locked()) {
                    then.run(); // it is locked again when a room began to watch meanwhile
                }
            });
        }
    }

    /// Asks for a password, the first time that a name is kept; later is allowed, and it is not asked again until the
    /// trajectory is opened anew.
    public void askForPassword() {
        if (!asked && model.wantsPassword()) {
            asked = true;
            choosePassword();
        }
    }

    /// Asks for a password in the place of the one before, if any.
    public void choosePassword() {
        boolean first = !model.state().get().password();
        boolean coded = model.state().get().recovery();
        String act = texts.get(first ? "vault.password.choose" : "vault.password.change");
        var content = new PasswordContent(texts, texts.get(first ? "vault.password.first" : "vault.password.other"));
        if (dialogs.show(act, act, texts.get(first ? "vault.password.later" : "general.cancel"), content)) {
            model.choosePassword(content.take(), kept -> chosen(kept, coded));
        }
    }

    /// The code of before ends with the password of before.
    private void chosen(boolean kept, boolean coded) {
        if (!kept) {
            dialogs.failure(
                    texts.get("vault.password.choose"), texts.get("vault.failed"), texts.get("vault.failedNext"));
        } else {
            makeFirstCode(coded ? "vault.code.ended" : "vault.code.first");
        }
    }

    /// Makes a recovery code and shows it; in the place of one before it takes the password.
    public void makeRecoveryCode() {
        if (model.state().get().recovery()) {
            renewCode("");
        } else {
            makeFirstCode("vault.code.first");
        }
    }

    private void makeFirstCode(String text) {
        if (dialogs.confirm(texts.get("vault.code.title"), texts.get(text), texts.get("vault.code.make"))) {
            model.makeRecoveryCode(this::show, this::codeFailed);
        }
    }

    private void renewCode(String problem) {
        String act = texts.get("vault.code.make");
        var content = UnlockContent.ofPassword(texts, texts.get("vault.code.again"), problem);
        if (dialogs.show(texts.get("vault.code.title"), act, content)) {
            Runnable wrong = () -> renewCode(texts.get("vault.unlock.wrong"));
            model.renewRecoveryCode(content.take(), this::show, wrong, this::codeFailed);
        }
    }

    private void codeFailed() {
        dialogs.failure(texts.get("vault.code.title"), texts.get("vault.failed"), texts.get("vault.failedNext"));
    }

    private void show(RecoveryCode code) {
        var content = new RecoveryContent(texts, dialogs, code, title.get());
        code.wipe();
        if (!shown(content)
                && !dialogs.confirm(
                        texts.get("vault.code.title"), texts.get("vault.code.lose"), texts.get("vault.code.loseAct"))) {
            shown(content);
        }
    }

    private boolean shown(RecoveryContent content) {
        return dialogs.show(
                texts.get("vault.code.title"), texts.get("vault.code.have"), texts.get("general.close"), content);
    }

    /// Throws away all names, after saying what that means.
    public void empty() {
        if (dialogs.confirm(texts.get("vault.empty"), texts.get("vault.empty.text"), texts.get("vault.empty"))) {
            model.empty();
        }
    }

    /// Asks after how many minutes it is locked.
    public void chooseMinutes() {
        Optional<Integer> chosen = dialogs.choose(
                texts.get("vault.minutes"),
                texts.get("vault.minutes.act"),
                VaultViewModel.MINUTES,
                minutes -> texts.get("vault.minutes.one", minutes));
        chosen.ifPresent(model.minutes()::set);
    }
}

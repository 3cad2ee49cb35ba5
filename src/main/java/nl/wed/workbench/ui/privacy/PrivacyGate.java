package nl.wed.workbench.ui.privacy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.privacy.Audience;
import nl.wed.workbench.privacy.Clearance;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.privacy.PrivacyFinding;
import nl.wed.workbench.privacy.PrivacyScan;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.workspace.Workspace;

/// Where everything passes that leaves the window: a document, a workbook, a picture, a copy. It looks
/// through the texts beside the window, and goes on, tells, or stops and shows the way to the spots.
public final class PrivacyGate {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Background background;
    private final Texts texts;
    private final Navigator navigator;
    private Consumer<Runnable> unlock = _ -> {};
    private final ReadOnlyObjectWrapper<List<PrivacyFinding>> stopped = new ReadOnlyObjectWrapper<>(List.of());

    /// The gate of an open trajectory.
    public PrivacyGate(Workspace workspace, Dialogs dialogs, Background background, Texts texts, Navigator navigator) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.background = background;
        this.texts = texts;
        this.navigator = navigator;
    }

    /// Says how the vault is opened, when that is what keeps something from leaving; what is handed over is done then.
    public void onLocked(Consumer<Runnable> opening) {
        unlock = opening;
    }

    /// What was open in what was last stopped.
    public ReadOnlyObjectProperty<List<PrivacyFinding>> stopped() {
        return stopped.getReadOnlyProperty();
    }

    /// Looks through texts that are about to leave, and goes on when they may. `act` names what the user asked.
    public void leave(String act, Audience audience, Callable<List<Passage>> leaving, Runnable goOn) {
        var project = workspace.project();
        var names = workspace.knownNames();
        background
                .run(
                        texts.get("privacy.gate.looking"),
                        _ -> PrivacyScan.of(project, names).passages(audience, leaving.call()))
                .onSuccess(clearance -> decide(act, clearance, goOn, () -> leave(act, audience, leaving, goOn)))
                .onFailure(failure -> dialogs.failure(
                        act,
                        texts.get("privacy.gate.failed", failure.getClass().getSimpleName()),
                        texts.get("privacy.gate.failedNext")));
    }

    /// Looks through all records of what is about to leave in a package to others, with those texts beside them (the
    /// name of its file, to whom and what for), and goes on when they may.
    public void records(String act, Project project, List<String> beside, Runnable goOn) {
        var names = workspace.knownNames();
        var now = workspace.project();
        background
                .run(
                        texts.get("privacy.gate.looking"),
                        _ -> PrivacyScan.of(project, names, now)
                                .records(Audience.OTHERS, beside.toArray(String[]::new)))
                .onSuccess(clearance -> decide(act, clearance, goOn, () -> records(act, project, beside, goOn)))
                .onFailure(failure -> dialogs.failure(
                        act,
                        texts.get("privacy.gate.failed", failure.getClass().getSimpleName()),
                        texts.get("privacy.gate.failedNext")));
    }

    /// Looks through a text that whoever works here took along, and tells what is in it; nothing is stopped.
    public void look(String text, Consumer<Clearance> told) {
        var project = workspace.project();
        var names = workspace.knownNames();
        background
                .run(
                        texts.get("privacy.gate.looking"),
                        _ -> PrivacyScan.of(project, names).passages(Audience.ONESELF, List.of(Passage.of(text))))
                .onSuccess(told);
    }

    /// `again` looks once more, when the vault was opened for it.
    private void decide(String act, Clearance clearance, Runnable goOn, Runnable again) {
        if (!clearance.worthTelling()) {
            goOn.run();
        } else if (clearance.free()) {
            tell(act, clearance, goOn);
        } else {
            stop(clearance, again);
        }
    }

    private void tell(String act, Clearance clearance, Runnable goOn) {
        int open = clearance.open().size();
        String words = texts.get(clearance.names().checked() ? "privacy.gate.tell" : "privacy.gate.tellLocked", open);
        if (dialogs.confirm(texts.get("privacy.gate.title"), words, act)) {
            goOn.run();
        }
    }

    private void stop(Clearance clearance, Runnable again) {
        stopped.set(clearance.open());
        int open = clearance.open().size();
        String words = texts.get(clearance.locked() ? "privacy.gate.locked" : "privacy.gate.stop", open);
        if (workspace.readOnly() && open > 0) {
            dialogs.message(texts.get("privacy.gate.title"), texts.get("privacy.gate.stopVersion", open));
        } else if (clearance.locked() && open == 0) {
            if (dialogs.confirm(texts.get("privacy.gate.title"), words, texts.get("vault.unlock"))) {
                unlock.accept(again);
            }
        } else if (dialogs.confirm(texts.get("privacy.gate.title"), words, texts.get("privacy.gate.look"))) {
            navigator.open(Screen.PRIVACY);
        }
    }
}

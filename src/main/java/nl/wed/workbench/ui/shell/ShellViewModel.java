package nl.wed.workbench.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.SaveState;
import nl.wed.workbench.workspace.WhyNotSaved;
import nl.wed.workbench.workspace.Workspace;

/// What the window around the screens shows: whose trajectory it is, what undo would do, whether
/// everything is on disk, and how far the steps are.
public final class ShellViewModel {
    private static final DateTimeFormatter ATTEMPT = DateTimeFormatter.ofPattern("H:mm:ss");

    private final Workspace workspace;
    private final Texts texts;
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<SaveState> saveState;
    private final ReadOnlyStringWrapper saveText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notSaved = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectProperty<String> title;
    private final ReadOnlyObjectWrapper<Map<Step, StepProgress>> progress;
    private final BooleanProperty guideShown = new SimpleBooleanProperty(true);
    private final BooleanProperty presenting = new SimpleBooleanProperty(false);

    /// Follows that workspace.
    public ShellViewModel(Workspace workspace, ProjectProperty project, Checks checks, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        saveState = new ReadOnlyObjectWrapper<>(workspace.saveState());
        String from = from(workspace);
        title = project.value(now -> {
            var trajectory = TrajectoryRecords.trajectoryOf(now);
            return texts.get("shell.title", trajectory.municipalityName(), trajectory.scope()) + from;
        });
        progress = new ReadOnlyObjectWrapper<>(progress(checks));
        checks.onChange(() -> progress.set(progress(checks)));
        workspace.onChange(this::refresh);
        refresh();
    }

    /// Of a trajectory that was kept beside the one that was here: from whom and when.
    private String from(Workspace of) {
        return of.packages().all().stream()
                .filter(one -> !one.sent() && one.author().known())
                .min(Comparator.comparing(ExchangedPackage::at))
                .map(one -> texts.get(
                        "shell.title.from",
                        one.author().name(),
                        DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH)
                                .withZone(ZoneId.systemDefault())
                                .format(one.at())))
                .orElse("");
    }

    /// The municipality and the scope.
    public ReadOnlyObjectProperty<String> title() {
        return title;
    }

    /// What undo would take back; empty when there is nothing.
    public ReadOnlyStringProperty undoLabel() {
        return undoLabel.getReadOnlyProperty();
    }

    /// What redo would make again; empty when there is nothing.
    public ReadOnlyStringProperty redoLabel() {
        return redoLabel.getReadOnlyProperty();
    }

    /// How far the last edit is on its way to the disk.
    public ReadOnlyObjectProperty<SaveState> saveState() {
        return saveState.getReadOnlyProperty();
    }

    /// Why edits were not saved when that was last so, and what was tried.
    public ReadOnlyStringProperty notSaved() {
        return notSaved.getReadOnlyProperty();
    }

    /// The same in words.
    public ReadOnlyStringProperty saveText() {
        return saveText.getReadOnlyProperty();
    }

    /// How far each step is.
    public ReadOnlyObjectProperty<Map<Step, StepProgress>> progress() {
        return progress.getReadOnlyProperty();
    }

    /// Whether the guide is unfolded.
    public BooleanProperty guideShown() {
        return guideShown;
    }

    /// Whether the window is quiet and large for a room.
    public BooleanProperty presenting() {
        return presenting;
    }

    /// Takes back the last edit.
    public void undo() {
        workspace.undo();
    }

    /// Makes the last edit that was taken back again.
    public void redo() {
        workspace.redo();
    }

    /// Tries to save again what could not be saved.
    public void retry() {
        notSaved.set(texts.get("shell.notSaved.trying"));
        var _ = workspace.retry();
    }

    /// Goes on in another file, with everything that could not be saved.
    public void saveElsewhere(Path file) {
        var _ = workspace.saveElsewhere(file);
    }

    /// Whether the file that it goes on in was made anew, as the one of before was written over.
    public boolean remade() {
        return workspace.remade();
    }

    /// What another file of this trajectory can be called.
    public String fileName() {
        return title.get().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private void refresh() {
        undoLabel.set(workspace.undoLabel().orElse(""));
        redoLabel.set(workspace.redoLabel().orElse(""));
        saveState.set(workspace.saveState());
        saveText.set(words(workspace.saveState()));
        switch (workspace.saveState()) {
            case SaveState.Failed(var why, var _) -> notSaved.set(tried(why, workspace.attempts()));
            case SaveState.Saved _, SaveState.Saving _ -> {} // the bar would jump at every attempt, and while it goes
        }
    }

    private String tried(WhyNotSaved why, Workspace.Attempts attempts) {
        return texts.get(
                "shell.notSaved.tried",
                texts.get("shell.notSaved." + why),
                ATTEMPT.format(attempts.last().atZone(ZoneId.systemDefault())),
                attempts.failed());
    }

    private String words(SaveState state) {
        return switch (state) {
            case SaveState.Saved saved ->
                texts.get(
                        "shell.saved",
                        DateTimeFormatter.ofPattern("H:mm")
                                .withZone(ZoneId.systemDefault())
                                .format(saved.at()));
            case SaveState.Saving _ -> texts.get("shell.saving");
            case SaveState.Failed _ -> texts.get("shell.saveFailed");
        };
    }

    private static Map<Step, StepProgress> progress(Checks checks) {
        var progress = new EnumMap<Step, StepProgress>(Step.class);
        for (Step step : Step.values()) {
            progress.put(step, checks.progress(step));
        }
        return Map.copyOf(progress);
    }
}

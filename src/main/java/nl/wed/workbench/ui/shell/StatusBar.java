package nl.wed.workbench.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.vault.VaultActs;
import nl.wed.workbench.ui.vault.VaultMark;
import nl.wed.workbench.workspace.SaveState;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The bottom of the window: whether everything is on disk, and what runs beside the window.
final class StatusBar extends HBox {
    private final Texts texts;
    private final Label saved = new Label();
    private final HBox jobs = new HBox();

    StatusBar(ShellViewModel model, Background background, VaultActs vault, Texts texts) {
        this.texts = texts;
        getStyleClass().add("status-bar");
        saved.setId("save-state");
        saved.textProperty().bind(model.saveText());
        model.saveState().addListener((_, _, now) -> mark(now));
        mark(model.saveState().get());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        jobs.getStyleClass().add("status-jobs");
        getChildren().addAll(saved, new VaultMark(vault), space, jobs);
        background.running().addListener((ListChangeListener<Background.Job<?>>) _ -> jobs.getChildren()
                .setAll(background.running().stream().map(this::job).toList()));
    }

    private Node job(Background.Job<?> job) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(job.progress());
        var stop = Looking.stays(
                Buttons.icon("job-cancel", texts.get("shell.stopJob"), MaterialDesignC.CLOSE, job::cancel));
        var row = new HBox(new Label(job.label()), bar, stop);
        row.getStyleClass().add("status-jobs");
        return row;
    }

    private void mark(SaveState state) {
        saved.setGraphic(new FontIcon(icon(state)));
        saved.getStyleClass().remove("save-failed");
        if (state instanceof SaveState.Failed) {
            saved.getStyleClass().add("save-failed");
        }
    }

    private static Ikon icon(SaveState state) {
        return switch (state) {
            case SaveState.Saved _ -> MaterialDesignC.CHECK;
            case SaveState.Saving _ -> MaterialDesignC.CLOCK_OUTLINE;
            case SaveState.Failed _ -> MaterialDesignA.ALERT;
        };
    }
}

package nl.wed.workbench.ui.shell;

import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.workspace.SaveState;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// A bar above a screen while edits cannot be saved: why, and what can be done about it. The screen makes room for
/// it, and it goes by itself when they are on disk.
final class SaveBar extends NotificationPane {
    private static final String EXTENSION = ".mv.db";
    private static final PseudoClass ROOM = PseudoClass.getPseudoClass("room");

    private final ShellViewModel model;
    private final Dialogs dialogs;
    private final Texts texts;
    private boolean elsewhere;

    SaveBar(Region content, ShellViewModel model, Dialogs dialogs, Texts texts) {
        super(content);
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        getStyleClass().add("save-bar");
        setFocusTraversable(false); // the keyboard passes by, to its buttons
        setCloseButtonVisible(false);
        textProperty().bind(model.notSaved());
        setGraphic(new FontIcon(MaterialDesignA.ALERT));
        getActions()
                .setAll(
                        new Action(texts.get("shell.notSaved.retry"), _ -> model.retry()),
                        new Action(texts.get("shell.notSaved.elsewhere"), _ -> elsewhere()));
        showingProperty().addListener((_, _, shown) -> content.pseudoClassStateChanged(ROOM, shown));
        model.saveState().addListener((_, _, now) -> follow(now));
        follow(model.saveState().get());
    }

    // While it is tried again the bar stays: it would jump at every attempt.
    private void follow(SaveState now) {
        switch (now) {
            case SaveState.Failed _ -> show();
            case SaveState.Saved _ -> {
                hide();
                tellRemade();
            }
            case SaveState.Saving _ -> {}
        }
    }

    private void tellRemade() {
        if (elsewhere && model.remade()) {
            elsewhere = false;
            dialogs.message(texts.get("shell.notSaved.remade"), texts.get("shell.notSaved.remadeText"));
        }
    }

    private void elsewhere() {
        elsewhere = true;
        String name = model.fileName();
        var kind = new Dialogs.FileKind(texts.get("shell.notSaved.kind"), EXTENSION.substring(1));
        dialogs.saveFile(texts.get("shell.notSaved.elsewhere"), name, kind)
                .map(SaveBar::withExtension)
                .ifPresent(model::saveElsewhere);
    }

    private static Path withExtension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(EXTENSION) ? file : file.resolveSibling(name + EXTENSION);
    }
}

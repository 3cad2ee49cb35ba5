package nl.wed.workbench.ui.shell;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.Theme;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// The top of the window: whose trajectory this is, undo and redo, search, and how it looks.
final class TopBar extends HBox {
    private final Texts texts;

    TopBar(ShellViewModel model, Theme theme, Texts texts, Runnable search, Runnable home) {
        this.texts = texts;
        getStyleClass().add("top-bar");
        var title = new Label();
        title.textProperty().bind(model.title());
        title.getStyleClass().add("top-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var find = Looking.stays(Buttons.plain("search", texts.get("shell.search"), MaterialDesignM.MAGNIFY, search));
        find.getStyleClass().add("search-button");
        getChildren()
                .addAll(
                        Looking.stays(icon("home", "shell.home", MaterialDesignH.HOME_OUTLINE, home)),
                        title,
                        labelled("undo", "shell.undo", model.undoLabel(), model::undo),
                        labelled("redo", "shell.redo", model.redoLabel(), model::redo),
                        space,
                        find,
                        Looking.stays(icon(
                                "theme",
                                "shell.theme",
                                MaterialDesignT.THEME_LIGHT_DARK,
                                () -> theme.dark().set(!theme.dark().get()))),
                        Looking.stays(icon(
                                "present",
                                "shell.present",
                                MaterialDesignP.PRESENTATION,
                                () -> model.presenting().set(true))),
                        Looking.stays(icon(
                                "guide",
                                "shell.guide",
                                MaterialDesignB.BOOK_INFORMATION_VARIANT,
                                () -> model.guideShown().set(!model.guideShown().get()))));
    }

    private Button icon(String id, String key, Ikon icon, Runnable act) {
        return Buttons.icon(id, texts.get(key), icon, act);
    }

    private Button labelled(String id, String key, ReadOnlyStringProperty label, Runnable act) {
        var undo = id.equals("undo");
        var button = icon(id, key, undo ? MaterialDesignU.UNDO : MaterialDesignR.REDO, act);
        var tip = new Tooltip();
        tip.textProperty().bind(label.map(what -> what.isEmpty() ? texts.get(key) : texts.get(key + ".what", what)));
        button.setTooltip(tip);
        button.disableProperty().bind(label.isEmpty());
        return button;
    }
}

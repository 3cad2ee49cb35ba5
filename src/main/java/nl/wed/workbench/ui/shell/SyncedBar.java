package nl.wed.workbench.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.wed.workbench.files.Opener;
import nl.wed.workbench.files.SyncedFolders;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// A bar above the window of a trajectory of which the folder is copied to a cloud: what can happen and what to do.
/// Once it was understood it is not shown again for that trajectory with that service.
final class SyncedBar extends HBox {
    private static final String EXTENSION = ".mv.db";

    private SyncedBar(Path file, String service, Texts texts, Consumer<SyncedBar> understood) {
        setId("synced-bar");
        getStyleClass().addAll("looking-bar", "tone-warning");
        String name = String.valueOf(file.getFileName()).replace(EXTENSION, "");
        var words = new Label(texts.get("shell.synced.text", service, name));
        words.setGraphic(new FontIcon(MaterialDesignC.CLOUD_ALERT));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        words,
                        Buttons.plain(
                                "synced-folder",
                                texts.get("shell.synced.folder"),
                                MaterialDesignF.FOLDER_OPEN_OUTLINE,
                                () -> show(file)),
                        Buttons.plain(
                                "synced-understood",
                                texts.get("shell.synced.understood"),
                                MaterialDesignC.CHECK,
                                () -> understood.accept(this)));
    }

    /// The bar for a trajectory that stands there, when there is reason for one.
    static Optional<SyncedBar> of(
            Optional<Path> place, UUID trajectory, SettingsFile settings, Texts texts, Consumer<SyncedBar> gone) {
        return place.flatMap(file -> SyncedFolders.serviceOf(file).flatMap(service -> {
            String known = "synced/" + trajectory + "/" + service;
            return settings.wasTold(known)
                    ? Optional.empty()
                    : Optional.of(new SyncedBar(file, service, texts, bar -> {
                        remember(settings, known);
                        gone.accept(bar);
                    }));
        }));
    }

    private static void show(Path file) {
        Path folder = file.getParent();
        try {
            Opener.open(folder == null ? file : folder);
        } catch (UncheckedIOException e) {
            System.getLogger(SyncedBar.class.getName()).log(System.Logger.Level.WARNING, "no folder shown", e);
        }
    }

    private static void remember(SettingsFile settings, String known) {
        try {
            settings.tell(known);
        } catch (IOException e) {
            System.getLogger(SyncedBar.class.getName()).log(System.Logger.Level.WARNING, "told again later", e);
        }
    }
}

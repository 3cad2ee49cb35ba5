package nl.wed.workbench.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import nl.wed.workbench.files.Opener;
import nl.wed.workbench.files.SyncedFolders;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.NoticeBar;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// A bar above the window of a trajectory of which the folder is copied to a cloud: what can happen and what to do.
/// Once it was understood it is not shown again for that trajectory with that service.
final class SyncedBar {
    private static final String EXTENSION = ".mv.db";

    private SyncedBar() {}

    private static Node bar(Path file, String service, Texts texts, Consumer<Node> understood) {
        String sentence = texts.get("shell.synced.text", service, name(file));
        var bar = new NoticeBar("synced", Tone.WARNING, MaterialDesignC.CLOUD_ALERT, sentence);
        bar.add(
                Buttons.plain(
                        "synced-folder",
                        texts.get("shell.synced.folder"),
                        MaterialDesignF.FOLDER_OPEN_OUTLINE,
                        () -> show(file)),
                Buttons.plain(
                        "synced-understood",
                        texts.get("shell.synced.understood"),
                        MaterialDesignC.CHECK,
                        () -> understood.accept(bar)));
        return bar;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(EXTENSION, "");
    }

    /// The bar for a trajectory that stands there, when there is reason for one.
    static Optional<Node> of(
            Optional<Path> place, UUID trajectory, SettingsFile settings, Texts texts, Consumer<Node> gone) {
        return place.flatMap(file -> SyncedFolders.serviceOf(file).flatMap(service -> {
            String known = "synced/" + trajectory + "/" + service;
            return settings.wasTold(known)
                    ? Optional.empty()
                    : Optional.of(bar(file, service, texts, bar -> {
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

package nl.wed.workbench.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.start.FakeTrajectories;
import nl.wed.workbench.ui.start.StartViewModel;

/// Renders what is said about the place of a working file to PNG files: `PlaceLook <folder> [light|dark]`.
public final class PlaceLook {
    private PlaceLook() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.of("nl", "NL"));
        var folder = Files.createDirectories(Path.of(args[0]));
        String look = args.length > 1 ? args[1] : "light";
        var scene = new CompletableFuture<Scene>();
        var made = new CompletableFuture<Theme>();
        Platform.startup(() -> {
            made.complete(new Theme());
            scene.complete(open(made.join(), look));
        });
        var theme = made.join();
        Look.later(() -> {});
        Look.later(() -> Look.write(scene.join(), folder.resolve("place-synced-" + look + ".png")));
        dialog(
                scene.join(),
                theme,
                FakeTrajectories.two().elsewhere(),
                folder.resolve("place-secret-" + look + ".png"));
        dialog(scene.join(), theme, FakeTrajectories.two().older(), folder.resolve("place-older-" + look + ".png"));
        System.exit(0);
    }

    private static void dialog(Scene scene, Theme theme, FakeTrajectories trajectories, Path file) throws Exception {
        var texts = Texts.load();
        var dialogs = new FxDialogs(texts, theme, scene.getWindow());
        var model = new StartViewModel(trajectories, new SameThreadBackground(), dialogs, texts, _ -> {});
        Platform.runLater(() -> model.open(trajectories.list().getFirst()));
        Look.later(() -> {});
        Look.later(() -> Look.write(Window.getWindows().getLast().getScene(), file));
        Look.later(() -> List.copyOf(Window.getWindows()).getLast().hide());
    }

    private static Scene open(Theme theme, String look) {
        theme.dark().set(look.equals("dark"));
        var shell = Shells.open(theme, Projects.example(), new FakeDialogs());
        VBox.setVgrow(shell.view(), Priority.ALWAYS);
        var box = new VBox(shell.view());
        SyncedBar.of(
                        Optional.of(Path.of("/home/jan/OneDrive - Bureau/Almelo-0-12.mv.db")),
                        shell.workspace().project().id(),
                        SettingsFile.in(Path.of("geen")),
                        Texts.load(),
                        box.getChildren()::remove)
                .ifPresent(box.getChildren()::addFirst);
        var scene = new Scene(new StackPane(box), 1280, 720);
        theme.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return scene;
    }
}

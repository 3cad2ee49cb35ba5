package nl.wed.workbench.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.versions.LookingBar;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.Workspace;

/// Renders the screen of versions to PNG files, to be looked at: `VersionsLook <folder> [light|dark]`.
public final class VersionsLook {
    private VersionsLook() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.of("nl", "NL"));
        var folder = Files.createDirectories(Path.of(args[0]));
        String look = args.length > 1 ? args[1] : "light";
        var made = new CompletableFuture<Shells>();
        var box = new VBox();
        var scene = new CompletableFuture<Scene>();
        Platform.startup(() -> {
            var theme = new Theme();
            theme.dark().set(look.equals("dark"));
            var shell = Shells.open(theme, Projects.example(), new FakeDialogs());
            work(shell.workspace());
            shell.location().open(Screen.VERSIONS);
            VBox.setVgrow(shell.view(), Priority.ALWAYS);
            box.getChildren().setAll(shell.view());
            var shown = new Scene(new StackPane(box), 1280, 720);
            theme.dress(shown);
            var stage = new Stage();
            stage.setScene(shown);
            stage.show();
            scene.complete(shown);
            made.complete(shell);
        });
        var shell = made.join();
        for (int tab = 0; tab < 4; tab++) {
            int now = tab;
            Look.later(() -> tabs(shell).getSelectionModel().select(now));
            Look.later(() -> ((TableView<?>) scene.join().lookup("#versions-table"))
                    .getSelectionModel()
                    .select(1));
            if (tab == 1) {
                Look.later(() -> tabs(shell).getSelectionModel().select(0));
                Look.later(() -> ((javafx.scene.control.Button) scene.join().lookup("#version-compare")).fire());
                Look.later(() -> tabs(shell).getSelectionModel().select(1));
            }
            Look.later(() -> {});
            Look.later(() -> Look.write(scene.join(), folder.resolve("versions-" + (now + 1) + "-" + look + ".png")));
        }
        Look.later(() -> {
            var bar = LookingBar.above(
                    shell.workspace(),
                    "U bekijkt 'Vóór de tweede bijeenkomst' van 1 sep 2026, 14:02; er kan niets worden gewijzigd.",
                    Texts.load(),
                    () -> {});
            box.getChildren().addFirst(bar);
        });
        Look.later(() -> {});
        Look.later(() -> Look.write(scene.join(), folder.resolve("versions-looking-" + look + ".png")));
        System.exit(0);
    }

    private static TabPane tabs(Shells shell) {
        return (TabPane) shell.view().lookup("#versions-parts");
    }

    private static void work(Workspace workspace) {
        workspace.saveVersion("Vóór de tweede bijeenkomst").join();
        var message = new KeyMessage(UUID.randomUUID(), "Het aantal peuters in de voorschool daalt.", List.of());
        workspace.edit("Kernboodschap toevoegen", now -> now.put(FigureRecords.KEY_MESSAGE, message));
        workspace.edit("Kernboodschap verwijderen", now -> now.remove(FigureRecords.KEY_MESSAGE, message.id()));
        workspace.undo();
        var trajectory = TrajectoryRecords.trajectoryOf(workspace.project());
        workspace.edit(
                "Traject wijzigen",
                now -> now.put(TrajectoryRecords.TRAJECTORY, trajectory.withClient("de gemeente ".repeat(12))));
        var project = workspace.project();
        var at = Clock.systemUTC().instant();
        var me = new Author("Anna Adviseur", "Bureau Voorbeeld");
        workspace
                .packages()
                .add(ExchangedPackage.sent("aa", at, "Almelo-2026-09-01.wed", me, "gemeente Almelo"), project);
        workspace.packages().add(ExchangedPackage.received("bb", at, "Almelo-2026-08-01.wed", Author.UNKNOWN), project);
        workspace.saveVersion("Naar de gemeente").join();
    }
}

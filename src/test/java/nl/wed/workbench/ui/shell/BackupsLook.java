package nl.wed.workbench.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.H2ProjectStore;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.workspace.Workspace;

/// Renders the screen of backups to PNG files, to be looked at: `BackupsLook <folder> [light|dark]`.
public final class BackupsLook {
    private BackupsLook() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.of("nl", "NL"));
        var folder = Files.createDirectories(Path.of(args[0]));
        String look = args.length > 1 ? args[1] : "light";
        var store = store();
        var scene = new CompletableFuture<Scene>();
        Platform.startup(() -> {
            var theme = new Theme();
            theme.dark().set(look.equals("dark"));
            var workspace = new Workspace(store, Runnable::run, Clock.systemUTC());
            var shell = Shells.open(theme, workspace, new FakeDialogs());
            shell.location().open(Screen.BACKUPS);
            var shown = new Scene(shell.view(), 1280, 720);
            theme.dress(shown);
            var stage = new Stage();
            stage.setScene(shown);
            stage.show();
            scene.complete(shown);
        });
        Look.later(() -> ((Button) scene.join().lookup("#backup-make")).fire());
        Look.later(() -> ((TableView<?>) scene.join().lookup("#backups-table"))
                .getSelectionModel()
                .select(3));
        Look.later(() -> {});
        Look.later(() -> Look.write(scene.join(), folder.resolve("backups-1-" + look + ".png")));
        Look.later(() -> ((Button) scene.join().lookup("#backup-compare")).fire());
        Look.later(() -> {});
        Look.later(() -> Look.write(scene.join(), folder.resolve("backups-2-" + look + ".png")));
        System.exit(0);
    }

    private static H2ProjectStore store() throws Exception {
        Path folder = Files.createTempDirectory("kijken");
        var now = new AtomicReference<>(Instant.parse("2026-08-20T07:12:00Z"));
        var clock = new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneId.of("UTC");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        var database = new Database(
                Installation.in(folder.resolve("eigen")), new StoreSettings("0.1.0", Duration.ofDays(1), clock));
        var opening = database.create(folder.resolve("a.mv.db"), Projects.example(), List.of(), Optional.empty());
        var store = ((Opening.Opened) opening).store();
        for (int i = 0; i < 14; i++) {
            now.set(now.get().plus(Duration.ofHours(i < 6 ? 30 : 1)));
            var message = new KeyMessage(UUID.randomUUID(), "Kernboodschap " + i, List.of());
            store.save(store.load().put(FigureRecords.KEY_MESSAGE, message), "bericht")
                    .join();
            store.snapshotNow().join();
        }
        return store;
    }
}

package nl.wed.workbench.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.report.PlanChain;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.importing.Intake;
import nl.wed.workbench.ui.kit.FxBackground;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.observing.Beside;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.shell.OpenTrajectory;
import nl.wed.workbench.ui.shell.Screens;
import nl.wed.workbench.ui.shell.Services;
import nl.wed.workbench.ui.shell.ShellView;
import nl.wed.workbench.ui.shell.ShellViewModel;
import nl.wed.workbench.ui.versions.Sending;
import nl.wed.workbench.workspace.ProjectStore;
import nl.wed.workbench.workspace.Workspace;

/// The window of a trajectory that lies in a working file, 1280 by 720 as in a meeting room, put together as the
/// program does.
record OpenWindow(Stage stage, OpenTrajectory open, ProjectStore store, Runnable end) {
    /// Makes the working file, away from the thread of the window.
    static ProjectStore stored(ProjectPackage content, Path work, Consumer<CompletableFuture<?>> saves)
            throws Exception {
        Path folder = Files.createTempDirectory(work, "window");
        var database =
                new Database(Installation.in(folder.resolve("installation")), StoreSettings.standard("benchmark"));
        var opening = database.create(
                folder.resolve("edit.mv.db"),
                content.project(),
                content.observationSets().values(),
                Optional.empty());
        if (!(opening instanceof Opening.Opened opened)) {
            throw new IllegalStateException(opening.toString());
        }
        return heard(opened.store(), saves);
    }

    /// Shows it, on the thread of the window.
    static OpenWindow shown(ProjectStore store, Path work) {
        var texts = Texts.load();
        var catalogue = Catalogue.load();
        var theme = new Theme();
        var stage = new Stage();
        var background = new FxBackground();
        var clock = Clock.systemDefaultZone();
        var services = new Services(
                texts,
                catalogue,
                new FxDialogs(texts, theme, stage),
                background,
                new WordExport(catalogue, texts, clock),
                Intake.in(work, clock),
                new Sending(new PackageWriter("benchmark"), SettingsFile.in(work), clock));
        var workspace = new Workspace(store, Platform::runLater, clock);
        var figures = CurrentFigures.of(workspace, catalogue);
        var open = OpenTrajectory.of(
                workspace,
                catalogue.interventionFacts(LocalDate.now(clock)),
                new PlanChain(catalogue, texts, clock, figures::beside),
                figures,
                new Beside(background.quiet(), Platform::runLater, workspace::closed));
        var model = new ShellViewModel(workspace, open.project(), open.checks(), texts);
        model.guideShown().set(false);
        var shell = new ShellView(model, new Screens(services, open, _ -> {}), services, open, theme, () -> {});
        var scene = new Scene(shell, 1280, 720);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        return new OpenWindow(stage, open, store, () -> {
            stage.close();
            background.close();
        });
    }

    /// The same store, of which each save of an edit is heard.
    private static ProjectStore heard(ProjectStore store, Consumer<CompletableFuture<?>> saves) {
        return (ProjectStore) Proxy.newProxyInstance(
                OpenWindow.class.getClassLoader(), new Class<?>[] {ProjectStore.class}, (_, method, arguments) -> {
                    try {
                        var answer = method.invoke(store, arguments);
                        if (method.getName().equals("save")) {
                            saves.accept((CompletableFuture<?>) answer);
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}

package nl.wed.workbench.ui.shell.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.report.PlanChain;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.shown.ShownFacts;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.importing.Intake;
import nl.wed.workbench.ui.kit.FxBackground;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.shell.OpenTrajectory;
import nl.wed.workbench.ui.shell.Screens;
import nl.wed.workbench.ui.shell.Services;
import nl.wed.workbench.ui.shell.ShellView;
import nl.wed.workbench.ui.shell.ShellViewModel;
import nl.wed.workbench.ui.versions.Sending;
import nl.wed.workbench.vault.KeyCost;
import nl.wed.workbench.workspace.RespondentVault;
import nl.wed.workbench.workspace.VaultPlace;
import nl.wed.workbench.workspace.Workspace;

/// Walks all screens of a trajectory, and every tab of each, and makes a picture of 1440 by 900 of
/// what is seen.
public final class Tour {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final Catalogue catalogue;
    private final Texts texts;
    private final Clock clock;

    public Tour(Catalogue catalogue, Texts texts, Clock clock) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    /// Makes the pictures in that folder and gives them; starts the toolkit, on its own screen in
    /// memory when nothing else was asked for.
    public List<Path> take(Project project, Observations observations, Path folder) throws IOException {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        Files.createDirectories(folder);
        var shown = new CompletableFuture<Stop>();
        Platform.startup(() -> shown.complete(open(project, observations)));
        List<Path> pictures = new ArrayList<>();
        var stop = shown.join();
        for (boolean dark : new boolean[] {false, true}) {
            Frames.after(() -> stop.theme().dark().set(dark));
            for (Screen screen : Screen.values()) {
                pictures.addAll(screen(stop, screen, folder, dark ? "dark" : "light"));
            }
        }
        Frames.after(stop::close);
        return pictures;
    }

    private static List<Path> screen(Stop stop, Screen screen, Path folder, String look) {
        Frames.after(() -> stop.open().location().open(screen));
        if (screen == Screen.CHAIN) {
            Frames.after(() -> stop.chained().ifPresent(stop.screens().view(screen)::reveal));
        }
        String name = screen.name().toLowerCase(Locale.ROOT);
        int tabs = Frames.after(() -> tabs(stop.scene()));
        List<Path> pictures = new ArrayList<>();
        for (int tab = 0; tab < Math.max(1, tabs); tab++) {
            int now = tab;
            Frames.after(() -> select(stop.scene(), now));
            String suffix = tabs < 2 ? "" : "-" + (tab + 1);
            Path file = folder.resolve(name + suffix + "-" + look + ".png");
            Frames.after(() -> ScenePicture.write(stop.scene(), file));
            pictures.add(file);
        }
        return pictures;
    }

    private static int tabs(Scene scene) {
        return tabPane(scene).map(pane -> pane.getTabs().size()).orElse(0);
    }

    private static void select(Scene scene, int tab) {
        tabPane(scene).ifPresent(pane -> pane.getSelectionModel().select(tab));
    }

    /// The tabs of the screen itself: the first in the tree that are not in the guide.
    private static Optional<TabPane> tabPane(Scene scene) {
        return scene.getRoot().lookupAll(".tab-pane").stream()
                .filter(TabPane.class::isInstance)
                .map(TabPane.class::cast)
                .filter(pane -> !inGuide(pane))
                .findFirst();
    }

    private static boolean inGuide(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("guide")) {
                return true;
            }
        }
        return false;
    }

    private Stop open(Project project, Observations observations) {
        var theme = new Theme();
        var stage = new Stage();
        var background = new FxBackground();
        var services = new Services(
                texts,
                catalogue,
                new FxDialogs(texts, theme, stage),
                background,
                new WordExport(catalogue, texts, clock),
                Intake.in(Path.of(System.getProperty("java.io.tmpdir")), clock),
                new Sending(
                        new PackageWriter(""), SettingsFile.in(Path.of(System.getProperty("java.io.tmpdir"))), clock));
        var workspace = new Workspace(new TourStore(project, observations, vault(project)), Platform::runLater, clock);
        var facts = ShownFacts.of(catalogue, LocalDate.now(clock));
        var figures = CurrentFigures.of(workspace, catalogue);
        var open =
                OpenTrajectory.of(workspace, facts, new PlanChain(catalogue, texts, clock, figures::beside), figures);
        var model = new ShellViewModel(workspace, open.project(), open.checks(), texts);
        model.guideShown().set(false);
        var screens = new Screens(services, open, _ -> {});
        var view = new ShellView(model, screens, services, open, theme, () -> {});
        var scene = new Scene(new StackPane(view), WIDTH, HEIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        return new Stop(stage, scene, theme, open, screens, background);
    }

    private static RespondentVault vault(Project project) {
        return new RespondentVault(VaultPlace.NOWHERE, project.id(), new byte[32], KeyCost.STANDARD, null);
    }

    private record Stop(
            Stage stage, Scene scene, Theme theme, OpenTrajectory open, Screens screens, FxBackground background) {
        /// A record whose chain is worth a picture: a measure, which has all of it.
        Optional<Ref> chained() {
            return open.project().get().stream(PlanRecords.MEASURE)
                    .findFirst()
                    .map(one -> new Ref(PlanRecords.MEASURE, one.id()));
        }

        void close() {
            stage.close();
            background.close();
        }
    }
}

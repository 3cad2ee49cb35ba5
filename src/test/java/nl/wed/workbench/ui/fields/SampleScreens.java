package nl.wed.workbench.ui.fields;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.report.PlanChain;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.importing.Intakes;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.shell.OpenTrajectory;
import nl.wed.workbench.ui.shell.Screens;
import nl.wed.workbench.ui.shell.Services;
import nl.wed.workbench.ui.start.FakeTrajectories;
import nl.wed.workbench.ui.start.StartView;
import nl.wed.workbench.ui.start.StartViewModel;
import nl.wed.workbench.ui.versions.Sendings;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;

/// The screens of the sample in a window, one at a time and each alone, so that an edit is followed by that one only.
final class SampleScreens {
    final Texts texts = Texts.load();
    final Catalogue catalogue = Catalogue.load();
    final WalkDialogs dialogs;
    final BorderPane window = new BorderPane();
    final Button elsewhere = new Button("elders");
    private final ProjectPackage sample;
    private final UnaryOperator<Project> prepared;
    private final boolean looking;
    private Workspace workspace;

    private SampleScreens(
            WalkDialogs dialogs, ProjectPackage sample, UnaryOperator<Project> prepared, boolean looking) {
        this.dialogs = dialogs;
        this.sample = sample;
        this.prepared = prepared;
        this.looking = looking;
        workspace = FakeProjectStore.workspace(sample.project());
    }

    /// In that window; files that are asked for are made in the folder.
    static SampleScreens in(Stage stage, Path folder, UnaryOperator<Project> prepared) throws IOException {
        return in(stage, folder, prepared, false);
    }

    /// The same, of a state that is only looked at.
    static SampleScreens lookedAt(Stage stage, Path folder) throws IOException {
        return in(stage, folder, UnaryOperator.identity(), true);
    }

    private static SampleScreens in(Stage stage, Path folder, UnaryOperator<Project> prepared, boolean looking)
            throws IOException {
        var dialogs = new WalkDialogs(
                Files.writeString(folder.resolve("verslag.txt"), "Een gesprek.\n\nZij vertelt.\n"),
                Files.writeString(
                        folder.resolve("bereik.csv"),
                        "gemeente;groep;bereik\nAlmelo;meisjes;12,5\nAlmelo;jongens;13,5\nZwolle;meisjes;14,5\n"));
        var reading = new PackageReader(Limits.standard()).read(Path.of("sample-projects/almelo-0-6.wed"));
        var screens = new SampleScreens(dialogs, ((PackageReading.Read) reading).content(), prepared, looking);
        screens.window.setBottom(screens.elsewhere);
        var scene = new Scene(new StackPane(screens.window), 1280, 720);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.sizeToScene(); // an earlier test may have given it another size
        stage.show();
        return screens;
    }

    /// What the screen that was opened last works on.
    Workspace workspace() {
        return workspace;
    }

    Node open(Screen screen) {
        var store = new FakeProjectStore(prepared.apply(sample.project()));
        if (screen == Screen.FIGURES) {
            sample.observationSets().values().forEach(store::keep); // only there fields hang on figures
        }
        var worked = new Workspace(store, Runnable::run, FakeProjectStore.CLOCK);
        workspace = looking ? worked.lookingAt(worked.project()) : worked;
        var services = new Services(
                texts,
                catalogue,
                dialogs,
                new SameThreadBackground(),
                new WordExport(catalogue, texts, Clock.systemDefaultZone()),
                Intakes.fresh(),
                Sendings.fresh());
        var facts = catalogue.interventionFacts(LocalDate.of(2026, 9, 1));
        var figures = CurrentFigures.of(workspace, catalogue);
        var chain = new PlanChain(catalogue, texts, Clock.systemDefaultZone(), figures::beside);
        var view = new Screens(services, OpenTrajectory.of(workspace, facts, chain, figures), _ -> {}).view(screen);
        window.setCenter(view.node());
        if (looking) {
            Looking.only(window);
        }
        return view.node();
    }

    /// Opens the dialog for a new trajectory from the start screen.
    void newTrajectory() {
        Walk.now(() -> {
            var model =
                    new StartViewModel(FakeTrajectories.none(), new SameThreadBackground(), dialogs, texts, _ -> {});
            var view = new StartView(model, catalogue, dialogs, texts, FakeProjectStore.CLOCK);
            window.setCenter(view);
            view.applyCss();
            Walk.find(view, "start-new", Button.class).orElseThrow().fire();
        });
    }
}

package nl.wed.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.startset.StartFigures;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.importing.Intake;
import nl.wed.workbench.ui.journey.Hand;
import nl.wed.workbench.ui.kit.FileAnswers;
import nl.wed.workbench.ui.kit.FxBackground;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.shell.MainWindow;
import nl.wed.workbench.ui.shell.Services;
import nl.wed.workbench.ui.versions.Sending;
import org.testfx.api.FxRobot;

/// The program as a user has it, with its window, dialogs and working files, on a folder of its
/// own.
final class TestProgram {
    static final Texts TEXTS = Texts.load();
    static final Catalogue CATALOGUE = Catalogue.load();

    final Path folder;
    final Database database;
    final FileAnswers dialogs;

    private final FxBackground background = new FxBackground();
    private final Stage stage = new Stage();
    private final StoredTrajectories trajectories;
    private final MainWindow window;

    /// Puts the program together; to be called on the thread of the window.
    TestProgram(Path home) throws IOException {
        folder = Files.createDirectories(home.resolve("trajecten"));
        database = new Database(
                Installation.in(home.resolve("eigen")), StoreSettings.standard(CommandLineProgram.VERSION));
        var clock = Clock.systemDefaultZone();
        var theme = new Theme();
        dialogs = new FileAnswers(new FxDialogs(TEXTS, theme, stage));
        var services = new Services(
                TEXTS,
                CATALOGUE,
                dialogs,
                background,
                new WordExport(CATALOGUE, TEXTS, clock),
                Intake.in(folder, clock),
                new Sending(
                        new PackageWriter(CommandLineProgram.VERSION), SettingsFile.in(home.resolve("eigen")), clock));
        trajectories = new StoredTrajectories(
                folder,
                home.resolve("voorbeelden"),
                database,
                new TrajectorySetup(CATALOGUE, TEXTS),
                new StartFigures(CATALOGUE, TEXTS),
                CATALOGUE.interventionFacts(LocalDate.now(clock)));
        window = new MainWindow(stage, services, theme, trajectories, clock);
    }

    /// Shows the start screen.
    TestProgram show() {
        window.show();
        return this;
    }

    /// Shows the window as when the program was started with that file.
    void showFile(Path file) {
        window.show(CompletableFuture.completedFuture(trajectories.openFile(file)));
    }

    Hand hand(FxRobot robot) {
        return new Hand(robot, background);
    }

    String title() {
        return stage.getTitle();
    }

    /// Closes the window as its cross does.
    void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        background.close();
    }

    /// What is on disk in the working file of that name.
    Opening.Viewed stored(String name) {
        return (Opening.Viewed) database.view(folder.resolve(name));
    }
}

package nl.wed.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.importing.Intake;
import nl.wed.workbench.ui.kit.FxBackground;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.shell.MainWindow;
import nl.wed.workbench.ui.shell.Services;
import nl.wed.workbench.ui.start.OpenOutcome;
import nl.wed.workbench.ui.start.Trajectories;

/// The program with a window: builds every object by hand, shows the window, and closes what is
/// open when it goes.
public final class App {
    private static final Logger LOG = Logger.getLogger(App.class.getName());

    private final Texts texts;
    private final Catalogue catalogue;
    private final Trajectories trajectories;
    private final Path folder;
    private final CountDownLatch closed = new CountDownLatch(1);

    /// The program on these trajectories; `folder` is where this installation keeps its own data.
    public App(Texts texts, Catalogue catalogue, Trajectories trajectories, Path folder) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.trajectories = trajectories;
        this.folder = folder;
    }

    /// Shows the window, with that file open when there is one, and returns when it was closed;
    /// `shown` runs on the thread of the window when it is there. The file is opened while the
    /// window is made.
    public void run(Optional<Path> file, Runnable shown) throws InterruptedException {
        Locale.setDefault(Texts.DUTCH);
        Optional<Future<OpenOutcome>> opening = file.map(this::open);
        Platform.startup(() -> {
            start(new Stage(), opening);
            shown.run();
        });
        catalogue.readAhead();
        closed.await();
        Platform.exit();
    }

    private Future<OpenOutcome> open(Path file) {
        var opening = new FutureTask<>(() -> trajectories.openFile(file));
        Thread.ofPlatform().daemon().name("opening").start(opening);
        return opening;
    }

    private void start(Stage stage, Optional<Future<OpenOutcome>> opening) {
        var theme = new Theme();
        var dialogs = new FxDialogs(texts, theme, stage);
        var background = new FxBackground();
        var services = new Services(
                texts,
                catalogue,
                dialogs,
                background,
                new WordExport(catalogue, texts, Clock.systemDefaultZone()),
                Intake.in(folder, Clock.systemDefaultZone()));
        var window = new MainWindow(stage, services, theme, trajectories, Clock.systemDefaultZone());
        Display.room().ifPresent(window::fit);
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> tell(dialogs, failure));
        stage.setOnHidden(_ -> {
            background.close();
            closed.countDown();
        });
        opening.ifPresentOrElse(window::show, window::show);
    }

    /// Says that something went wrong with a code that leads to the line in the log.
    private void tell(FxDialogs dialogs, Throwable failure) {
        String code = Integer.toHexString(trace(failure)).toUpperCase(Locale.ROOT);
        LOG.log(Level.SEVERE, "unexpected failure " + code, failure);
        dialogs.failure(
                texts.get("shell.unexpected"),
                texts.get("shell.unexpected.text", code),
                texts.get("shell.unexpected.next"));
    }

    private static int trace(Throwable failure) {
        var trace = failure.getStackTrace();
        return 31 * failure.getClass().getName().hashCode()
                + (trace.length == 0 ? 0 : trace[0].toString().hashCode());
    }
}

package nl.wed.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.importing.Intake;
import nl.wed.workbench.ui.kit.FxBackground;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.shell.MainWindow;
import nl.wed.workbench.ui.shell.Services;
import nl.wed.workbench.ui.start.OpenOutcome;
import nl.wed.workbench.ui.start.Trajectories;
import nl.wed.workbench.ui.versions.Sending;
import org.jspecify.annotations.Nullable;

/// The program with a window: builds every object by hand, shows the window, and closes what is
/// open when it goes.
public final class App {
    private final Texts texts;
    private final Catalogue catalogue;
    private final Trajectories trajectories;
    private final Path folder;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /// That no window can be shown here, as the screen cannot be reached.
    static final class NoScreen extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoScreen(Throwable cause) {
            super("no window can be shown", cause);
        }
    }

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
        run(file, shown, _ -> {});
    }

    /// The same, where `starts` is given who is to hear that the program was started once more, with what file.
    void run(Optional<Path> file, Runnable shown, Consumer<Consumer<Optional<Path>>> starts)
            throws InterruptedException {
        Locale.setDefault(Texts.DUTCH);
        Optional<Future<OpenOutcome>> opening = file.map(this::open);
        startUp(() -> {
            try {
                var window = start(new Stage(), opening);
                starts.accept(asked -> Platform.runLater(() -> window.asked(asked)));
                shown.run();
            } catch (RuntimeException | LinkageError e) { // nobody could close a window that is not there
                failure.set(e);
                closed.countDown();
            }
        });
        catalogue.readAhead();
        closed.await();
        var failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("the window could not be made", failed);
        }
        Platform.exit();
    }

    private static void startUp(Runnable window) {
        try {
            Platform.startup(window);
        } catch (RuntimeException | LinkageError e) {
            throw new NoScreen(e);
        }
    }

    private Future<OpenOutcome> open(Path file) {
        var opening = new FutureTask<>(() -> trajectories.openFile(file));
        Thread.ofPlatform().daemon().name("opening").start(opening);
        return opening;
    }

    private MainWindow start(Stage stage, Optional<Future<OpenOutcome>> opening) {
        var settings = SettingsFile.in(folder);
        var theme = new Theme();
        theme.dark().set(settings.get().dark());
        theme.dark().addListener((_, _, dark) -> remember(settings, dark));
        var dialogs = new FxDialogs(texts, theme, stage);
        var background = new FxBackground();
        var services = new Services(
                texts,
                catalogue,
                dialogs,
                background,
                new WordExport(catalogue, texts, Clock.systemDefaultZone()),
                Intake.in(folder, Clock.systemDefaultZone()),
                new Sending(new PackageWriter(CommandLineProgram.VERSION), settings, Clock.systemDefaultZone()));
        var window = new MainWindow(stage, services, theme, trajectories, Clock.systemDefaultZone());
        Display.room().ifPresent(window::fit);
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> tell(dialogs, failure));
        stage.setOnHidden(_ -> {
            background.close();
            closed.countDown();
        });
        opening.ifPresentOrElse(window::show, window::show);
        return window;
    }

    private static void remember(SettingsFile settings, boolean dark) {
        try {
            settings.change(now -> now.withDark(dark));
        } catch (IOException e) {
            System.getLogger(App.class.getName()).log(System.Logger.Level.WARNING, "settings not written", e);
        }
    }

    /// Says that something went wrong, with its code.
    private void tell(FxDialogs dialogs, Throwable failure) {
        String code = FaultCode.logged(failure).code();
        dialogs.failure(
                texts.get("shell.unexpected"),
                texts.get("shell.unexpected.text", code),
                texts.get("shell.unexpected.next"));
    }
}

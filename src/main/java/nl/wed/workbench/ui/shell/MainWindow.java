package nl.wed.workbench.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.interviews.Quotable;
import nl.wed.workbench.report.PlanChain;
import nl.wed.workbench.shown.ShownFacts;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.observing.Beside;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.start.OpenOutcome;
import nl.wed.workbench.ui.start.Place;
import nl.wed.workbench.ui.start.StartView;
import nl.wed.workbench.ui.start.StartViewModel;
import nl.wed.workbench.ui.start.Trajectories;
import nl.wed.workbench.ui.versions.Glance;
import nl.wed.workbench.ui.versions.LookingBar;
import nl.wed.workbench.workspace.NotSaved;
import nl.wed.workbench.workspace.ProjectStore;
import nl.wed.workbench.workspace.SaveState;
import nl.wed.workbench.workspace.WhyNotSaved;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The one window of the program: the start screen, or the trajectory that is open.
public final class MainWindow {
    /// Narrower, it would take the room of the buttons above a report.
    private static final double WIDE_ENOUGH_FOR_GUIDE = 1500;

    private static final Duration FIRST_PICTURES = Duration.seconds(1);
    private static final Duration WAIT_FOR_ANSWER = Duration.millis(300);

    private static final java.time.Duration LONGEST_LOOK = java.time.Duration.ofSeconds(3);

    private final Stage stage;
    private final Services services;
    private final Theme theme;
    private final Trajectories trajectories;
    private final Clock clock;
    private final StartViewModel start;
    private final StackPane root = new StackPane();
    private @Nullable Workspace workspace;

    /// Fills that stage.
    public MainWindow(Stage stage, Services services, Theme theme, Trajectories trajectories, Clock clock) {
        this.stage = stage;
        this.services = services;
        this.theme = theme;
        this.trajectories = trajectories;
        this.clock = clock;
        start = new StartViewModel(
                trajectories,
                services.background(),
                services.dialogs(),
                services.texts(),
                new InThisWindow(),
                Platform::runLater);
        var scene = new Scene(root, FirstPlace.WANTED.getWidth(), FirstPlace.WANTED.getHeight());
        theme.dress(scene);
        stage.setScene(scene);
        stage.getIcons()
                .add(new Image(Objects.requireNonNull(MainWindow.class.getResource("/icon.png"))
                        .toExternalForm()));
        stage.focusedProperty().addListener((_, _, focused) -> {
            // Back from where files are moved and deleted.
            if (focused && workspace != null) {
                var _ = workspace.look();
            }
        });
        stage.setOnCloseRequest(event -> {
            if (!leave()) {
                event.consume();
            }
        });
    }

    /// Makes the window as large as that room on a screen allows, to be called before it is shown.
    public void fit(Rectangle2D room) {
        FirstPlace.in(room).give(stage);
    }

    /// Shows the window with the start screen.
    public void show() {
        home();
        stage.show();
    }

    /// Shows the window for a file that is being opened. The start screen, which reads every
    /// trajectory, comes only when the file is refused.
    public void show(Future<OpenOutcome> opening) {
        var texts = services.texts();
        stage.setTitle(texts.get("shell.window"));
        show(EmptyState.resting(MaterialDesignF.FOLDER_OPEN_OUTLINE, texts.get("shell.start.opens")));
        stage.show();
        start.await(opening, this::home);
    }

    /// Comes to the front, as the program was started once more, and opens what it was started with.
    public void asked(Optional<Path> file) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        file.ifPresent(this::whenFree);
    }

    /// Opens a file when no dialog waits for an answer.
    private void whenFree(Path file) {
        if (Platform.isNestedLoopRunning()) {
            var wait = new PauseTransition(WAIT_FOR_ANSWER);
            wait.setOnFinished(_ -> Platform.runLater(() -> whenFree(file)));
            wait.play();
        } else {
            start.openFile(file, () -> {});
        }
    }

    /// The window as the place where trajectories are shown.
    private final class InThisWindow implements Place {
        @Override
        public void opened(ProjectStore store) {
            open(store);
        }

        @Override
        public boolean shows(Path file) {
            return workspace != null
                    && workspace.file().filter(mine -> isSame(mine, file)).isPresent();
        }

        @Override
        public void look(Project project, Observations observations, String words) {
            if (workspace != null) {
                MainWindow.this.look(workspace, new Glance(project, words), observations);
            }
        }

        private static boolean isSame(Path one, Path other) {
            try {
                return Files.isSameFile(one, other);
            } catch (IOException _) {
                return false;
            }
        }
    }

    /// Opens a trajectory in the window.
    public void open(ProjectStore store) {
        close();
        var now = new Workspace(store, Platform::runLater, clock, services.sending()::author);
        workspace = now;
        var open = trajectory(now);
        var book = new DraftBook(now.drafts(), clock);
        DraftBook.put(stage.getScene(), book);
        var shell = shell(open, glance -> look(now, glance));
        VBox.setVgrow(shell, Priority.ALWAYS);
        var box = new VBox(shell);
        SyncedBar.of(
                        store.place(),
                        now.project().id(),
                        services.sending().settings(),
                        services.texts(),
                        box.getChildren()::remove)
                .ifPresent(box.getChildren()::addFirst);
        if (!book.all().isEmpty()) {
            box.getChildren().addFirst(draftBar(book, box));
        }
        show(box);
        afterFirstPictures(now, open.figures()::begin);
    }

    /// The news that something was typed and never saved.
    private Node draftBar(DraftBook book, VBox box) {
        Consumer<Node> later = bar -> {
            box.getChildren().remove(bar);
            box.getChildren().getLast().requestFocus();
        };
        Consumer<Node> see = bar -> {
            later.accept(bar);
            services.drafts(book);
        };
        return DraftBar.of(book.all().size(), services.texts(), see, later);
    }

    /// Shows another state of a trajectory in the whole window, in the place of the one that stays open.
    private void look(Workspace now, Glance glance) {
        var snapshot = new Quotable(now.project()).since(glance.snapshot());
        look(now, new Glance(snapshot, glance.words()), now.observations());
    }

    private void look(Workspace now, Glance glance, Observations observations) {
        var workedIn = List.copyOf(root.getChildren());
        String title = stage.getTitle();
        var book = DraftBook.of(stage.getScene()).orElse(null);
        DraftBook.put(stage.getScene(), null); // what is typed in what is only looked at goes nowhere
        var open = trajectory(now.lookingAt(glance.snapshot(), observations));
        var shell = shell(open, _ -> {});
        Looking.only(shell);
        VBox.setVgrow(shell, Priority.ALWAYS);
        var bar = LookingBar.above(open.workspace(), glance.words(), services.texts(), () -> {
            DraftBook.put(stage.getScene(), book);
            root.getChildren().setAll(workedIn);
            stage.setTitle(title);
        });
        show(new VBox(bar, shell));
        bar.requestFocus();
        open.figures().begin();
    }

    private OpenTrajectory trajectory(Workspace of) {
        var facts = ShownFacts.of(services.catalogue(), LocalDate.now(clock));
        var figures = CurrentFigures.of(of, services.catalogue());
        var chain = new PlanChain(services.catalogue(), services.texts(), clock, figures::beside);
        return OpenTrajectory.of(of, facts, chain, figures, beside(of));
    }

    /// Away from the window, until that trajectory is closed.
    private Beside beside(Workspace of) {
        return new Beside(services.background().quiet(), Platform::runLater, of::closed);
    }

    private ShellView shell(OpenTrajectory open, Consumer<Glance> look) {
        var model = new ShellViewModel(open.workspace(), open.project(), open.checks(), services.texts());
        GuideVisits.follow(
                services.sending().settings(),
                open.project().get().id(),
                model,
                open.location(),
                () -> root.getWidth() >= WIDE_ENOUGH_FOR_GUIDE);
        stage.setTitle(services.texts().get("shell.window.open", model.title().get()));
        return new ShellView(model, new Screens(services, open, look), services, open, theme, this::home);
    }

    /// Both cores are needed for the first pictures.
    private void afterFirstPictures(Workspace of, Runnable work) {
        var wait = new PauseTransition(FIRST_PICTURES);
        wait.setOnFinished(_ -> {
            if (of.equals(workspace)) {
                work.run();
            }
        });
        wait.play();
    }

    /// Closes what is open when everything is on disk or the user lets the rest go, and says whether it did.
    private boolean leave() {
        root.requestFocus();
        if (workspace == null) {
            DraftBook.of(stage.getScene()).ifPresent(DraftBook::flush);
            return true;
        }
        workspace.look(LONGEST_LOOK);
        if (workspace.saveState() instanceof SaveState.Failed(var why, var _) && !letsGo(why)) {
            return false;
        }
        close();
        return true;
    }

    private boolean letsGo(WhyNotSaved why) {
        var texts = services.texts();
        return services.dialogs()
                .confirm(
                        texts.get("shell.notSaved.closing"),
                        texts.get("shell.notSaved.closingText", texts.get("shell.notSaved." + why)),
                        texts.get("shell.notSaved.close"));
    }

    /// Waits until everything is on disk and closes what is open; what the disk refuses is set aside, and said.
    public void close() {
        root.requestFocus();
        DraftBook.of(stage.getScene()).ifPresent(DraftBook::flush);
        var open = workspace;
        workspace = null;
        if (open == null) {
            return;
        }
        open.file().ifPresent(file -> trajectories.workedIn(file, open.project()));
        try {
            open.close();
        } catch (NotSaved e) {
            var texts = services.texts();
            services.dialogs()
                    .failure(
                            texts.get("shell.notSaved.closed"),
                            texts.get("shell.notSaved." + e.why()),
                            texts.get("shell.notSaved.closedNext"));
        }
    }

    private void home() {
        if (!leave()) {
            return;
        }
        DraftBook.put(stage.getScene(), new DraftBook(trajectories.drafts(), clock));
        start.refresh();
        show(new StartView(start, services.catalogue(), services.dialogs(), services.texts(), clock));
        stage.setTitle(services.texts().get("shell.window"));
    }

    private void show(Parent content) {
        root.getChildren().setAll(content);
    }
}

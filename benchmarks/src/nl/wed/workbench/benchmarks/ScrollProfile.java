package nl.wed.workbench.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.profile.ProfileOrder;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.FiguresView;
import nl.wed.workbench.ui.figures.FiguresViewModel;
import nl.wed.workbench.ui.figures.importing.Intake;
import nl.wed.workbench.ui.kit.FxBackground;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.privacy.PrivacyGate;
import nl.wed.workbench.workspace.ProjectStore;
import nl.wed.workbench.workspace.Workspace;

/// A whole process that shows a kansenprofiel of sixty figures, puts it in other orders and scrolls
/// through it, and prints the times between its frames: `ScrollProfile FOLDER`.
public final class ScrollProfile extends AnimationTimer {
    private static final int REDRAWN = 30;
    private static final int FRAMES_EACH = 4;
    private static final int SETTLED = 20;
    private static final int RESTING = 60;
    private static final double STEP = 40;

    /// One thing done in one frame; gives whether there is more to do.
    private interface Act {
        boolean next();
    }

    private record Phase(FrameTimes times, Act act) {}

    private final Deque<Phase> phases = new ArrayDeque<>();
    private final Scene scene;
    private final FiguresViewModel model;
    private final FrameTimes first = new FrameTimes("first drawing, cold");
    private final long shown = System.nanoTime();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long last;
    private long lastWork;
    private int frames;

    private ScrollProfile(Scene scene, FiguresViewModel model) {
        this.scene = scene;
        this.model = model;
    }

    public static void main(String[] arguments) throws Exception {
        var texts = Texts.load();
        var catalogue = Catalogue.load();
        var sixty = SixtyFigures.made(catalogue, texts);
        var store = store(Path.of(arguments[0]), sixty);
        var intake = Intake.in(Path.of(arguments[0]), Clock.systemDefaultZone());
        Platform.startup(() -> open(store, catalogue, texts, intake).start());
    }

    private static ProjectStore store(Path work, SixtyFigures sixty) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(work), "scroll");
        var database =
                new Database(Installation.in(folder.resolve("installation")), StoreSettings.standard("benchmark"));
        var opening = database.create(
                folder.resolve("scroll.mv.db"), sixty.project(), List.of(sixty.observations()), Optional.empty());
        if (!(opening instanceof Opening.Opened opened)) {
            throw new IllegalStateException(opening.toString());
        }
        return opened.store();
    }

    private static ScrollProfile open(ProjectStore store, Catalogue catalogue, Texts texts, Intake intake) {
        var workspace = new Workspace(store, Platform::runLater, intake.clock());
        var model = new FiguresViewModel(
                workspace,
                new ProjectProperty(workspace),
                CurrentFigures.of(workspace, catalogue),
                catalogue,
                new FxBackground(),
                texts,
                intake);
        var theme = new Theme();
        var stage = new Stage();
        var dialogs = new FxDialogs(texts, theme, stage);
        var location = new Location();
        var gate = new PrivacyGate(workspace, dialogs, new FxBackground(), texts, location);
        var view = new FiguresView(model, new Group(), catalogue.sources(), texts, dialogs, gate, location);
        var scene = new Scene(new StackPane(view.node()), 1188, 860);
        theme.dress(scene);
        stage.setScene(scene);
        var scroll = new ScrollProfile(scene, model);
        stage.show();
        return scroll;
    }

    @Override
    public void handle(long ignored) {
        long now = System.nanoTime();
        long work = work();
        if (frames++ < SETTLED) {
            if (phases.isEmpty() && frames == 2) {
                first.add(now - shown, work);
                plan();
                frames = SETTLED;
            }
            last = now;
            lastWork = work;
            return;
        }
        var phase = phases.peek();
        if (phase == null) {
            stop();
            System.exit(0);
            return;
        }
        phase.times().add(now - last, work - lastWork);
        last = now;
        lastWork = work;
        if (!phase.act().next()) {
            System.out.println(phase.times().row());
            phases.poll();
            frames = 2;
        }
    }

    /// The processor time of this thread and of the one that draws.
    private long work() {
        return Arrays.stream(threads.getAllThreadIds())
                .filter(id -> {
                    var info = threads.getThreadInfo(id);
                    return id == Thread.currentThread().threadId()
                            || info != null && info.getThreadName().startsWith("QuantumRenderer");
                })
                .map(threads::getThreadCpuTime)
                .sum();
    }

    private void plan() {
        System.out.println(first.row());
        phases.add(new Phase(new FrameTimes("nothing moves: rows made ahead"), resting()));
        phases.add(new Phase(new FrameTimes("scrolled down and up, first time"), scrolled()));
        phases.add(new Phase(new FrameTimes("scrolled down and up"), scrolled()));
        phases.add(new Phase(new FrameTimes("a page at a time"), paged()));
        phases.add(new Phase(new FrameTimes("put in another order"), ordered()));
        phases.add(new Phase(new FrameTimes("drawn again after another screen"), drawnAgain()));
    }

    private static Act resting() {
        int[] frame = {0};
        return () -> ++frame[0] < RESTING;
    }

    /// Down to the end and up again, a turn of the wheel in every frame.
    private Act scrolled() {
        boolean[] up = {false};
        var flow = (VirtualFlow<?>) scene.lookup("#profile .virtual-flow");
        return () -> {
            double moved = flow.scrollPixels(up[0] ? -STEP : STEP);
            boolean end = moved == 0;
            boolean more = !end || !up[0];
            up[0] |= end;
            return more;
        };
    }

    private Act paged() {
        int[] page = {0};
        var list = (ListView<?>) scene.lookup("#profile");
        return () -> {
            if (page[0] % FRAMES_EACH == 0) {
                list.scrollTo(page[0] / FRAMES_EACH * 9 % list.getItems().size());
            }
            return ++page[0] < REDRAWN * FRAMES_EACH;
        };
    }

    /// Another screen in its place and the profile back, as the rail of the program does.
    private Act drawnAgain() {
        int[] turn = {0};
        var screens = ((StackPane) scene.getRoot()).getChildren();
        Node profile = screens.getFirst();
        var other = new Label();
        return () -> {
            if (turn[0] % FRAMES_EACH == 0) {
                screens.setAll(screens.contains(profile) ? other : profile);
            }
            return ++turn[0] < REDRAWN * FRAMES_EACH;
        };
    }

    private Act ordered() {
        int[] turn = {0};
        var orders = ProfileOrder.values();
        return () -> {
            if (turn[0] % FRAMES_EACH == 0) {
                model.profile().choices().order().set(orders[turn[0] / FRAMES_EACH % orders.length]);
            }
            return ++turn[0] < REDRAWN * FRAMES_EACH;
        };
    }
}

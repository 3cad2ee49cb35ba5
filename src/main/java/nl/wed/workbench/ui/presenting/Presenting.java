package nl.wed.workbench.ui.presenting;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Duration;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.kit.Theme;
import org.jspecify.annotations.Nullable;

/// Puts the slides over a window, or on the second screen with the notes over the window, and back. Nothing of the
/// window itself can be seen meanwhile, nor reached by the keyboard.
public final class Presenting {
    private static final Duration TICK = Duration.millis(500);

    private final PresentingViewModel model;
    private final Theme theme;
    private final Texts texts;
    private final Beamers beamers;
    private final PresentingKeys keys;
    private final RoomView room;
    private final StackPane cover = new StackPane();
    private final List<Node> hidden = new ArrayList<>();
    private final Timeline ticking;
    private final ChangeListener<Scene> gone = (_, _, now) -> leaveWith(now);
    private Runnable unlisten = () -> {};
    private @Nullable Scene scene;
    private @Nullable Node focused;
    private @Nullable Stage beamer;
    private boolean wasFull;
    private boolean swapped;

    /// The slides of that model on those screens; `left` is called when one leaves.
    public Presenting(PresentingViewModel model, Theme theme, Texts texts, Beamers beamers, Runnable left) {
        this.model = model;
        this.theme = theme;
        this.texts = texts;
        this.beamers = beamers;
        keys = new PresentingKeys(model);
        room = new RoomView(model, texts);
        cover.setId("presenting");
        model.onLeave(left);
        ticking = new Timeline(new KeyFrame(TICK, _ -> model.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    /// Covers the window of that scene.
    public void begin(Scene over) {
        scene = over;
        focused = over.getFocusOwner();
        var root = (Pane) over.getRoot();
        root.getChildren().stream().filter(Node::isVisible).forEach(hidden::add);
        hidden.forEach(one -> one.setVisible(false));
        root.getChildren().add(cover);
        cover.sceneProperty().addListener(gone);
        keys.listen(over);
        wasFull = over.getWindow() instanceof Stage stage && stage.isFullScreen();
        unlisten = beamers.onChange(this::place);
        place();
        ticking.play();
    }

    /// Shows the window again as it was, with the keyboard where it was.
    public void end() {
        ticking.stop();
        unlisten.run();
        cover.sceneProperty().removeListener(gone);
        closeBeamer();
        var over = scene;
        if (over != null) {
            keys.leave(over);
            if (cover.getScene() == over) {
                // Else it is being taken out now, and the list of children may not be changed meanwhile.
                ((Pane) over.getRoot()).getChildren().remove(cover);
            }
            if (over.getWindow() instanceof Stage stage && stage.isFullScreen() != wasFull) {
                stage.setFullScreen(wasFull);
            }
        }
        hidden.forEach(one -> one.setVisible(true));
        hidden.clear();
        if (focused != null && focused.getScene() == over) {
            focused.requestFocus();
        }
        model.close();
    }

    /// Another trajectory came into the window.
    private void leaveWith(@Nullable Scene now) {
        if (now == null) {
            model.act(Command.LEAVE);
        }
    }

    private void place() {
        var over = scene;
        if (over == null) {
            return;
        }
        var placed = Placement.of(beamers.now(), area(over.getWindow()), swapped);
        if (placed.notes().isPresent()) {
            cover.getChildren().setAll(new NotesView(model, texts, this::swap));
            full(over.getWindow(), wasFull);
            show(placed.slide(), over);
        } else {
            closeBeamer();
            cover.getChildren().setAll(room);
            full(over.getWindow(), true);
        }
        room.takeFocus();
    }

    private void swap() {
        swapped = !swapped;
        place();
    }

    private void show(Placement.Area where, Scene over) {
        closeBeamer();
        var stage = new Stage(StageStyle.UNDECORATED);
        var slides = new Scene(new StackPane(room), where.width(), where.height());
        DraftBook.put(slides, DraftBook.of(over).orElse(null));
        theme.dress(slides);
        keys.listen(slides);
        stage.setScene(slides);
        stage.initOwner(over.getWindow());
        stage.setTitle(texts.get("presenting.window"));
        stage.setX(where.x());
        stage.setY(where.y());
        stage.setWidth(where.width());
        stage.setHeight(where.height());
        stage.setOnCloseRequest(_ -> model.act(Command.LEAVE));
        beamer = stage;
        stage.show();
    }

    private void closeBeamer() {
        var stage = beamer;
        beamer = null;
        if (stage != null) {
            theme.forget(stage.getScene());
            keys.leave(stage.getScene());
            ((Pane) stage.getScene().getRoot()).getChildren().clear();
            stage.setOnCloseRequest(null);
            stage.close();
        }
    }

    /// The whole screen, without the toolkit's own words about it and without its own key to leave it.
    private static void full(Window window, boolean whole) {
        if (window instanceof Stage stage && stage.isShowing() && stage.isFullScreen() != whole) {
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreen(whole);
        }
    }

    private static Placement.Area area(Window window) {
        return new Placement.Area(window.getX(), window.getY(), window.getWidth(), window.getHeight(), false);
    }
}

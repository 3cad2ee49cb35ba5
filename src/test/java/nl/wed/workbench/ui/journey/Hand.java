package nl.wed.workbench.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Window;
import nl.wed.workbench.ui.kit.Background;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Mouse and keyboard of a consultant: what is pressed is first scrolled into sight, and after each
/// act the work beside the window is awaited.
public final class Hand {
    private static final int LONGEST_WAIT = 60;

    private final FxRobot robot;
    private final Background background;

    /// A hand that waits for the work in that background.
    public Hand(FxRobot robot, Background background) {
        this.robot = robot;
        this.background = background;
    }

    /// Clicks on the node with that id.
    public Hand press(String id) {
        return press(node(one -> id.equals(one.getId()), id));
    }

    /// Clicks on the first node whose id begins so.
    public Hand pressFirst(String start) {
        return press(node(one -> one.getId() != null && one.getId().startsWith(start), start));
    }

    /// Clicks on the first node of that style.
    public Hand pressStyle(String style) {
        return press(node(one -> one.getStyleClass().contains(style), style));
    }

    /// Clicks on the first button, chip or cell with those words.
    public Hand pressWords(String words) {
        return press(node(one -> words.equals(words(one)), words));
    }

    /// Replaces what is in a field by typing. Goes without the pause that the robot takes after
    /// each letter.
    public Hand write(String id, String words) {
        press(id);
        var field = see(id, TextInputControl.class);
        assertThat(field.isFocused()).as("focus of " + id).isTrue();
        return over(field, words);
    }

    /// Types a date and leaves its field.
    public Hand date(String id, String words) {
        return press(id).over(see(id, DatePicker.class).getEditor(), words).type(KeyCode.TAB);
    }

    /// Opens a box and clicks on the option that reads so.
    public Hand choose(String id, String words) {
        press(id);
        var box = (ComboBox<?>) see(id, ComboBox.class);
        now(() -> ((ListView<?>) ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent())
                .scrollTo(index(box, words)));
        pressWords(words);
        assertThat(words(box)).isEqualTo(words);
        return this;
    }

    /// Types words where the focus is.
    public Hand typeWords(String words) {
        robot.write(words);
        return rest();
    }

    /// Types keys, one after the other.
    public Hand type(KeyCode... keys) {
        robot.type(keys);
        return rest();
    }

    /// Does something that mouse and keyboard do not reach, such as dragging over a text.
    public Hand act(Runnable act) {
        now(act);
        return rest();
    }

    /// The node with that id that is in sight or can be scrolled to.
    public <T extends Node> T see(String id, Class<T> type) {
        return type.cast(node(one -> id.equals(one.getId()), id));
    }

    /// Whether there is such a node in sight.
    public boolean sees(String id) {
        return find(one -> id.equals(one.getId())).isPresent();
    }

    /// Whether those words are in sight.
    public boolean seesWords(String words) {
        return find(one -> words.equals(words(one))).isPresent();
    }

    /// One step of the mouse and one click, without the pauses of the robot of the tests. What is
    /// clicked may open a dialog and then only comes back when that is closed, so it is not
    /// awaited.
    private Hand press(Node node) {
        now(() -> show(node));
        Platform.runLater(() -> {
            show(node);
            hideTooltips();
            var mouse = new Robot();
            mouse.mouseMove(middle(node));
            mouse.mousePress(MouseButton.PRIMARY);
            mouse.mouseRelease(MouseButton.PRIMARY);
        });
        return rest();
    }

    // On a slow machine one comes up over what is clicked next.
    private static void hideTooltips() {
        List.copyOf(Window.getWindows()).stream()
                .filter(Tooltip.class::isInstance)
                .forEach(Window::hide);
    }

    private static Point2D middle(Node node) {
        var bounds = node.localToScene(node.getBoundsInLocal());
        var scene = node.getScene();
        assertThat(new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()))
                .as("the window around " + node)
                .matches(window -> window.contains(bounds.getCenterX(), bounds.getCenterY()));
        return node.localToScreen(
                node.getBoundsInLocal().getCenterX(), node.getBoundsInLocal().getCenterY());
    }

    private Hand over(TextInputControl field, String words) {
        now(() -> {
            field.selectAll();
            words.chars().forEach(letter -> typed(field, Character.toString(letter)));
        });
        return rest();
    }

    private Hand rest() {
        WaitForAsyncUtils.waitForFxEvents(2);
        try {
            WaitForAsyncUtils.waitFor(LONGEST_WAIT, TimeUnit.SECONDS, this::idle);
        } catch (TimeoutException e) {
            throw new IllegalStateException("still busy", e);
        }
        return this;
    }

    private boolean idle() {
        var idle = new AtomicBoolean();
        now(() -> idle.set(background.running().isEmpty()));
        return idle.get();
    }

    private static void now(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(LONGEST_WAIT), act);
    }

    private static void typed(Node field, String letter) {
        field.fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
    }

    private Node node(Predicate<Node> wanted, String description) {
        return find(wanted).orElseThrow(() -> new AssertionError("not in the window: " + description));
    }

    /// In the window that was opened last, the first one that is shown.
    private Optional<Node> find(Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        now(() -> {
            for (Window window : Window.getWindows().reversed()) {
                if (found.isEmpty() && window.isShowing()) {
                    layOut(window.getScene());
                    collect(window.getScene().getRoot(), wanted, found);
                }
            }
        });
        return found.stream().findFirst();
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void show(Node node) {
        layOut(node.getScene());
        for (Node one = node; one != null; one = one.getParent()) {
            if (one instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, node);
                layOut(node.getScene());
            }
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        var content = pane.getContent();
        double middle =
                content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getCenterY();
        double seen = pane.getViewportBounds().getHeight();
        double room = content.getBoundsInLocal().getHeight() - seen;
        if (room > 0) {
            pane.setVvalue(Math.clamp((middle - seen / 2) / room, 0, 1));
        }
    }

    private static int index(ComboBox<?> box, String words) {
        for (int i = 0; i < box.getItems().size(); i++) {
            if (words.equals(words(box, i))) {
                return i;
            }
        }
        throw new AssertionError("no option '" + words + "' in " + box.getId());
    }

    private static @Nullable String words(Node node) {
        return switch (node) {
            case Labeled label -> label.getText();
            case Text text -> text.getText();
            default -> null;
        };
    }

    private static <T> String words(ComboBox<T> box, int index) {
        return box.getConverter().toString(box.getItems().get(index));
    }

    private static <T> String words(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }
}

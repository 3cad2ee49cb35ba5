package nl.wed.workbench.ui.figures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// A walk through a window, act after act with a pause for drawing between them, of which pictures
/// are kept.
final class LookWindow {
    private static final int STRIP = 1500;
    private static final int WIDEST = 980;
    private static final int HIGHEST = 780;

    private interface Step {
        void run() throws Exception;
    }

    private final Deque<Step> steps = new ArrayDeque<>();
    private final Scene scene;
    private final Path folder;
    private final String look;
    private final double letter;

    LookWindow(Scene scene, Path folder, String look, double letter) {
        this.scene = scene;
        this.folder = folder;
        this.look = look;
        this.letter = letter;
    }

    LookWindow act(Runnable act) {
        steps.add(act::run);
        return this;
    }

    /// Presses the button with that id in the window on top; does not wait for what it opens.
    LookWindow press(String id) {
        return act(() -> Platform.runLater(() -> {
            switch (top().lookup("#" + id)) {
                case Button button -> button.fire();
                case MenuButton menu -> menu.show();
                case TitledPane pane -> pane.setExpanded(true);
                case ComboBoxBase<?> box -> box.show();
                case null, default -> System.err.println("nothing to press: " + id);
            }
        }));
    }

    /// Opens all that can be folded in that part of the window.
    LookWindow unfold(String where) {
        return act(() -> ((Parent) scene.lookup(where))
                .lookupAll(".titled-pane")
                .forEach(one -> ((TitledPane) one).setExpanded(true)));
    }

    LookWindow write(String id, String words) {
        return act(() -> {
            if (top().lookup("#" + id) instanceof TextInputControl field) {
                field.setText(words);
            } else {
                System.err.println("no field " + id);
            }
        });
    }

    LookWindow enter(String id) {
        return act(() -> top().lookup("#" + id)
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    }

    LookWindow scroll(String where, double part) {
        return act(() -> {
            if (scene.lookup(where) instanceof ListView<?> list) {
                list.scrollTo((int) (part * list.getItems().size()));
            } else {
                around(scene.lookup(where)).setVvalue(part);
            }
        });
    }

    /// What is seen in the whole window.
    LookWindow shot(String name) {
        steps.add(() -> save(scene.snapshot(null), name));
        return this;
    }

    /// What is seen in the window on top: a dialog or a menu.
    LookWindow dialog(String name) {
        act(() -> {
            Window above = Window.getWindows().getLast();
            if (above.getScene() != scene) {
                above.getScene().getRoot().setStyle("-fx-font-size: " + letter + "px;");
                above.getScene().getRoot().applyCss();
                above.getScene().getRoot().layout();
            }
        });
        act(this::fit);
        act(this::fit);
        steps.add(() -> save(top().snapshot(null), name));
        return this;
    }

    private void fit() {
        Window above = Window.getWindows().getLast();
        if (above.getScene() != scene) {
            var root = above.getScene().getRoot();
            above.setWidth(Math.min(root.prefWidth(-1), WIDEST));
            above.setHeight(Math.min(root.prefHeight(above.getWidth()), HIGHEST));
        }
    }

    /// Closes what is on top of the window.
    LookWindow close() {
        return act(() -> {
            Window above = Window.getWindows().getLast();
            if (above.getScene() != scene) {
                above.hide();
            }
        });
    }

    /// All that can be scrolled to around that node, in strips.
    LookWindow whole(String where, String name) {
        steps.add(() -> {
            if (scene.lookup(where) == null) {
                System.err.println("nothing like " + where);
                return;
            }
            tellWidest(around(scene.lookup(where)), name);
            var image = picture(around(scene.lookup(where)).getContent().snapshot(null, null));
            for (int y = 0; y < image.getHeight(); y += STRIP) {
                int height = Math.min(STRIP, image.getHeight() - y);
                keep(image.getSubimage(0, y, image.getWidth(), height), name + "-" + y / STRIP);
            }
        });
        return this;
    }

    void run() {
        var step = steps.poll();
        if (step == null) {
            Platform.exit();
            System.exit(0);
        }
        try {
            step.run();
        } catch (Exception e) {
            e.printStackTrace();
        }
        var pause = new PauseTransition(Duration.millis(150));
        pause.setOnFinished(_ -> run());
        pause.play();
    }

    private static Scene top() {
        return Window.getWindows().getLast().getScene();
    }

    private static ScrollPane around(Node inside) {
        for (Node node = inside; node != null; node = node.getParent()) {
            if (node instanceof ScrollPane scroll) {
                return scroll;
            }
        }
        throw new IllegalStateException("no scroll pane around " + inside);
    }

    /// Names what makes the content wider than the window shows.
    private void tellWidest(ScrollPane scroll, String name) {
        double room = scroll.getViewportBounds().getWidth();
        if (scroll.getContent().getLayoutBounds().getWidth() > room + 1) {
            System.out.println(name + "-" + look + " has " + room + " and needs");
            widest(scroll.getContent(), room * 0.8);
        }
    }

    private static void widest(Node node, double room) {
        if (node.isManaged() && node.minWidth(-1) > room) {
            System.out.println("   " + node.minWidth(-1) + " " + node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> widest(child, room));
            }
        }
    }

    private void save(Image image, String name) {
        keep(picture(image), name);
    }

    private void keep(BufferedImage picture, String name) {
        try {
            ImageIO.write(
                    picture, "png", folder.resolve(name + "-" + look + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        return picture;
    }
}

package nl.wed.workbench.ui.kit;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// A part of a window in which a state is only looked at. What jumps, shows, copies or exports is marked where it is
/// made and stays as it is; every other button and choice is greyed and nothing can be typed, as whatever has no mark
/// may change something.
public final class Looking {
    private static final Object KEY = Looking.class;

    private static final Object STAYS = new Object();

    private Looking() {}

    /// That button or choice, which changes nothing of a trajectory and so stays also where one only looks.
    public static <T extends Node> T stays(T control) {
        control.getProperties().put(STAYS, true);
        return control;
    }

    /// The same of what is in a menu.
    public static <T extends MenuItem> T stays(T item) {
        item.getProperties().put(STAYS, true);
        return item;
    }

    /// Makes everything in it be only looked at, also what comes into it later.
    public static void only(Parent root) {
        var looking = new Looking();
        root.getProperties().put(KEY, looking);
        Runnable sweep = () -> looking.sweep(root);
        root.sceneProperty().addListener((_, was, now) -> looking.moved(was, now, sweep));
        looking.moved(null, root.getScene(), sweep);
        sweep.run();
    }

    /// Whether that stands in a part that is only looked at.
    public static boolean at(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(one -> one.hasProperties() && one.getProperties().containsKey(KEY));
    }

    /// Before every picture, as screens and cards are made while one goes round.
    private void moved(@Nullable Scene was, @Nullable Scene now, Runnable sweep) {
        if (was != null) {
            was.removePreLayoutPulseListener(sweep);
            was.removePostLayoutPulseListener(sweep);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(sweep);
            now.addPostLayoutPulseListener(sweep); // rows and pages are made while laying out
        }
    }

    private void sweep(Node node) {
        switch (node) {
            case SearchField _ -> {}
            case TextInputControl text -> text.setEditable(false);
            case MenuButton menu ->
                menu.getItems().stream().filter(item -> !marked(item)).forEach(item -> {
                    item.disableProperty().unbind();
                    item.setDisable(true);
                });
            case ButtonBase button when !marked(button) && !ofToolkit(button) -> grey(button);
            case ComboBoxBase<?> choice when !marked(choice) -> grey(choice);
            case Field<?> field when !(field.control() instanceof TextInputControl) -> grey(field.control());
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::sweep);
            default -> {}
        }
    }

    private static void grey(Node node) {
        node.disableProperty().unbind();
        node.setDisable(true);
    }

    private static boolean marked(Node control) {
        return control.hasProperties() && control.getProperties().containsKey(STAYS);
    }

    private static boolean marked(MenuItem item) {
        return item.getProperties().containsKey(STAYS);
    }

    /// Buttons without a name are those inside a control of the toolkit, such as the arrows of its scroll bars.
    private static boolean ofToolkit(ButtonBase button) {
        return button instanceof Button && button.getId() == null;
    }
}

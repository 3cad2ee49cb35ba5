package nl.wed.workbench.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import nl.wed.workbench.ui.kit.FirstField;
import nl.wed.workbench.ui.kit.InSight;
import nl.wed.workbench.ui.navigation.Act;

/// Goes to where an act is done on a screen that is shown: opens its part and gives the focus to the control that
/// begins it.
final class ActPlace {
    private ActPlace() {}

    static void begin(Node screen, Act act) {
        open(screen, act);
        Platform.runLater(() -> {
            if (screen.getScene() == null) {
                return;
            }
            screen.applyCss(); // a part that was just opened has nothing in it before
            screen.getScene().getRoot().layout();
            var begins = control(screen, act).or(() -> content(screen).flatMap(FirstField::in));
            begins.ifPresentOrElse(ActPlace::focus, screen::requestFocus);
        });
    }

    private static void focus(Node control) {
        control.requestFocus();
        InSight.reveal(control);
    }

    /// What the tab that is open shows.
    private static Optional<Node> content(Node screen) {
        return seen(screen)
                .filter(TabPane.class::isInstance)
                .map(TabPane.class::cast)
                .findFirst()
                .map(pane -> pane.getSelectionModel().getSelectedItem().getContent());
    }

    /// The control that begins the act, when it is in sight.
    static Optional<Node> control(Node screen, Act act) {
        return seen(screen)
                .filter(node -> node.getId() != null && act.controls().contains(node.getId()))
                .findFirst();
    }

    /// Whether the part is there, which is then open.
    static boolean open(Node screen, Act act) {
        return act.part().isEmpty()
                || seen(screen)
                        .filter(TabPane.class::isInstance)
                        .map(TabPane.class::cast)
                        .anyMatch(pane -> open(pane, act.part()));
    }

    private static boolean open(TabPane pane, String part) {
        var tab =
                pane.getTabs().stream().filter(one -> part.equals(one.getId())).findFirst();
        tab.ifPresent(pane.getSelectionModel()::select);
        return tab.isPresent();
    }

    /// What stands on a screen, also where no skin was made yet.
    private static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        var inside = switch (node) {
            case TabPane pane ->
                Stream.ofNullable(pane.getSelectionModel().getSelectedItem())
                        .flatMap(tab -> Stream.ofNullable(tab.getContent()));
            case ScrollPane pane -> Stream.ofNullable(pane.getContent());
            case SplitPane pane -> pane.getItems().stream();
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.<Node>of();
        };
        return Stream.concat(Stream.of(node), inside.toList().stream().flatMap(ActPlace::seen));
    }
}

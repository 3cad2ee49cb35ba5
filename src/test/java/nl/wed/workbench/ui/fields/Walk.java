package nl.wed.workbench.ui.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import nl.wed.workbench.ui.navigation.Screen;
import org.testfx.util.WaitForAsyncUtils;

/// Goes through every part of every screen, presses each kind of button once and hands over all that is then seen,
/// in the window and in dialogs. What belongs to another row of the same kind is seen once.
final class Walk {
    private static final String LEFT_ALONE = "fetch-(list|look|go)|.*remove.*|.*-delete.*|.*export.*|book-.*|.*-link.*";

    private static final String WAY_OUT = ".*-(close|back|discard|other)";
    private static final int LONGEST_WAIT = 60;

    private final Function<Screen, Node> open;
    private final WalkDialogs dialogs;
    private final Consumer<Parent> inWindow;
    private final Consumer<WalkDialogs.Titled> inDialog;
    private final BiConsumer<String, Runnable> press;
    private final Set<String> pressed = new LinkedHashSet<>();
    private Parent root = new Group();

    Walk(
            Function<Screen, Node> open,
            WalkDialogs dialogs,
            Consumer<Parent> inWindow,
            Consumer<WalkDialogs.Titled> inDialog) {
        this(open, dialogs, inWindow, inDialog, (_, act) -> act.run());
    }

    /// The same; `press` is handed what each press does, with the id of what is pressed.
    Walk(
            Function<Screen, Node> open,
            WalkDialogs dialogs,
            Consumer<Parent> inWindow,
            Consumer<WalkDialogs.Titled> inDialog,
            BiConsumer<String, Runnable> press) {
        this.press = press;
        this.open = open;
        this.dialogs = dialogs;
        this.inWindow = inWindow;
        this.inDialog = inDialog;
    }

    /// The kind of thing that an id names, whatever row it is in.
    static String kind(String id) {
        return id.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "#").replaceAll("\\d+", "#");
    }

    void all() {
        for (Screen screen : Screen.values()) {
            act(() -> root = (Parent) open.apply(screen));
            int tabs = tabs().map(pane -> pane.getTabs().size()).orElse(1);
            for (int tab = 0; tab < tabs; tab++) {
                part(tab);
            }
        }
    }

    private void part(int tab) {
        show(tab);
        Set<String> pages = ids(ToggleButton.class);
        look();
        presses(tab);
        for (String page : pages) {
            if (pressed.add(kind(page))) {
                show(tab);
                act(() -> find(root, page, ToggleButton.class).ifPresent(one -> one.setSelected(true)));
                look();
                presses(tab);
            }
        }
    }

    /// Presses what there is, and what comes of that, until there is nothing new.
    private void presses(int tab) {
        boolean found = true;
        while (found) {
            found = false;
            for (String id : pressable()) {
                boolean fresh = !kind(id).matches(LEFT_ALONE) && !pressed.contains(kind(id));
                if (fresh && pressable().contains(id)) {
                    pressed.add(kind(id));
                    found = true;
                    press(tab, id);
                }
            }
        }
    }

    private void press(int tab, String id) {
        act(() -> {
            chooseFirstRows();
            press.accept(id, () -> {
                find(root, id, Button.class).filter(one -> !one.isDisabled()).ifPresent(Button::fire);
                menuItems()
                        .filter(one -> id.equals(one.getId()) && !one.isDisable())
                        .findFirst()
                        .ifPresent(MenuItem::fire);
            });
        });
        now(() -> dialogs.taken().forEach(inDialog));
        look();
        if (!pressable().contains(id)) {
            show(tab);
        }
    }

    private void look() {
        act(this::chooseFirstRows);
        drawn();
        now(() -> inWindow.accept(root));
    }

    private void show(int tab) {
        act(() -> tabs().filter(pane -> tab < pane.getTabs().size())
                .ifPresent(pane -> pane.getSelectionModel().select(tab)));
    }

    private static void act(Runnable act) {
        now(act);
        now(() -> {}); // what it left for later
    }

    /// Waits until what was just opened was laid out; only then it takes the focus.
    private void drawn() {
        var pulse = new CompletableFuture<Void>();
        now(() -> {
            root.getScene().addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    root.getScene().removePostLayoutPulseListener(this);
                    pulse.complete(null);
                }
            });
            Platform.requestNextPulse();
        });
        pulse.orTimeout(LONGEST_WAIT, TimeUnit.SECONDS).join();
    }

    /// On the thread of the window, without the pauses of the robot of the tests.
    static void now(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(LONGEST_WAIT), act);
    }

    private Optional<TabPane> tabs() {
        return all(root, TabPane.class).findFirst();
    }

    /// What can be pressed, ways out of a part last.
    private List<String> pressable() {
        var ids = ids(Button.class);
        now(() -> menuItems().map(MenuItem::getId).filter(Objects::nonNull).forEach(ids::add));
        return ids.stream()
                .sorted(Comparator.comparing(id -> id.matches(WAY_OUT)))
                .toList();
    }

    private Stream<MenuItem> menuItems() {
        return all(root, MenuButton.class).flatMap(menu -> menu.getItems().stream());
    }

    private Set<String> ids(Class<? extends Node> type) {
        var ids = new LinkedHashSet<String>();
        now(() -> all(root, type)
                .map(Node::getId)
                .filter(id -> id != null && !id.isEmpty())
                .forEach(ids::add));
        return ids;
    }

    static <T extends Node> Optional<T> find(Node root, String id, Class<T> type) {
        if (!root.isVisible()) {
            return Optional.empty();
        }
        return type.isInstance(root) && id.equals(root.getId())
                ? Optional.of(type.cast(root))
                : children(root)
                        .flatMap(child -> find(child, id, type).stream())
                        .findFirst();
    }

    /// All nodes of a kind that are shown, also those of which no skin was made yet.
    static <T extends Node> Stream<T> all(Node root, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(root, type, found);
        return found.stream().distinct();
    }

    private static <T extends Node> void collect(Node node, Class<T> type, List<T> found) {
        if (!node.isVisible()) {
            return;
        }
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        children(node).forEach(child -> collect(child, type, found));
    }

    private static Stream<? extends Node> children(Node node) {
        return switch (node) {
            case TabPane pane ->
                Stream.ofNullable(pane.getSelectionModel().getSelectedItem().getContent());
            case ScrollPane pane -> Stream.ofNullable(pane.getContent());
            case SplitPane pane -> pane.getItems().stream();
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.of();
        };
    }

    private void chooseFirstRows() {
        all(root, TableView.class).forEach(table -> {
            if (table.getSelectionModel() != null && table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().select(0);
            }
        });
        all(root, ListView.class).forEach(list -> {
            if (list.getSelectionModel() != null && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        });
    }
}

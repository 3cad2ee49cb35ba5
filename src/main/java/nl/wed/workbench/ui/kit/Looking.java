package nl.wed.workbench.ui.kit;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/// A part of a window in which a state is only looked at. What jumps, shows, copies or exports stays as it is; every
/// other button is greyed and nothing can be typed, as whatever is not named here may change something.
public final class Looking {
    private static final Object KEY = Looking.class;

    private static final Pattern LOOKS = Pattern.compile(String.join(
            "|",
            "home|search|theme|present|guide|guide-.*|looking-back|job-cancel|palette.*",
            "step-.*|chain-open|open-.*|matrix-.*|evidence-open-.*|option-(back|edit-.*)|options-to-causes",
            "catalogue-back|compare-(open|back|clear)|filters-clear.*|filter-off|interventions-more|scan-(previous|next)",
            "among-.*|column-.*|head-.*|profile-(choose|everything|with-waiting)|detail-close|peers-close",
            "compare-manage|retention-show|erase-proofs|key-(show|hide)|vault-(unlock|lock|mark)",
            "quote-place|doubt-next|mention-place|privacy-jump|check-more",
            "copy-.*|.*-copy|export-.*|book-.*|.*-print"));

    /// Links jump, but for these.
    private static final Pattern CHANGING_LINKS = Pattern.compile(
            "post-.*|funding-\\d+|fetch-choose-.*|import-forget|report-(go-on|drop)|draft-drop|figure-use-best|.*-offer-.*");

    /// Toggles choose what is seen, but for these.
    private static final Pattern CHANGING_TOGGLES = Pattern.compile("anchor-.*|decide-.*");

    private Looking() {}

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
                menu.getItems().stream().filter(item -> !looks(menu, item)).forEach(item -> {
                    item.disableProperty().unbind();
                    item.setDisable(true);
                });
            case Button button when !looks(button) -> grey(button);
            case ToggleButton toggle when CHANGING_TOGGLES.matcher(id(toggle)).matches() -> grey(toggle);
            case Field<?> field when !(field.control() instanceof TextInputControl) -> grey(field.control());
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::sweep);
            default -> {}
        }
    }

    private static void grey(Node node) {
        node.disableProperty().unbind();
        node.setDisable(true);
    }

    /// Buttons without a name are those inside a control of the toolkit, such as the arrows of its scroll bars.
    private static boolean looks(Button button) {
        boolean link = button.getStyleClass().contains("link");
        return link
                ? !CHANGING_LINKS.matcher(id(button)).matches()
                : LOOKS.matcher(id(button)).matches() || button.getId() == null;
    }

    private static boolean looks(MenuButton menu, MenuItem item) {
        String id = Objects.requireNonNullElse(item.getId(), id(menu));
        return LOOKS.matcher(id).matches();
    }

    private static String id(Node node) {
        return Objects.requireNonNullElse(node.getId(), "");
    }
}

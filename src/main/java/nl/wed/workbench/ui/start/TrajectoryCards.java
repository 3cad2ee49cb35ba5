package nl.wed.workbench.ui.start;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.SearchField;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The cards of the start screen. Of many those that were last worked in are shown, with a field that searches all
/// of them and a button that shows more: who has hundreds looks for one by its name, and making the cards of all
/// takes seconds.
final class TrajectoryCards extends VBox {
    private static final int FIRST = 24;
    private static final int MORE = 48;
    private static final int MANY = 12;

    private final Texts texts;
    private final Consumer<TrajectorySummary> open;
    private final FlowPane cards = new FlowPane();
    private final StringProperty query = new SimpleStringProperty("");
    private final SearchField search;
    private final Label none;
    private final Deque<TrajectoryGroup> left = new ArrayDeque<>();
    private final Button more;
    private List<TrajectoryGroup> groups = List.of();

    TrajectoryCards(Texts texts, Consumer<TrajectorySummary> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("start-cards-box");
        cards.getStyleClass().add("start-cards");
        search = new SearchField("start-search", texts.get("shell.start.search"), query);
        search.setMaxWidth(USE_PREF_SIZE);
        none = new Label(texts.get("shell.start.noMatch"));
        none.getStyleClass().add("muted");
        more = Buttons.plain("start-more", "", MaterialDesignC.CHEVRON_DOWN, this::showMore);
        getChildren().addAll(search, none, cards, more);
        query.addListener((_, _, _) -> fill());
    }

    /// Shows these, when they are others than those that are shown.
    void show(List<TrajectoryGroup> now) {
        if (!now.equals(groups)) {
            groups = now;
            shown(search, groups.size() > MANY);
            fill();
        }
    }

    private void fill() {
        left.clear();
        groups.stream().filter(this::matches).forEach(left::add);
        shown(none, left.isEmpty());
        cards.getChildren().clear();
        add(FIRST);
    }

    /// Shows more, and goes on with the keyboard at the first of them.
    private void showMore() {
        int before = cards.getChildren().size();
        add(MORE);
        cards.getChildren().get(before).lookup(".trajectory-card").requestFocus();
    }

    private void add(int most) {
        var fresh = new ArrayList<TrajectoryCard>();
        while (!left.isEmpty() && fresh.size() < most) {
            fresh.add(new TrajectoryCard(left.remove(), texts, open));
        }
        cards.getChildren().addAll(fresh);
        more.setText(texts.get("shell.start.more", left.size()));
        shown(more, !left.isEmpty());
    }

    private boolean matches(TrajectoryGroup group) {
        String wanted = query.get().strip().toLowerCase(Locale.ROOT);
        return group.newest().municipality().toLowerCase(Locale.ROOT).contains(wanted)
                || group.newest().name().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

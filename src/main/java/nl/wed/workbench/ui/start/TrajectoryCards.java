package nl.wed.workbench.ui.start;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.SearchField;

/// The cards of the start screen, with a field to search when they are many. Those in sight are made at once, the others
/// a few in each frame after it, so that the window answers meanwhile.
final class TrajectoryCards extends VBox {
    private static final int FIRST = 12;
    private static final int IN_A_FRAME = 12;
    private static final int MANY = 12;

    private final Texts texts;
    private final Consumer<TrajectorySummary> open;
    private final FlowPane cards = new FlowPane();
    private final StringProperty query = new SimpleStringProperty("");
    private final SearchField search;
    private final Label none;
    private final Deque<TrajectoryGroup> left = new ArrayDeque<>();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            add(IN_A_FRAME);
        }
    };
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
        getChildren().addAll(search, none, cards);
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
        if (!left.isEmpty()) {
            frames.start();
        }
    }

    private void add(int most) {
        var more = new ArrayList<TrajectoryCard>();
        while (!left.isEmpty() && more.size() < most) {
            more.add(new TrajectoryCard(left.remove(), texts, open));
        }
        cards.getChildren().addAll(more);
        if (left.isEmpty()) {
            frames.stop();
        }
    }

    private boolean matches(TrajectoryGroup group) {
        String wanted = query.get().strip().toLowerCase(Locale.ROOT);
        return group.newest().municipality().toLowerCase(Locale.ROOT).contains(wanted)
                || group.newest().name().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static void shown(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

package nl.wed.workbench.ui.causes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.basis.BasisViewModel;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.OpenPoints;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.TwoColumns;
import nl.wed.workbench.ui.navigation.Act;
import nl.wed.workbench.ui.navigation.Navigator;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The causes in the order of the votes, to be chosen as priority with a reason, and beside it what
/// is still open about them. A row stays the same while its reason is typed.
final class PriorityView {
    private static final double BREADTH = 960;
    private static final int MOST_POINTS = 20;

    private final PriorityViewModel model;
    private final Texts texts;
    private final Supplier<BasisCard> cards;
    private final VBox rows = new VBox();
    private final Map<UUID, PriorityRow> made = new HashMap<>();
    private final Node node;

    PriorityView(PriorityViewModel model, BasisViewModel basis, Texts texts, Navigator navigator) {
        this.model = model;
        this.cards = () -> new BasisCard(basis, texts, navigator::open);
        this.texts = texts;
        rows.setId("priorities");
        var count = new Label();
        count.setId("priority-count");
        count.textProperty().bind(model.count());
        count.getStyleClass().add("card-title");
        count.setWrapText(true);
        var ranking = new Card(count, rows);
        var points = new OpenPoints(texts, navigator::open);
        var none = new Label(texts.get("causes.priority.noPoints"));
        none.setWrapText(true);
        var open = Card.titled(texts.get("causes.priority.open"), none, points);
        Runnable follow = () -> {
            var now = model.points().get();
            none.setVisible(now.isEmpty());
            none.setManaged(now.isEmpty());
            points.show(now, MOST_POINTS);
        };
        model.points().addListener((_, _, _) -> follow.run());
        follow.run();
        var box = new VBox(new TwoColumns(ranking, open, 0.62, BREADTH));
        box.getStyleClass().add("screen-part");
        node = new Scroll(box);
        model.lines().addListener((ListChangeListener<PriorityViewModel.Line>) _ -> show());
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        if (model.lines().isEmpty()) {
            rows.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignS.STAR_OUTLINE,
                            texts.get("causes.priority.empty"),
                            GoTo.button(texts, Act.CAUSE)));
            return;
        }
        List<Node> now = new ArrayList<>();
        for (int i = 0; i < model.lines().size(); i++) {
            var line = model.lines().get(i);
            var row = made.computeIfAbsent(
                    line.cause().id(), _ -> new PriorityRow(line.cause(), model, cards.get(), texts));
            row.show(i, line);
            now.add(row);
        }
        if (!rows.getChildren().equals(now)) {
            rows.getChildren().setAll(now);
        }
    }
}

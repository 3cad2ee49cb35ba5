package nl.wed.workbench.ui.chain;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Chips;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.OpenPoints;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.navigation.Navigator;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Every gap in the chain as a sentence with a jump, filtered by weight and step.
public final class GapListView {
    private static final int MOST = 200;

    private final GapListViewModel model;
    private final Texts texts;
    private final OpenPoints points;
    private final Label count = new Label();
    private final Card card;
    private final ScrollPane node;

    /// Shows that model.
    public GapListView(GapListViewModel model, Texts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        points = new OpenPoints(texts, navigator::open);
        points.setId("gap-points");
        count.getStyleClass().add("muted");
        card = new Card();
        var box = new VBox(
                SectionHeader.screen(texts.get("chain.gaps"), texts.get("chain.gapsHelp")),
                new Chips<>(model.severities(), List.of(Severity.values()), one -> texts.name("general", one)),
                new Chips<>(
                        model.steps(), List.of(Step.values()), one -> one.number() + " " + texts.name("general", one)),
                count,
                card);
        box.getStyleClass().add("screen");
        node = new Scroll(box);
        model.points().addListener((ListChangeListener<OpenPoint>) _ -> show());
        show();
    }

    Node node() {
        return node;
    }

    /// Shows all points of that step alone, from the first.
    void show(Step step) {
        model.only(step);
        node.setVvalue(0);
    }

    private void show() {
        count.setText(texts.get("chain.gapsCount", model.points().size(), model.total()));
        points.show(model.points(), MOST);
        card.getChildren()
                .setAll(
                        model.points().isEmpty()
                                ? EmptyState.resting(MaterialDesignC.CHECK_CIRCLE_OUTLINE, texts.get("chain.noGaps"))
                                : points);
    }
}

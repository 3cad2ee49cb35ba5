package nl.wed.workbench.ui.knowledge;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Tone;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

import java.util.List;
import java.util.function.Consumer;

/// A row of the catalogue: the approach with its three gauges beside each other.
final class InterventionCard extends ListCell<InterventionLine> {
    private final Texts texts;
    private final CatalogueViewModel model;
    private final Consumer<InterventionLine> open;

    InterventionCard(Texts texts, CatalogueViewModel model, Consumer<InterventionLine> open) {
        this.texts = texts;
        this.model = model;
        this.open = open;
        setPrefWidth(0);
        getStyleClass().add("intervention-cell");
    }

    @Override
    protected void updateItem(@Nullable InterventionLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : card(line));
        setAccessibleText(line == null ? null : line.intervention().name());
    }

    private Node card(InterventionLine line) {
        var description = new Label(line.intervention().description());
        description.setWrapText(true);
        var card = new VBox(head(line), description, gauges(texts, line, 2));
        card.getStyleClass().addAll("card", "intervention-card");
        return card;
    }

    private Node head(InterventionLine line) {
        String code = line.intervention().code();
        var name = Buttons.link("open-" + code, line.intervention().name(), () -> open.accept(line));
        name.getStyleClass().add("card-link");
        var compare = new CheckBox(texts.get("knowledge.compare"));
        compare.setId("compare-" + code);
        compare.setMinWidth(USE_PREF_SIZE);
        compare.setSelected(model.compared().contains(code));
        compare.setOnAction(
                _ -> compare.setSelected(
                        model.compare(code, compare.isSelected()) && compare.isSelected()));
        var badges = badges(texts, line);
        HBox.setHgrow(name, Priority.SOMETIMES);
        name.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(name, compare);
        head.getStyleClass().add("section-header");
        return badges.getChildren().isEmpty() ? head : new VBox(head, badges);
    }

    /// What to know at a glance: chosen, there already, to be verified, warned about.
    static FlowPane badges(Texts texts, InterventionLine line) {
        var badges = new FlowPane();
        badges.getStyleClass().add("chips");
        if (line.chosen()) {
            badges.getChildren().add(new Badge(texts.get("knowledge.chosen"), MaterialDesignC.CHECK_CIRCLE, Tone.SUCCESS));
        }
        if (line.presence() == Presence.PRESENT) {
            badges.getChildren().add(new Badge(texts.name("knowledge", Presence.PRESENT), MaterialDesignM.MAP_MARKER_CHECK, Tone.ACCENT));
        }
        if (line.intervention().toVerify()) {
            badges.getChildren().add(Badge.toVerify(texts));
        }
        if (!line.intervention().warnings().isEmpty()) {
            badges.getChildren().add(new Badge(texts.get("knowledge.warning"), MaterialDesignA.ALERT, Tone.WARNING));
        }
        return badges;
    }

    /// The three gauges in three equal columns.
    static Node gauges(Texts texts, InterventionLine line, int limit) {
        var grid = new GridPane();
        grid.getStyleClass().add("gauges");
        for (int i = 0; i < 3; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / 3);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(
                0,
                GaugeBox.of(texts, texts.get("knowledge.effect"), List.of(line.effect()), 1),
                GaugeBox.of(texts, texts.get("knowledge.cost"), List.of(line.cost()), 1),
                GaugeBox.of(texts, texts.get("knowledge.evidence"), line.evidence(), limit));
        return grid;
    }
}

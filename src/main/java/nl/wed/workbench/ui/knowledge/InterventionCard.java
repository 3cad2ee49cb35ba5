package nl.wed.workbench.ui.knowledge;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.catalogue.EvidenceScales.Recognition;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Presence;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.renewal.RenewalCard;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// An approach in the list of the catalogue, with its three gauges beside each other.
final class InterventionCard extends VBox {
    private final InterventionLine line;
    private final Texts texts;
    private final Label also = new Label();
    private final CheckBox compare = Looking.stays(new CheckBox());

    InterventionCard(InterventionLine line, Texts texts, CatalogueViewModel model, Consumer<InterventionLine> open) {
        this.line = line;
        this.texts = texts;
        String code = line.intervention().code();
        setId("card-" + code);
        compare.setId("compare-" + code);
        compare.setText(texts.get("knowledge.compare"));
        compare.setMinWidth(USE_PREF_SIZE);
        compare.setFocusTraversable(false);
        compare.setOnAction(_ -> {
            model.compare(code, compare.isSelected());
            compared(model.compared());
        });
        var description = new Label(line.intervention().description());
        description.setWrapText(true);
        also.setWrapText(true);
        also.getStyleClass().add("muted");
        also.managedProperty().bind(also.visibleProperty());
        foundBy("");
        getChildren().addAll(head(open, model), also, description, gauges(texts, line, 2));
        getStyleClass().addAll("card", "intervention-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(line.intervention().name());
        setOnMousePressed(_ -> requestFocus());
        compared(model.compared());
    }

    InterventionLine line() {
        return line;
    }

    void compared(List<String> compared) {
        compare.setSelected(compared.contains(line.intervention().code()));
    }

    /// Says by which other words it was found.
    void foundBy(String others) {
        also.setText(others.isEmpty() ? "" : texts.get("shell.also", others));
        also.setVisible(!others.isEmpty());
    }

    private Node head(Consumer<InterventionLine> open, CatalogueViewModel model) {
        var name = Buttons.link(
                "open-" + line.intervention().code(), line.intervention().name(), () -> open.accept(line));
        name.setFocusTraversable(false);
        name.getStyleClass().add("card-link");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(name, space, compare);
        head.getStyleClass().add("section-header");
        var badges = badges(texts, line, model);
        return badges.getChildren().isEmpty() ? head : new VBox(head, badges);
    }

    /// What to know at a glance: chosen, there already, to be verified, warned about, other than it was.
    static FlowPane badges(Texts texts, InterventionLine line, CatalogueViewModel model) {
        var badges = new FlowPane();
        badges.getStyleClass().add("chips");
        List<Node> shown = badges.getChildren();
        if (line.chosen()) {
            shown.add(new Badge(texts.get("knowledge.chosen"), MaterialDesignC.CHECK_CIRCLE, Tone.SUCCESS));
        }
        if (line.presence() == Presence.PRESENT) {
            shown.add(new Badge(
                    texts.name("knowledge", Presence.PRESENT), MaterialDesignM.MAP_MARKER_CHECK, Tone.ACCENT));
        }
        if (line.intervention().toVerify()) {
            shown.add(Badge.toVerify(texts));
        }
        if (!line.intervention().warnings().isEmpty()) {
            shown.add(new Badge(texts.get("knowledge.warning"), MaterialDesignA.ALERT, Tone.WARNING));
        }
        if (line.perhapsExpired()) {
            shown.add(new Badge(
                    texts.name("catalogue", Recognition.POSSIBLY_EXPIRED),
                    MaterialDesignC.CLOCK_ALERT_OUTLINE,
                    Tone.WARNING));
        }
        var session = line.session();
        if (session != null && line.renewed()) {
            new RenewalCard(model.renewal(), texts)
                    .badge(new Ref(KnowledgeRecords.SESSION_INTERVENTION, session.id()))
                    .ifPresent(shown::add);
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

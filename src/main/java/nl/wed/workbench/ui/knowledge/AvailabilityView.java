package nl.wed.workbench.ui.knowledge;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import nl.wed.workbench.domain.knowledge.Presence;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// Which approaches of the catalogue are there, which are not, and of which nobody said so yet; said here row by row,
/// or for all that are left.
final class AvailabilityView {
    private final OffersViewModel model;
    private final Texts texts;
    private final Consumer<String> openIntervention;
    private final Label explained = wrapped();
    private final Label missed = wrapped();
    private final Button complete;
    private final Node node;

    AvailabilityView(OffersViewModel model, Texts texts, Consumer<String> openIntervention) {
        this.model = model;
        this.texts = texts;
        this.openIntervention = openIntervention;
        explained.getStyleClass().add("muted");
        missed.setId("missed-count");
        complete = Buttons.plain(
                "offers-complete", texts.get("knowledge.absent.rest"), MaterialDesignC.CHECK_ALL, model::complete);
        var only = Looking.stays(new CheckBox(texts.get("knowledge.matrix.only")));
        only.setId("only-missed");
        Linked.both(only.selectedProperty(), model.onlyMissed());
        var table = new DataTable<>("availability", model.availability())
                .node(texts.get("knowledge.matrix.approach"), 4.4, this::approach)
                .text(texts.get("knowledge.matrix.causes"), 2.1, line -> model.names(line.causes()))
                .text(texts.get("knowledge.evidence"), 2.1, AvailabilityLine::evidence)
                .node(texts.get("knowledge.presence"), 3, this::presence)
                .empty(EmptyState.resting(MaterialDesignT.TABLE_SEARCH, texts.get("knowledge.matrix.empty")))
                .onOpen(line -> openIntervention.accept(line.intervention().code()));
        table.getStyleClass().add("tall-table");
        node = new Card(explained, missed, new Toolbar(only, complete), table);
        model.availability().addListener((ListChangeListener<AvailabilityLine>) _ -> follow());
        follow();
    }

    Node node() {
        return node;
    }

    private void follow() {
        explained.setText(model.explained());
        missed.setText(model.missed());
        complete.setDisable(model.unknown() == 0);
    }

    private Node approach(AvailabilityLine line) {
        return Buttons.link(
                "matrix-" + line.intervention().code(),
                line.intervention().name(),
                () -> openIntervention.accept(line.intervention().code()));
    }

    private Node presence(AvailabilityLine line) {
        var box = new FlowPane(badge(line));
        box.getStyleClass().add("chips");
        box.setAlignment(Pos.CENTER_LEFT);
        String code = line.intervention().code();
        if (line.presence() == Presence.ABSENT) {
            box.getChildren()
                    .add(Buttons.icon(
                            "absent-back-" + code,
                            texts.get(
                                    "knowledge.absent.back", line.intervention().name()),
                            MaterialDesignU.UNDO_VARIANT,
                            () -> model.notSeen(line)));
        } else if (line.presence() != Presence.PRESENT) {
            box.getChildren()
                    .add(Buttons.icon(
                            "absent-" + code,
                            texts.get(
                                    "knowledge.absent.say", line.intervention().name()),
                            MaterialDesignM.MAP_MARKER_OFF_OUTLINE,
                            () -> model.absent(line)));
        }
        return box;
    }

    private Badge badge(AvailabilityLine line) {
        if (line.missed()) {
            return new Badge(texts.get("knowledge.matrix.missed"), MaterialDesignA.ALERT_CIRCLE_OUTLINE, Tone.WARNING);
        }
        String words = texts.name("knowledge", line.presence());
        return switch (line.presence()) {
            case PRESENT -> new Badge(words, MaterialDesignC.CHECK, Tone.SUCCESS);
            case ABSENT, OTHER_OFFER -> new Badge(words, MaterialDesignM.MINUS, Tone.NEUTRAL);
            case UNKNOWN -> new Badge(words, MaterialDesignH.HELP, Tone.NEUTRAL);
        };
    }

    private static Label wrapped() {
        var label = new Label();
        label.setWrapText(true);
        return label;
    }
}

package nl.wed.workbench.ui.figures.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Interpretation;
import nl.wed.workbench.domain.figures.InterpretationStatus;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.SectionHeader;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// What the figure means here: its text, author and status, with the other readings as jumps.
final class InterpretationCard extends VBox {
    private final InterpretationViewModel model;
    private final Texts texts;
    private final Form form;
    private final BasisCard basis;
    private final HBox others = new HBox();
    private final Label date = new Label();
    private final VBox editing;
    private final Node invitation;

    InterpretationCard(InterpretationViewModel model, BasisCard basis, Texts texts) {
        this.model = model;
        this.basis = basis;
        this.texts = texts;
        form = new Form(texts, model.editor()::leave);
        form.area(texts.get("figures.reading.text"), 4, model.text())
                .id("reading-text")
                .help(texts.get("figures.reading.help"));
        form.beside(
                form.text(texts.get("figures.reading.author"), model.author()).id("reading-author"),
                form.choice(
                                texts.get("figures.reading.status"),
                                model.status(),
                                List.of(InterpretationStatus.values()),
                                status -> texts.name("figures", status))
                        .id("reading-status"));
        date.getStyleClass().add("muted");
        others.getStyleClass().add("chain-link");
        editing = new VBox(others, basis, form, date);
        editing.getStyleClass().add("reading-editing");
        invitation = invitation();
        getChildren().add(new Card(header(), editing, invitation));
        model.readings().addListener((_, _, _) -> refresh());
        model.editor().record().addListener((_, _, _) -> refresh());
        refresh();
    }

    private Node header() {
        var remove = Buttons.icon(
                "reading-remove", texts.get("figures.reading.remove"), MaterialDesignD.DELETE_OUTLINE, model::remove);
        remove.visibleProperty().bind(model.editor().record().isNotNull());
        return SectionHeader.part(texts.get("figures.reading.title"), remove);
    }

    private Node invitation() {
        var words = new Label(texts.get("figures.reading.none"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        var add = Buttons.plain("reading-add", texts.get("figures.reading.add"), MaterialDesignP.PENCIL_OUTLINE, () -> {
            model.add();
            form.lookup("#reading-text").requestFocus();
        });
        var box = new VBox(words, add);
        box.getStyleClass().add("reading-editing");
        return box;
    }

    private void refresh() {
        var current = model.editor().current();
        shown(editing, current.isPresent());
        shown(invitation, current.isEmpty());
        basis.show(current.map(one -> new Ref(FigureRecords.INTERPRETATION, one.id()))
                .orElse(null));
        date.setText(current.map(one -> texts.get("figures.reading.date", Numbers.date(one.date())))
                .orElse(""));
        shown(others, model.readings().get().size() > 1);
        List<Node> jumps = new ArrayList<>();
        int number = 1;
        for (Interpretation one : model.readings().get()) {
            var jump = Buttons.link(
                    "",
                    texts.get("figures.reading.number", number++),
                    () -> model.editor().select(one.id()));
            jump.setDisable(current.filter(one::equals).isPresent());
            jumps.add(jump);
        }
        others.getChildren().setAll(jumps);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

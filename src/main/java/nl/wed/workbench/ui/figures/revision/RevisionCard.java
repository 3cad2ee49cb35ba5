package nl.wed.workbench.ui.figures.revision;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FactTable;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.navigation.Navigator;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// 'Herzien?' at one figure: the values before and after, what rests on them, and the button for
/// who has looked. Takes no room when there is nothing to look at.
public final class RevisionCard extends VBox {
    private final RevisionViewModel model;
    private final Texts texts;
    private final Navigator navigator;

    public RevisionCard(RevisionViewModel model, Texts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        setId("revision");
        model.detail().addListener((_, _, _) -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().setAll(model.detail().get().map(this::card).stream().toList());
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Node card(RevisionDetail detail) {
        var settle =
                Buttons.plain("revision-settle", texts.get("revision.settle"), MaterialDesignC.CHECK, model::settle);
        var words = new Label(texts.get(detail.rereading() ? "revision.rereadWords" : "revision.words"));
        words.setWrapText(true);
        var card = new Card(SectionHeader.part(texts.get("revision.title"), settle), words);
        card.getChildren().add(detail.values().isEmpty() ? muted("revision.unseen") : table(detail));
        card.getChildren()
                .add(muted(detail.conclusions().isEmpty() ? "revision.noConclusion" : "revision.conclusions"));
        detail.conclusions().forEach(ref -> card.getChildren().add(link(ref)));
        return card;
    }

    private Label muted(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private FactTable table(RevisionDetail detail) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.get("revision.value"), texts.get("revision.before"), texts.get("revision.after")));
        for (RevisedValue value : detail.values()) {
            rows.add(List.of(value.region() + ", " + value.period(), value.before(), value.after()));
        }
        return new FactTable(rows);
    }

    private Node link(Ref ref) {
        String label = model.project()
                .find(ref)
                .map(one -> RecordLabel.of(model.project(), one))
                .orElse("");
        var kind = new Label(texts.get("chain.type." + ref.type().name()));
        kind.getStyleClass().add("muted");
        kind.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(kind, Buttons.link("", label, () -> navigator.open(ref)));
        row.getStyleClass().add("chain-link");
        return row;
    }
}

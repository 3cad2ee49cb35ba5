package nl.wed.workbench.ui.renewal;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.KeyValue;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Beside a record: that the built-in content says something else now, old beside new, and the acts that
/// take the newer over.
public record RenewalCard(RenewalViewModel model, Texts texts) {

    /// The mark of a record in a list; empty when nothing is different about it.
    public Optional<Node> badge(Ref ref) {
        return model.marks(ref) ? Optional.of(badge()) : Optional.empty();
    }

    /// The card of a record; empty when nothing is different about it.
    public Optional<Node> of(Ref ref) {
        if (!model.marks(ref)) {
            return Optional.empty();
        }
        var card = new VBox(badge(), words(model.about(ref)));
        card.setId("renewal");
        card.getStyleClass().add("renewal");
        for (RenewalLine line : model.lines(ref)) {
            card.getChildren().add(line(line));
        }
        if (model.canTake(ref)) {
            card.getChildren().add(acts(ref));
        }
        return Optional.of(card);
    }

    private Badge badge() {
        return new Badge(model.mark(), MaterialDesignB.BOOK_REFRESH_OUTLINE, Tone.ACCENT);
    }

    private Node line(RenewalLine line) {
        var field = words(line.field());
        field.getStyleClass().add("row-title");
        var both = new KeyValue()
                .add(texts.get("catalogue.renewal.was"), line.was())
                .add(texts.get("catalogue.renewal.now"), line.now());
        var box = new VBox(field, both);
        if (line.edited()) {
            var note = words(texts.get("catalogue.renewal.edited"));
            note.getStyleClass().add("muted");
            box.getChildren().add(note);
        }
        return box;
    }

    private Node acts(Ref ref) {
        var one = Buttons.plain(
                "renewal-take", texts.get("catalogue.renewal.take"), MaterialDesignC.CHECK, () -> model.take(ref));
        long all = model.canTake();
        return all < 2
                ? new Toolbar(one)
                : new Toolbar(
                        one,
                        Buttons.flat(
                                "renewal-take-all",
                                texts.get("catalogue.renewal.takeAll", all),
                                MaterialDesignC.CHECK_ALL,
                                model::takeAll));
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}

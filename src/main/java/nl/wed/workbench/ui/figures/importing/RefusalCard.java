package nl.wed.workbench.ui.figures.importing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Why a file was not read, what that means and what to do; or the question that must be answered
/// first.
final class RefusalCard extends VBox {
    private final ImportCard.Refusal card;
    private final ImportViewModel model;
    private final Texts texts;

    RefusalCard(ImportCard.Refusal card, ImportViewModel model, Texts texts) {
        this.card = card;
        this.model = model;
        this.texts = texts;
        boolean question = card.asksYear() || card.asksDecimalSign();
        var badge = question
                ? new Badge(texts.get("figures.refusal.question"), MaterialDesignH.HELP_CIRCLE_OUTLINE, Tone.ACCENT)
                : new Badge(texts.get("figures.refusal.refused"), MaterialDesignA.ALERT, Tone.DANGER);
        var reason = wrapped(
                texts.get(card.refused().reasonKey(), card.refused().arguments().toArray()));
        reason.getStyleClass().add("card-title");
        var box = new Card(badge, reason);
        if (!card.files().isEmpty()) {
            var files = wrapped(texts.get("intake.refused.files", String.join(", ", card.files())));
            files.getStyleClass().add("muted");
            box.getChildren().add(files);
        }
        if (question) {
            box.getChildren().add(card.asksYear() ? year() : decimalSign());
        } else {
            box.getChildren().addAll(wrapped(texts.get("figures.refusal.meaning")), wrapped(next()), acts());
        }
        getChildren().add(box);
    }

    private Node acts() {
        var bar = new Toolbar();
        if (card.isMappable()) {
            bar.getChildren().add(map());
        }
        bar.getChildren().add(discard());
        return bar;
    }

    private Node map() {
        return Buttons.plain(
                "import-map",
                texts.get("intake.map"),
                MaterialDesignT.TABLE_COG,
                () -> model.map(card, card.paths().getFirst()));
    }

    private String next() {
        String key = "figures.refusal.next." + card.reason();
        if (!texts.has(key)) {
            return texts.get(card.isMappable() ? "intake.refused.mapNext" : "figures.refusal.next");
        }
        return card.isMappable() ? texts.get(key) + " " + texts.get("intake.refused.orMap") : texts.get(key);
    }

    @SuppressWarnings("NullAway") // null stands for an empty field
    private Node year() {
        ObjectProperty<Integer> year = new SimpleObjectProperty<>(null);
        var form = new Form(texts);
        form.typed(
                        texts.get("figures.refusal.year"),
                        year,
                        TypedNumber.FIGURE_YEAR.wholes().needed())
                .id("import-year")
                .help(texts.get("figures.refusal.yearHelp"));
        var go = Buttons.primary(
                "import-with-year", texts.get("figures.refusal.withYear"), MaterialDesignC.CHECK, () -> {
                    if (form.validate()) {
                        model.answerYear(card, year.get());
                    }
                });
        var bar = new Toolbar(go);
        if (card.isMappable()) {
            bar.getChildren().add(map());
        }
        bar.getChildren().add(discard());
        var box = new VBox(form, bar);
        box.getStyleClass().add("part");
        return box;
    }

    private Node decimalSign() {
        var point = Buttons.plain(
                "import-point",
                texts.get("figures.refusal.point"),
                MaterialDesignC.CHECK,
                () -> model.answerDecimalSign(card, DecimalSign.POINT));
        var comma = Buttons.plain(
                "import-comma",
                texts.get("figures.refusal.comma"),
                MaterialDesignC.CHECK,
                () -> model.answerDecimalSign(card, DecimalSign.COMMA));
        return card.isMappable() ? new Toolbar(comma, point, map(), discard()) : new Toolbar(comma, point, discard());
    }

    private Node discard() {
        return Buttons.plain(
                "import-discard", texts.get("figures.refusal.close"), MaterialDesignC.CLOSE, () -> model.discard(card));
    }

    private static Label wrapped(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }
}

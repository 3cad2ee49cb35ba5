package nl.wed.workbench.ui.figures.importing;

import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.kit.TypedFields;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Why a file was not read, what that means and what to do; or the question that must be answered
/// first.
final class RefusalCard extends VBox {
    /// The places of what the questions bring along.
    private static final int EXAMPLE = 1;

    private static final int COMMA = 2;
    private static final int POINT = 3;
    private static final int OF_ONE = 2;
    private static final int OF_HUNDRED = 3;

    private final ImportCard.Refusal card;
    private final ImportViewModel model;
    private final Texts texts;

    RefusalCard(ImportCard.Refusal card, ImportViewModel model, Texts texts) {
        this.card = card;
        this.model = model;
        this.texts = texts;
        boolean question = card.isQuestion();
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
            box.getChildren().add(card.asksYear() ? year() : card.asksShares() ? shares() : decimalSign());
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
                        settle(() -> model.answer(card, given -> given.withYear(year.get())));
                    }
                });
        var bar = new Toolbar(go);
        if (card.isMappable()) {
            bar.getChildren().add(map());
        }
        bar.getChildren().add(discard());
        var box = new VBox(form, bar);
        box.getStyleClass().add("part");
        TypedFields.within(box, form, files(), texts);
        return box;
    }

    private Node decimalSign() {
        return answers(
                answer("import-comma", COMMA, given -> given.withDecimalSign(DecimalSign.COMMA)),
                answer("import-point", POINT, given -> given.withDecimalSign(DecimalSign.POINT)));
    }

    private Node shares() {
        return answers(
                answer("import-of-one", OF_ONE, given -> given.withShares(ShareNotation.OF_ONE)),
                answer("import-of-hundred", OF_HUNDRED, given -> given.withShares(ShareNotation.OF_HUNDRED)));
    }

    /// A button with what the example of the question is by that answer.
    private Button answer(String id, int reading, UnaryOperator<Answers> answer) {
        var arguments = card.refused().arguments();
        return Buttons.plain(
                id,
                texts.get("figures.refusal.meant", arguments.get(EXAMPLE), arguments.get(reading)),
                MaterialDesignC.CHECK,
                () -> model.answer(card, answer));
    }

    private Node answers(Button... buttons) {
        var bar = new Toolbar(buttons);
        if (card.isMappable()) {
            bar.getChildren().add(map());
        }
        bar.getChildren().add(discard());
        var later = wrapped(texts.get("figures.refusal.later"));
        later.getStyleClass().add("muted");
        var box = new VBox(later, bar);
        box.getStyleClass().add("part");
        return box;
    }

    private Node discard() {
        return Buttons.plain(
                "import-discard",
                texts.get("figures.refusal.close"),
                MaterialDesignC.CLOSE,
                () -> settle(() -> model.discard(card)));
    }

    /// What was typed about the files is used, or put away with them.
    private void settle(Runnable act) {
        DraftBook.of(getScene()).ifPresent(book -> book.forgetPlace(files() + "|"));
        act.run();
    }

    private String files() {
        return String.join(", ", card.files());
    }

    private static Label wrapped(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }
}

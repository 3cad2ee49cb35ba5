package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The acts on a selected part of a report, by letter and by button: Q code, N new code, R recent
/// code, M memo, I important, C quote.
final class CodingKeys {
    private final CodingViewModel model;
    private final CodeBookViewModel codeBook;
    private final ReportArea area;
    private final PopupLayer layer;
    private final Texts texts;

    CodingKeys(CodingViewModel model, CodeBookViewModel codeBook, ReportArea area, PopupLayer layer, Texts texts) {
        this.model = model;
        this.codeBook = codeBook;
        this.area = area;
        this.layer = layer;
        this.texts = texts;
        // the letter as it is typed: a press alone would let it fall into the field that opens
        area.area().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        area.area().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The same acts as buttons.
    Node buttons() {
        var bar = new Toolbar(
                Buttons.primary(
                        "code-it", texts.get("interviews.act.code"), MaterialDesignT.TAG_PLUS_OUTLINE, this::code),
                button("code-new", "interviews.act.newCode", () -> newCode("")),
                button("code-recent", "interviews.act.recent", model::codeRecent),
                button("code-memo", "interviews.act.memo", this::memo),
                button("code-important", "interviews.act.important", model::toggleImportant),
                button("code-quote", "interviews.act.quote", model::makeQuote));
        bar.getStyleClass().add("coding-keys");
        return bar;
    }

    private Button button(String id, String key, Runnable act) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean used = switch (event.getCharacter()) {
            case "q", "Q" -> run(this::code);
            case "n", "N" -> run(() -> newCode(""));
            case "r", "R" -> run(model::codeRecent);
            case "m", "M" -> run(this::memo);
            case "i", "I" -> run(model::toggleImportant);
            case "c", "C" -> run(model::makeQuote);
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            model.remove();
        }
    }

    private static boolean run(Runnable act) {
        act.run();
        return true;
    }

    private void code() {
        if (!model.canCode()) {
            area.area().requestFocus();
            return;
        }
        var chooser = new CodeChooser(
                codeBook,
                texts,
                code -> {
                    model.code(code);
                    layer.close();
                },
                this::newCode);
        layer.open(chooser, area.place(), chooser.field());
    }

    private void newCode(String name) {
        if (model.canCode()) {
            var cards = new ArrayList<WritingCard>();
            var card = WritingCard.newCode(texts, name, codeBook.codes(), (typed, parent) -> {
                cards.forEach(WritingCard::done);
                model.codeAnew(typed, parent == null ? null : parent.id());
                layer.close();
            });
            cards.add(card);
            layer.open(card, area.place(), card.focus());
        }
    }

    private void memo() {
        if (model.canCode()) {
            String words = model.memo();
            String about = texts.get("interviews.memo")
                    + model.finding().current().map(one -> " " + one.id()).orElse("");
            var cards = new ArrayList<WritingCard>();
            var card = WritingCard.memo(texts, about, words, typed -> {
                cards.forEach(WritingCard::done);
                model.memo(typed);
                layer.close();
            });
            cards.add(card);
            layer.open(card, area.place(), card.focus());
        }
    }
}

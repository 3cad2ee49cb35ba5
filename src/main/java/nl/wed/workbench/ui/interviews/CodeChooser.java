package nl.wed.workbench.ui.interviews;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Copied;
import nl.wed.workbench.ui.kit.Picks;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// A card to find a code by typing: arrows walk through what matches, Enter takes it, and a word
/// that is no code yet can become one.
final class CodeChooser extends VBox {
    private final CodeBookViewModel model;
    private final Texts texts;
    private final Consumer<Code> use;
    private final Consumer<String> make;
    private final TextField field = new Copied.Line();
    private final ListView<CodeBookViewModel.Line> list = new ListView<>();
    private final Button fresh;

    /// `use` takes a code that is there, `make` the name of a new one.
    CodeChooser(CodeBookViewModel model, Texts texts, Consumer<Code> use, Consumer<String> make) {
        this.model = model;
        this.texts = texts;
        this.use = use;
        this.make = make;
        getStyleClass().addAll("card", "code-chooser");
        field.setId("code-search");
        field.setPromptText(texts.get("interviews.code.searchPrompt"));
        field.setAccessibleText(texts.get("interviews.code.searchPrompt"));
        list.setId("code-matches");
        list.setCellFactory(_ -> new CodeLine(texts));
        list.setFocusTraversable(false);
        Picks.in(list);
        list.setPlaceholder(new Label(texts.get("interviews.code.noMatch")));
        fresh = Buttons.flat("code-fresh", "", MaterialDesignP.PLUS, () -> make.accept(typed()));
        var hint = new Label(texts.get("interviews.code.chooserHint"));
        hint.getStyleClass().add("muted");
        getChildren().addAll(field, list, fresh, hint);
        field.textProperty().addListener((_, _, _) -> refresh());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1) {
                take();
            }
        });
        refresh();
    }

    /// Where one starts to type.
    TextField field() {
        return field;
    }

    private String typed() {
        return field.getText().strip();
    }

    private void refresh() {
        list.getItems().setAll(model.search(field.getText()));
        Picks.first(list);
        boolean isNew = !typed().isEmpty();
        fresh.setText(texts.get("interviews.code.makeOf", typed()));
        fresh.setVisible(isNew);
        fresh.setManaged(isNew);
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            Picks.move(list, event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (at >= 0 && !event.isShortcutDown()) {
                take();
            } else if (!typed().isEmpty()) {
                make.accept(typed());
            }
        }
    }

    private void take() {
        var line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            use.accept(line.code());
        }
    }
}

package nl.wed.workbench.ui.interviews;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.kit.SearchField;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The code book beside the text: search, use with Enter or a double click, add, rename, remove.
final class CodeBookView extends VBox {
    private final CodeBookViewModel model;
    private final CodingViewModel coding;
    private final Texts texts;
    private final Dialogs dialogs;
    private final ListView<CodeBookViewModel.Line> list;

    CodeBookView(CodeBookViewModel model, CodingViewModel coding, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.coding = coding;
        this.texts = texts;
        this.dialogs = dialogs;
        getStyleClass().addAll("card", "code-book");
        list = new ListView<>(model.shown());
        list.setId("codes");
        Spots.rows(list, line -> line.code().id());
        list.setCellFactory(_ -> new CodeLine(texts));
        list.setPlaceholder(new Label(texts.get("interviews.code.noMatch")));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                use();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                use();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var title = new Label(texts.get("interviews.codeBook"));
        title.getStyleClass().add("card-title");
        var search = new SearchField("code-book-search", texts.get("interviews.code.search"), model.query());
        getChildren().addAll(title, search, list, acts());
    }

    private Toolbar acts() {
        return new Toolbar(
                Buttons.flat("code-add", texts.get("interviews.code.addShort"), MaterialDesignP.PLUS, this::add),
                Buttons.icon("code-use", texts.get("interviews.code.use"), MaterialDesignT.TAG_PLUS_OUTLINE, this::use),
                Buttons.icon(
                        "code-rename",
                        texts.get("interviews.code.renameAct"),
                        MaterialDesignP.PENCIL,
                        () -> chosen().ifPresent(this::rename)),
                Buttons.icon(
                        "code-remove",
                        texts.get("interviews.code.removeAct"),
                        MaterialDesignD.DELETE_OUTLINE,
                        () -> chosen().ifPresent(this::remove)));
    }

    private Optional<Code> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(CodeBookViewModel.Line::code);
    }

    private void use() {
        if (coding.canCode()) {
            chosen().ifPresent(coding::code);
        }
    }

    private void add() {
        var parent = chosen().map(Code::id).orElse(null);
        String below = chosen().map(code -> texts.get("interviews.code.below", code.name()))
                .orElseGet(() -> texts.get("interviews.code.name"));
        dialogs.ask(texts.get("interviews.code.addAct"), below, "", texts.get("interviews.code.make"))
                .ifPresent(name -> model.add(name, parent));
    }

    private void rename(Code code) {
        dialogs.ask(
                        texts.get("interviews.code.renameAct"),
                        texts.get("interviews.code.name"),
                        code.name(),
                        texts.get("interviews.code.renameAct"))
                .ifPresent(name -> model.rename(code, name));
    }

    private void remove(Code code) {
        var ref = new Ref(InterviewRecords.CODE, code.id());
        if (new RemovalQuestion(dialogs, texts, model::now).goes(ref, texts.get("interviews.code.removeAct"))) {
            model.remove(code);
        }
    }
}

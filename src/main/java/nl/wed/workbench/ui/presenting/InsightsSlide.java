package nl.wed.workbench.ui.presenting;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Copied;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.presenting.deck.Slide;
import org.jspecify.annotations.Nullable;

/// What came up in a meeting, with a large field for the next thing. Enter keeps it, Shift and Enter begins a line.
/// Until then it is a draft, as in every field.
final class InsightsSlide extends VBox {
    private final PresentingViewModel model;
    private final Texts texts;
    private final UUID meeting;
    private final Copied.Lines field = new Copied.Lines();
    private final VBox rows = new VBox();

    InsightsSlide(Slide.Insights slide, PresentingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        meeting = slide.meeting();
        getStyleClass().add("slide-rows");
        rows.getStyleClass().add("slide-insights");
        if (slide.typed()) {
            getChildren().add(entry());
        }
        getChildren().add(rows);
        show(slide);
    }

    /// The insights as they are now; what is being typed stays.
    void show(Slide.Insights slide) {
        rows.getChildren().setAll(slide.lines().stream().map(InsightsSlide::row).toList());
        if (slide.lines().isEmpty()) {
            rows.getChildren().setAll(Words.of(texts.get("presenting.insights.none"), "slide-small"));
        }
    }

    void takeFocus() {
        if (getChildren().contains(rows) && getChildren().size() > 1) {
            field.requestFocus();
            field.end();
        } else {
            requestFocus();
        }
    }

    private Node entry() {
        field.setId("slide-insight");
        field.setWrapText(true);
        field.getStyleClass().add("slide-field");
        field.setPromptText(texts.get("presenting.insights.prompt"));
        field.setAccessibleText(texts.get("presenting.insights.prompt"));
        field.setText(model.typed(meeting).get());
        field.textProperty().addListener((_, _, now) -> typed(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().addListener((_, _, scene) -> putBack(scene));
        var saved = new Label();
        saved.textProperty().bind(model.saved());
        saved.getStyleClass().add("slide-small");
        var how = Words.of(texts.get("presenting.insights.how"), "slide-small");
        HBox.setHgrow(how, Priority.ALWAYS);
        how.setMaxWidth(Double.MAX_VALUE);
        var said = new HBox(how, saved);
        said.getStyleClass().add("slide-said");
        var entry = new VBox(field, said);
        entry.getStyleClass().add("slide-entry");
        return entry;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                field.insertText(field.getCaretPosition(), "\n");
            } else {
                model.keep(meeting);
                field.clear();
            }
            event.consume();
        }
    }

    private void typed(String now) {
        model.typed(meeting).set(now);
        DraftBook.of(getScene()).ifPresent(book -> {
            if (now.isBlank()) {
                book.forget(draft());
            } else {
                book.keep(draft(), texts.get("presenting.insights.prompt"), now, "");
            }
        });
    }

    /// What was typed before the program stopped.
    private void putBack(@Nullable Scene scene) {
        DraftBook.of(scene).flatMap(book -> book.find(draft())).ifPresent(draft -> {
            if (field.getText().isEmpty()) {
                field.setText(draft.text());
            }
        });
    }

    private String draft() {
        return "presenting|" + meeting;
    }

    private static Node row(String line) {
        return Words.of(line, "slide-insight");
    }
}

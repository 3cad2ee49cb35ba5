package nl.wed.workbench.ui.presenting;

import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.presenting.MeetingTimer.Reading;
import nl.wed.workbench.ui.presenting.deck.Columns;
import nl.wed.workbench.ui.presenting.deck.Slide;
import nl.wed.workbench.ui.presenting.deck.Slide.Item;

/// The agenda of a meeting, with how long the item may still take that it is at.
final class AgendaSlide extends HBox {
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Slide.Agenda slide;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final Label item = Words.of("", "slide-clock-item");
    private final Label time = new Label();
    private final Label state = Words.of("", "slide-small");
    private final ChangeListener<Reading> follow = (_, _, now) -> show(now);

    AgendaSlide(Slide.Agenda slide, MeetingTimer timer, Texts texts) {
        this.slide = slide;
        this.texts = texts;
        rows.getStyleClass().add("slide-agenda");
        slide.lines().forEach(line -> rows.getChildren().add(row(line)));
        HBox.setHgrow(rows, Priority.ALWAYS);
        time.setId("slide-clock");
        time.getStyleClass().add("slide-clock");
        var clock = new VBox(item, time, state);
        clock.getStyleClass().add("slide-clock-card");
        clock.setMinWidth(Columns.CLOCK);
        clock.setMaxWidth(Columns.CLOCK);
        clock.setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("slide-columns");
        getChildren().addAll(rows, clock);
        sceneProperty().addListener((_, _, scene) -> {
            timer.reading().removeListener(follow);
            if (scene != null) {
                timer.reading().addListener(follow);
                show(timer.reading().get());
            }
        });
        show(timer.reading().get());
    }

    private static Node row(Item line) {
        var title = Words.wide(Columns.ITEM, line.title());
        var row = new HBox(Words.wide(Columns.HOURS, line.time(), "slide-small"), title);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().add("slide-item");
        row.setUserData(line.index());
        return row;
    }

    private void show(Reading now) {
        for (Node row : rows.getChildren()) {
            row.pseudoClassStateChanged(AT, row.getUserData().equals(now.item()));
        }
        var at = slide.all().get(now.item());
        item.setText(
                at.title().length() > Slide.Item.LONG
                        ? texts.get("presenting.clock.item", now.item() + 1)
                        : at.title());
        time.setText(now.words());
        time.pseudoClassStateChanged(OVER, now.over());
        state.setText(texts.get(
                now.over()
                        ? "presenting.clock.over"
                        : now.running() ? "presenting.clock.left" : "presenting.clock.still"));
    }
}

package nl.wed.workbench.ui.presenting;

import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.presenting.MeetingTimer.Reading;
import nl.wed.workbench.ui.presenting.deck.Slide;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What who presents has on the first screen while the room looks at the second: what to say and to be careful with,
/// what comes next, the time, and all that can be done.
final class NotesView extends BorderPane {
    private final PresentingViewModel model;
    private final Texts texts;
    private final Label title = Words.of("", "screen-title");
    private final Label position = new Label();
    private final Label next = Words.of("");
    private final Label meeting = Words.of("");
    private final VBox notes = new VBox();
    private final FlowPane ofMeeting = new FlowPane();
    private final ChangeListener<Reading> follow = (_, _, now) -> clock(now);

    NotesView(PresentingViewModel model, Texts texts, Runnable swap) {
        this.model = model;
        this.texts = texts;
        setId("presenter-notes");
        getStyleClass().addAll("screen", "presenter");
        getStylesheets()
                .add(Objects.requireNonNull(NotesView.class.getResource("/css/presenting.css"))
                        .toExternalForm());
        title.setId("presenter-title");
        next.setId("presenter-next");
        notes.getStyleClass().add("presenter-notes");
        var scroll = new Scroll(notes);
        scroll.setFocusTraversable(true);
        setTop(new VBox(muted("presenting.notes.title"), title));
        setCenter(scroll);
        setRight(side(swap));
        model.slide().addListener((_, before, now) -> show(before, now));
        show(null, model.slide().get());
    }

    private Node side(Runnable swap) {
        var elapsed = new Label();
        elapsed.textProperty().bind(model.elapsed().map(time -> texts.get("presenting.notes.elapsed", time)));
        meeting.getStyleClass().add("presenter-clock");
        meeting.setId("presenter-clock");
        ofMeeting.getStyleClass().add("toolbar");
        ofMeeting
                .getChildren()
                .addAll(
                        button("presenter-clock-act", "clock", MaterialDesignT.TIMER_OUTLINE, Command.CLOCK),
                        button("presenter-item", "item", MaterialDesignS.SKIP_NEXT, Command.NEXT_ITEM));
        var steps = new HBox(
                button("presenter-previous", "previous", MaterialDesignC.CHEVRON_LEFT, Command.PREVIOUS),
                button("presenter-next-act", "next", MaterialDesignC.CHEVRON_RIGHT, Command.NEXT));
        steps.getStyleClass().add("row-with-act");
        var acts = new FlowPane(
                button("presenter-black", "black", MaterialDesignM.MONITOR_OFF, Command.BLACK),
                Buttons.plain(
                        "presenter-swap", texts.get("presenting.act.swap"), MaterialDesignM.MONITOR_MULTIPLE, swap),
                button("presenter-leave", "leave", MaterialDesignC.CLOSE, Command.LEAVE));
        acts.getStyleClass().add("toolbar");
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var side = new VBox(
                position, elapsed, muted("presenting.notes.next"), next, meeting, ofMeeting, space, steps, acts);
        side.getStyleClass().add("presenter-side");
        side.setAlignment(Pos.TOP_LEFT);
        return side;
    }

    private void show(@Nullable Slide before, Slide now) {
        if (before instanceof Slide.Agenda agenda) {
            model.timer(agenda).reading().removeListener(follow);
        }
        title.setText(model.title(now.head()));
        position.setText(model.position());
        next.setText(model.next().orElseGet(() -> texts.get("presenting.notes.last")));
        notes.getChildren().clear();
        now.head()
                .notes()
                .forEach(note -> notes.getChildren()
                        .add(new VBox(Words.of(note.heading(), "part-title"), Words.of(note.words()))));
        var timer = model.timer();
        for (Node one : new Node[] {meeting, ofMeeting}) {
            one.setVisible(timer.isPresent());
            one.setManaged(timer.isPresent());
        }
        timer.ifPresent(one -> {
            one.reading().addListener(follow);
            clock(one.reading().get());
        });
    }

    private void clock(Reading now) {
        meeting.setText(texts.get(now.over() ? "presenting.notes.over" : "presenting.notes.left", now.words()));
    }

    private Node button(String id, String key, Ikon icon, Command command) {
        return Buttons.plain(id, texts.get("presenting.act." + key), icon, () -> model.act(command));
    }

    private Label muted(String key) {
        return Words.of(texts.get(key), "muted");
    }
}

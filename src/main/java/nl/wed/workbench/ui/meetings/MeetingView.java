package nl.wed.workbench.ui.meetings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.typed.TypedTime;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Drafts;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.TwoColumns;
import nl.wed.workbench.ui.navigation.ScreenView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// A meeting on one screen; the field for insights stays in sight while the rest scrolls.
public final class MeetingView implements ScreenView {
    private static final double BREADTH = 940;

    private final MeetingViewModel model;
    private final Texts texts;
    private final AgendaView agenda;
    private final InsightsView insights;
    private final AttendanceView attendance;
    private final BorderPane node = new BorderPane();

    /// Shows that meeting.
    public MeetingView(MeetingViewModel model, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        var windows = new MeetingDialogs(dialogs, texts);
        agenda = new AgendaView(model.agenda(), texts, windows);
        insights = new InsightsView(model.insights(), texts, windows);
        attendance = new AttendanceView(model.attendance(), texts, windows);
        var right = new VBox(insights, attendance);
        right.getStyleClass().add("rows");
        var content = new VBox(when(), new TwoColumns(agenda, right, 0.55, BREADTH));
        content.getStyleClass().add("screen-part");
        var present = new Scroll(content);
        var entry = insights.entry();
        var absent = new EmptyState(
                MaterialDesignC.CALENDAR_PLUS,
                texts.get("knowledge.meeting.absent"),
                Buttons.primary(
                        "meeting-create", texts.get("knowledge.meeting.create"), MaterialDesignP.PLUS, model::create));
        Runnable follow = () -> {
            boolean there = model.meeting().get() != null;
            node.setTop(there ? entry : null);
            node.setCenter(there ? present : absent);
        };
        model.meeting().addListener((_, _, _) -> follow.run());
        follow.run();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {
        agenda.reveal(ref.id());
    }

    private Node when() {
        var form = new Form(texts, model::leave, new Drafts(model.meeting()));
        var date = form.date(texts.get("knowledge.meeting.date"), model.date()).id("meeting-date");
        var start = form.typed(texts.get("knowledge.meeting.start"), model.start(), new TypedTime())
                .id("meeting-start");
        var place = form.text(texts.get("knowledge.meeting.location"), model.location())
                .id("meeting-location");
        form.beside(date, start, place);
        form.getStyleClass().add("wide");
        var goal = new Label();
        goal.getStyleClass().add("muted");
        goal.setWrapText(true);
        var name = new Label();
        name.getStyleClass().add("card-title");
        Runnable follow = () -> {
            var meeting = model.meeting().get();
            name.setText(meeting == null ? "" : meeting.name());
            goal.setText(meeting == null ? "" : meeting.goal());
        };
        model.meeting().addListener((_, _, _) -> follow.run());
        follow.run();
        return new Card(name, goal, form);
    }
}

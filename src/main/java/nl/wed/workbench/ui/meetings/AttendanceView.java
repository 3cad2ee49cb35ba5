package nl.wed.workbench.ui.meetings;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.Act;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Who was invited and who came, per party, in numbers that can be counted up at the door.
final class AttendanceView extends VBox {
    private final AttendanceViewModel model;
    private final Texts texts;
    private final MeetingDialogs dialogs;
    private final GridPane grid = new GridPane();
    private final Label total = new Label();

    AttendanceView(AttendanceViewModel model, Texts texts, MeetingDialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        total.setId("attendance-total");
        total.setWrapText(true);
        grid.setId("attendance");
        grid.getStyleClass().add("attendance");
        var party = new ColumnConstraints();
        party.setHgrow(Priority.ALWAYS);
        var rest = new ColumnConstraints();
        rest.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(party, rest, rest, rest);
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        SectionHeader.part(texts.get("knowledge.attendance")),
                        new Toolbar(
                                Buttons.plain(
                                        "attendance-add",
                                        texts.get("knowledge.attendance.add"),
                                        MaterialDesignP.PLUS,
                                        this::add),
                                Buttons.plain(
                                        "attendance-all",
                                        texts.get("knowledge.attendance.addAll"),
                                        MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                                        model::addAllParties)),
                        total,
                        grid);
        model.lines().addListener((ListChangeListener<AttendanceViewModel.Line>) _ -> show());
        show();
    }

    private void show() {
        var focused = focusedId();
        grid.getChildren().clear();
        total.setText(model.total().get());
        if (model.lines().isEmpty()) {
            grid.add(
                    new EmptyState(
                            MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                            texts.get("knowledge.attendance.empty"),
                            model.partners().isEmpty()
                                    ? GoTo.button(texts, Act.PARTIES)
                                    : Buttons.plain(
                                            "attendance-all-first",
                                            texts.get("knowledge.attendance.addAll"),
                                            MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                                            model::addAllParties)),
                    0,
                    0,
                    4,
                    1);
            return;
        }
        grid.addRow(
                0,
                muted(texts.get("knowledge.attendance.party")),
                muted(texts.get("knowledge.attendance.invited")),
                muted(texts.get("knowledge.attendance.present")));
        for (int i = 0; i < model.lines().size(); i++) {
            row(i, model.lines().get(i));
        }
        focused.map(id -> grid.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private void row(int index, AttendanceViewModel.Line line) {
        var attendance = line.attendance();
        var party = new Label(line.party());
        party.setWrapText(true);
        party.getStyleClass().add("row-title");
        Spots.mark(party, attendance.id());
        var role = muted(attendance.role());
        role.setWrapText(true);
        var invited = new Label(Integer.toString(attendance.invited()));
        var acts = new HBox(
                Buttons.icon(
                        "attendance-edit-" + index,
                        texts.get("knowledge.attendance.change", line.party()),
                        MaterialDesignP.PENCIL_OUTLINE,
                        () -> dialogs.attendance(attendance, model.partners()).ifPresent(model::save)),
                Buttons.icon(
                        "attendance-remove-" + index,
                        texts.get("knowledge.attendance.removeNamed", line.party()),
                        MaterialDesignD.DELETE_OUTLINE,
                        () -> model.remove(attendance)));
        grid.addRow(
                index + 1,
                attendance.role().isEmpty() ? new VBox(party) : new VBox(party, role),
                invited,
                counter(index, line),
                acts);
    }

    private Node counter(int index, AttendanceViewModel.Line line) {
        var present = new Label(Integer.toString(line.attendance().present()));
        present.getStyleClass().add("counter");
        var counter = new HBox(
                Buttons.icon(
                        "attendance-less-" + index,
                        texts.get("knowledge.attendance.less", line.party()),
                        MaterialDesignM.MINUS,
                        () -> model.present(line.attendance(), -1)),
                present,
                Buttons.icon(
                        "attendance-more-" + index,
                        texts.get("knowledge.attendance.more", line.party()),
                        MaterialDesignP.PLUS,
                        () -> model.present(line.attendance(), 1)));
        counter.setAlignment(Pos.CENTER_LEFT);
        return counter;
    }

    private void add() {
        var partners = model.partners();
        if (partners.isEmpty()) {
            dialogs.goTo(this, "knowledge.attendance.noParties", Act.PARTIES);
            return;
        }
        dialogs.attendance(model.blank(partners.getFirst().id()), partners).ifPresent(model::save);
    }

    private Optional<String> focusedId() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .map(Node::getId)
                .filter(id -> id.startsWith("attendance-"));
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }
}

package nl.wed.workbench.ui.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.knowledge.AgendaItem;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Spots;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The agenda as rows that can be edited, moved (Alt with an arrow) and made longer or shorter
/// (plus and minus); the focus stays on the item.
final class AgendaView extends VBox {
    private final AgendaViewModel model;
    private final Texts texts;
    private final MeetingDialogs dialogs;
    private final VBox rows = new VBox();
    private final Label total = new Label();

    AgendaView(AgendaViewModel model, Texts texts, MeetingDialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        total.setId("agenda-total");
        total.setWrapText(true);
        rows.setId("agenda");
        getStyleClass().addAll("card", "agenda");
        getChildren()
                .addAll(
                        SectionHeader.part(
                                texts.get("knowledge.agenda"),
                                Buttons.plain(
                                        "agenda-add",
                                        texts.get("knowledge.agenda.add"),
                                        MaterialDesignP.PLUS,
                                        this::add)),
                        total,
                        rows);
        model.lines().addListener((ListChangeListener<AgendaLine>) _ -> show());
        show();
    }

    void reveal(UUID item) {
        row(item).ifPresent(Node::requestFocus);
    }

    private void show() {
        var focused = focused();
        total.setText(model.total().get());
        total.setGraphic(new FontIcon(model.tooLong() ? MaterialDesignA.ALERT : MaterialDesignC.CLOCK_OUTLINE));
        if (model.lines().isEmpty()) {
            rows.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignC.CALENDAR_TEXT_OUTLINE,
                            texts.get("knowledge.agenda.empty"),
                            Buttons.plain(
                                    "agenda-add-first",
                                    texts.get("knowledge.agenda.add"),
                                    MaterialDesignP.PLUS,
                                    this::add)));
            return;
        }
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < model.lines().size(); i++) {
            shown.add(row(i, model.lines().get(i)));
        }
        rows.getChildren().setAll(shown);
        focused.flatMap(this::row).ifPresent(Node::requestFocus);
    }

    private Node row(int index, AgendaLine line) {
        var item = line.item();
        var time = new Label(line.begins() + "–" + line.ends());
        time.getStyleClass().add("agenda-time");
        var minutes = new Label(texts.get("knowledge.agenda.minutes", item.minutes()));
        minutes.setMinWidth(USE_PREF_SIZE);
        var words = words(item);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(time, words, minutes, acts(index, item));
        row.setId("agenda-row-" + index);
        row.setUserData(item.id());
        Spots.mark(row, item.id());
        row.getStyleClass().add("agenda-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(time.getText() + " " + item.title() + ", " + minutes.getText());
        row.setOnMouseClicked(_ -> row.requestFocus());
        row.setOnKeyPressed(event -> key(event, item));
        return row;
    }

    private static VBox words(AgendaItem item) {
        var title = new Label(item.title());
        title.getStyleClass().add("row-title");
        title.setWrapText(true);
        var how = new Label(Stream.concat(Stream.of(item.lead(), item.form()), item.materials().stream())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · ")));
        how.getStyleClass().add("muted");
        how.setWrapText(true);
        return how.getText().isEmpty() ? new VBox(title) : new VBox(title, how);
    }

    private Node acts(int index, AgendaItem item) {
        var acts = new HBox(
                Buttons.icon(
                        "agenda-up-" + index,
                        texts.get("knowledge.agenda.up", item.title()),
                        MaterialDesignA.ARROW_UP,
                        () -> model.move(item, -1)),
                Buttons.icon(
                        "agenda-down-" + index,
                        texts.get("knowledge.agenda.down", item.title()),
                        MaterialDesignA.ARROW_DOWN,
                        () -> model.move(item, 1)),
                Buttons.icon(
                        "agenda-edit-" + index,
                        texts.get("knowledge.agenda.change", item.title()),
                        MaterialDesignP.PENCIL_OUTLINE,
                        () -> dialogs.item(item).ifPresent(model::save)),
                Buttons.icon(
                        "agenda-remove-" + index,
                        texts.get("knowledge.agenda.removeNamed", item.title()),
                        MaterialDesignD.DELETE_OUTLINE,
                        () -> model.remove(item)));
        acts.setMinWidth(USE_PREF_SIZE);
        acts.setAlignment(Pos.CENTER_RIGHT);
        return acts;
    }

    private void key(KeyEvent event, AgendaItem item) {
        if (!(event.getTarget() instanceof HBox)) {
            return;
        }
        switch (event.getCode()) {
            case UP -> up(event, item);
            case DOWN -> down(event, item);
            case PLUS, ADD, EQUALS -> model.stretch(item, 1);
            case MINUS, SUBTRACT -> model.stretch(item, -1);
            case ENTER -> dialogs.item(item).ifPresent(model::save);
            case DELETE -> model.remove(item);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void up(KeyEvent event, AgendaItem item) {
        if (event.isAltDown()) {
            model.move(item, -1);
        } else {
            focus(item, -1);
        }
    }

    private void down(KeyEvent event, AgendaItem item) {
        if (event.isAltDown()) {
            model.move(item, 1);
        } else {
            focus(item, 1);
        }
    }

    private void focus(AgendaItem item, int places) {
        var ids = model.lines().stream().map(line -> line.item().id()).toList();
        int next = Math.clamp(ids.indexOf(item.id()) + places, 0, ids.size() - 1);
        rows.getChildren().get(next).requestFocus();
    }

    private void add() {
        dialogs.item(model.blank())
                .ifPresent(
                        item -> model.save(item, focused().flatMap(this::item).orElse(null)));
    }

    private Optional<AgendaItem> item(UUID id) {
        return model.lines().stream()
                .map(AgendaLine::item)
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    private Optional<UUID> focused() {
        return rows.getChildren().stream()
                .filter(Node::isFocusWithin)
                .map(Node::getUserData)
                .map(UUID.class::cast)
                .findFirst();
    }

    private Optional<Node> row(UUID item) {
        return rows.getChildren().stream()
                .filter(row -> item.equals(row.getUserData()))
                .findFirst();
    }
}

package nl.wed.workbench.ui.plan;

import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.FollowingList;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.MasterDetail;
import nl.wed.workbench.ui.kit.NewField;
import nl.wed.workbench.ui.kit.RecordFoot;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.Act;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The measures with their fields, or all of them over the years; above them the choices that are
/// no measure yet.
final class MeasuresView {
    private final MeasuresViewModel model;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Names names;
    private final FollowingList<Measure> list;
    private final StackPane detail = new StackPane();
    private final VBox waiting = new VBox();
    private final Gantt gantt;
    private final ToggleButton overYears;
    private final Node form;
    private final Node node;

    MeasuresView(MeasuresViewModel model, Dialogs dialogs, RecordFoot foot, BasisCard basis) {
        this.model = model;
        this.dialogs = dialogs;
        texts = model.facts().texts();
        names = new Names(model.facts().project(), texts);
        form = new Scroll(new MeasureForm(model, dialogs, foot, basis).node());
        gantt = new Gantt(texts);
        list = new FollowingList<>(
                "measures",
                texts.get("plan.tab.measures"),
                model.measures(),
                this::face,
                measure -> model.editor().select(measure.id()));
        overYears = Looking.stays(new ToggleButton(texts.get("plan.gantt"), new FontIcon(MaterialDesignC.CHART_GANTT)));
        overYears.setId("measures-gantt");
        waiting.getStyleClass().add("row-face");
        VBox.setVgrow(list, Priority.ALWAYS);
        var choices = new Scroll(waiting);
        choices.getStyleClass().add("waiting");
        choices.managedProperty().bind(Bindings.isNotEmpty(waiting.getChildren()));
        var left = new VBox(choices, list);
        left.getStyleClass().add("master-column");
        var both = new MasterDetail(left, detail, 0.36);
        var page = new Scroll(new Card(gantt));
        var stack = new StackPane(both, page);
        VBox.setVgrow(stack, Priority.ALWAYS);
        both.visibleProperty().bind(overYears.selectedProperty().not());
        page.visibleProperty().bind(overYears.selectedProperty());
        var box = new VBox(acts(), stack);
        box.getStyleClass().add("part-page");
        node = box;
        model.measures().addListener((ListChangeListener<Measure>) _ -> refresh());
        model.actions().addListener((ListChangeListener<Action>) _ -> refresh());
        model.waiting().addListener((ListChangeListener<Option>) _ -> refresh());
        model.editor().record().addListener((_, _, _) -> follow());
        refresh();
    }

    Node node() {
        return node;
    }

    void reveal(UUID id) {
        overYears.setSelected(false);
        model.editor().select(id);
    }

    private Node acts() {
        return new Toolbar(
                overYears,
                Buttons.plain(
                        "measure-add", texts.get("plan.measure.add"), MaterialDesignP.PLUS, () -> added(model::addOwn)),
                Buttons.icon(
                        "measure-remove",
                        texts.get("plan.measure.remove"),
                        MaterialDesignD.DELETE_OUTLINE,
                        this::remove));
    }

    private void added(Runnable add) {
        overYears.setSelected(false);
        add.run();
        NewField.in(detail, "measure-name");
    }

    private void remove() {
        model.editor()
                .current()
                .filter(one -> model.facts()
                        .removal(dialogs)
                        .goes(new Ref(PlanRecords.MEASURE, one.id()), texts.get("plan.measure.remove")))
                .ifPresent(_ -> model.remove());
    }

    private void refresh() {
        gantt.show(model.measures(), one -> model.actions(one.id()));
        waiting.getChildren().clear();
        if (!model.waiting().isEmpty()) {
            var words =
                    new Label(texts.get("plan.measure.waiting", model.waiting().size()));
            words.setWrapText(true);
            words.getStyleClass().add("muted");
            waiting.getChildren().add(words);
        }
        int number = 0;
        for (Option option : model.waiting()) {
            var take = Buttons.plain(
                    "measure-take-" + number++,
                    option.name(),
                    MaterialDesignP.PLUS,
                    () -> added(() -> model.take(option)));
            take.setMinWidth(0);
            take.setWrapText(true);
            waiting.getChildren().add(take);
        }
        follow();
    }

    private void follow() {
        list.follow(model.editor().record().get());
        boolean none = model.editor().current().isEmpty();
        detail.getChildren()
                .setAll(
                        none
                                ? new EmptyState(
                                        MaterialDesignA.ARROW_LEFT,
                                        texts.get("plan.measures.empty"),
                                        GoTo.button(texts, Act.DECISIONS))
                                : form);
    }

    private Node face(Measure measure) {
        var name = new Label(measure.name());
        name.setWrapText(true);
        name.getStyleClass().add("row-title");
        UUID priority = measure.priority();
        var below = new Label(
                priority == null ? texts.get("plan.measure.noPriority") : names.of(PlanRecords.PRIORITY, priority));
        below.setWrapText(true);
        below.getStyleClass().add("muted");
        var box = new VBox(name, below);
        box.getStyleClass().add("row-face");
        return box;
    }
}

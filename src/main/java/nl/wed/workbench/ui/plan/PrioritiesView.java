package nl.wed.workbench.ui.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.FollowingList;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.MasterDetail;
import nl.wed.workbench.ui.kit.NewField;
import nl.wed.workbench.ui.kit.RecordFoot;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Priorities with their goals on the left, the chosen one as fields on the right.
final class PrioritiesView {
    private final PrioritiesViewModel model;
    private final Dialogs dialogs;
    private final Texts texts;
    private final FollowingList<Entity> list;
    private final StackPane detail = new StackPane();
    private final Node goalPage;
    private final Node priorityPage;
    private final Node nothing;
    private final Node node;

    PrioritiesView(PrioritiesViewModel model, Dialogs dialogs, Supplier<RecordFoot> feet, Supplier<BasisCard> bases) {
        this.model = model;
        this.dialogs = dialogs;
        texts = model.facts().texts();
        goalPage = new Scroll(new GoalForm(model, feet.get(), bases.get()).node());
        priorityPage = new Scroll(priorityPage(feet.get(), bases.get()));
        nothing = new EmptyState(
                MaterialDesignT.TARGET,
                texts.get("plan.priorities.empty"),
                Buttons.plain(
                        "priority-add-first",
                        texts.get("plan.priority.short"),
                        MaterialDesignP.PLUS,
                        () -> added(model::addPriority, "priority-name")));
        list = new FollowingList<>(
                "priorities", texts.get("plan.tab.priorities"), model.lines(), this::face, model::select);
        model.lines().addListener((ListChangeListener<Entity>) _ -> follow());
        model.goal().record().addListener((_, _, _) -> follow());
        model.priority().record().addListener((_, _, _) -> follow());
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(acts(), list);
        left.getStyleClass().add("master-column");
        node = new MasterDetail(left, detail, 0.36);
        follow();
    }

    Node node() {
        return node;
    }

    void reveal(UUID id) {
        model.lines().stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(model::select);
        follow();
    }

    private Node acts() {
        return new Toolbar(
                Buttons.primary(
                        "priority-add",
                        texts.get("plan.priority.short"),
                        MaterialDesignP.PLUS,
                        () -> added(model::addPriority, "priority-name")),
                Buttons.plain(
                        "goal-add",
                        texts.get("plan.goal.short"),
                        MaterialDesignP.PLUS,
                        () -> added(model::addGoal, "goal-title")),
                Buttons.icon(
                        "priority-remove",
                        texts.get("plan.priorities.remove"),
                        MaterialDesignD.DELETE_OUTLINE,
                        this::remove));
    }

    private void added(Runnable add, String field) {
        add.run();
        NewField.in(detail, field);
    }

    private void remove() {
        model.goal()
                .current()
                .map(goal -> new Ref(PlanRecords.GOAL, goal.id()))
                .or(() -> model.priority().current().map(one -> new Ref(PlanRecords.PRIORITY, one.id())))
                .filter(ref -> model.facts().removal(dialogs).goes(ref, texts.get("plan.priorities.remove")))
                .ifPresent(_ -> model.remove());
    }

    private Node priorityPage(RecordFoot foot, BasisCard basis) {
        var names = new Names(model.facts().project(), texts);
        var editor = model.priority();
        var name = editor.text(
                texts.get("plan.priority.editName"), PolicyPriority::name, (one, text) -> one.withName(text));
        var description = editor.text(
                texts.get("plan.priority.editDescription"),
                PolicyPriority::description,
                (one, text) -> one.withDescription(text));
        var causes = editor.list(
                texts.get("plan.priority.editCauses"), PolicyPriority::causes, (one, ids) -> one.withCauses(ids));
        var form = new LiveForm(model.facts().project().property(), now -> List.of(now.all(CauseRecords.CAUSE)), () -> {
            var made = new Form(texts, editor::leave);
            made.text(texts.get("plan.priority.name"), name)
                    .id("priority-name")
                    .required(texts.get("plan.priority.nameMissing"));
            made.area(texts.get("plan.priority.description"), 4, description).id("priority-description");
            made.chips(
                            texts.get("plan.priority.causes"),
                            causes,
                            names.ids(CauseRecords.CAUSE),
                            id -> names.of(CauseRecords.CAUSE, id))
                    .help(texts.get("plan.priority.causesHelp"));
            return made;
        });
        Runnable follow = () -> {
            var ref = editor.current()
                    .map(now -> new Ref(PlanRecords.PRIORITY, now.id()))
                    .orElse(null);
            foot.show(ref);
            basis.show(ref);
        };
        editor.record().addListener((_, _, _) -> follow.run());
        follow.run();
        var box = new VBox(basis, form, foot);
        box.getStyleClass().add("detail-page");
        return box;
    }

    private void follow() {
        var goal = model.goal().record().get();
        var priority = model.priority().record().get();
        list.follow(goal != null ? goal : priority);
        detail.getChildren().setAll(goal != null ? goalPage : priority != null ? priorityPage : nothing);
    }

    private Node face(Entity record) {
        var box = new VBox();
        box.getStyleClass().add("row-face");
        if (record instanceof Goal goal) {
            box.getStyleClass().add("goal-row");
            box.getChildren()
                    .addAll(
                            wrapped(goal.title()),
                            new Badge(texts.name("plan", goal.kind()), MaterialDesignT.TARGET, Tone.NEUTRAL));
        } else if (record instanceof PolicyPriority priority) {
            var name = wrapped(priority.name());
            name.getStyleClass().add("row-title");
            box.getChildren().add(name);
        }
        return box;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}

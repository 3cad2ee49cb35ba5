package nl.wed.workbench.ui.plan;

import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Drafts;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.RecordFoot;

/// A measure as fields with its activities and milestones.
final class MeasureForm {
    private final MeasuresViewModel model;
    private final Texts texts;
    private final Names names;
    private final MeasureFields fields;
    private final Drafts drafts;
    private final ObservableList<Action> shown = FXCollections.observableArrayList();
    private final Label option = new Label();
    private final RecordFoot foot;
    private final Node node;

    MeasureForm(MeasuresViewModel model, Dialogs dialogs, RecordFoot foot) {
        this.model = model;
        this.foot = foot;
        texts = model.facts().texts();
        names = new Names(model.facts().project(), texts);
        fields = new MeasureFields(model.editor(), texts);
        drafts = new Drafts(model.editor().record());
        option.setWrapText(true);
        option.getStyleClass().add("muted");
        var box = new VBox(
                option,
                new LiveForm(model.facts().project().property(), MeasureForm::choices, this::form),
                actions(new ActionDialog(dialogs, names), dialogs),
                foot);
        box.getStyleClass().add("detail-page");
        node = box;
        model.editor().record().addListener((_, _, _) -> follow());
        model.actions().addListener((ListChangeListener<Action>) _ -> follow());
        follow();
    }

    Node node() {
        return node;
    }

    private static List<?> choices(Project project) {
        return List.of(
                project.all(PlanRecords.PRIORITY),
                project.all(PlanRecords.GOAL),
                project.all(TrajectoryRecords.PARTNER));
    }

    private Form form() {
        var form = new Form(texts, model.editor()::leave, drafts);
        form.text(label("name"), fields.name).id("measure-name").required(texts.get("plan.measure.nameMissing"));
        form.area(label("description"), 3, fields.description).id("measure-description");
        form.choice(
                label("priority"),
                fields.priority,
                names.optional(PlanRecords.PRIORITY),
                id -> names.of(PlanRecords.PRIORITY, id, texts.get("general.none")));
        form.chips(label("goals"), fields.goals, names.ids(PlanRecords.GOAL), id -> names.of(PlanRecords.GOAL, id));
        form.beside(
                form.choice(
                                label("owner"),
                                fields.owner,
                                names.optional(TrajectoryRecords.PARTNER),
                                id -> names.of(TrajectoryRecords.PARTNER, id, texts.get("general.unknown")))
                        .id("measure-owner"),
                form.text(label("role"), fields.role).id("measure-role"));
        form.beside(
                form.date(label("start"), fields.start).id("measure-start"),
                form.date(label("end"), fields.end).id("measure-end"));
        form.beside(
                form.whole(label("reach"), fields.reach, TypedNumber.REACH).id("measure-reach"),
                form.whole(label("population"), fields.population, TypedNumber.REACH)
                        .id("measure-population"));
        form.area(label("quality"), 2, fields.quality).id("measure-quality");
        form.area(label("conditions"), 2, fields.conditions).id("measure-conditions");
        form.beside(
                form.date(label("evaluation"), fields.evaluation).id("measure-evaluation"),
                form.date(label("decision"), fields.decision).id("measure-decision"));
        form.area(label("criteria"), 2, fields.criteria)
                .id("measure-criteria")
                .help(texts.get("plan.measure.criteriaHelp"));
        return form;
    }

    private Node actions(ActionDialog dialog, Dialogs dialogs) {
        var table = new DataTable<>("actions", shown)
                .text(
                        texts.get("plan.action.kind"),
                        1,
                        one -> texts.get(one.milestone() ? "plan.action.milestone" : "plan.action.activity"))
                .text(texts.get("plan.action.title"), 2.6, Action::title)
                .text(texts.get("plan.action.owner"), 1.6, one -> names.of(TrajectoryRecords.PARTNER, one.owner()))
                .text(texts.get("plan.action.end"), 1.3, this::date);
        return new RecordTable<>(texts.get("plan.actions"), table, texts)
                .adding(texts.get("plan.action.add"), () -> add(dialog))
                .editing(one -> dialog.ask(one, texts.get("plan.action.edit")).ifPresent(model::put))
                .removing(model.facts().removal(dialogs), PlanRecords.ACTION, model::remove)
                .empty(texts.get("plan.actions.empty"));
    }

    private void add(ActionDialog dialog) {
        model.editor()
                .current()
                .flatMap(measure -> dialog.ask(
                        new Action(UUID.randomUUID(), measure.id(), "", measure.owner(), null, null, false, ""),
                        texts.get("plan.action.add")))
                .ifPresent(model::put);
    }

    private String date(Action action) {
        var end = action.end();
        return end == null ? texts.get("general.unknown") : Numbers.date(end);
    }

    private void follow() {
        var measure = model.editor().record().get();
        foot.show(measure == null ? null : new Ref(PlanRecords.MEASURE, measure.id()));
        shown.setAll(measure == null ? List.of() : model.actions(measure.id()));
        UUID from = measure == null ? null : measure.option();
        option.setText(
                from == null
                        ? texts.get("plan.measure.noOption")
                        : texts.get("plan.measure.fromOption", names.of(AppraisalRecords.OPTION, from)));
    }

    private String label(String key) {
        return texts.get("plan.measure." + key);
    }
}

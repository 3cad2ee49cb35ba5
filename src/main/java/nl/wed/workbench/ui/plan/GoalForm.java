package nl.wed.workbench.ui.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.plan.Change;
import nl.wed.workbench.domain.plan.GoalKind;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Drafts;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.RecordFoot;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// A goal as fields, with the sentence that follows from them above.
final class GoalForm {
    private final PrioritiesViewModel model;
    private final Texts texts;
    private final Names names;
    private final Label sentence = new Label();
    private final Label figure = new Label();
    private final Button renew;
    private final RecordFoot foot;
    private final BasisCard basis;
    private final GoalFields fields;
    private final Drafts drafts;
    private final Node node;

    GoalForm(PrioritiesViewModel model, RecordFoot foot, BasisCard basis) {
        this.model = model;
        this.basis = basis;
        this.foot = foot;
        texts = model.facts().texts();
        names = new Names(model.facts().project(), texts);
        fields = new GoalFields(model.goal(), texts);
        drafts = new Drafts(model.goal().record());
        sentence.setWrapText(true);
        sentence.setId("smart-sentence");
        sentence.getStyleClass().add("smart-sentence");
        figure.setWrapText(true);
        figure.setId("goal-figure");
        figure.getStyleClass().add("muted");
        renew = Buttons.plain(
                "goal-baseline-renew",
                texts.get("basis.baseline.renew"),
                MaterialDesignU.UPDATE,
                () -> model.goal().current().ifPresent(model::startAnew));
        var project = model.facts().project().property();
        var box = new VBox(
                basis,
                Card.titled(texts.get("plan.goal.sentence"), sentence),
                new LiveForm(project, GoalForm::choices, this::form),
                foot);
        box.getStyleClass().add("detail-page");
        node = box;
        model.goal().record().addListener((_, _, _) -> follow());
        project.addListener((_, _, _) -> follow());
        follow();
    }

    Node node() {
        return node;
    }

    private static List<?> choices(Project project) {
        return List.of(
                project.all(CauseRecords.CAUSE),
                project.all(FigureRecords.INDICATOR),
                project.all(PlanRecords.PRIORITY),
                project.all(TrajectoryRecords.PARTNER));
    }

    private Form form() {
        var form = new Form(texts, model.goal()::leave, drafts);
        form.text(label("title"), fields.title).id("goal-title").required(texts.get("plan.goal.titleMissing"));
        form.beside(
                form.choice(
                        label("priority"),
                        fields.priority,
                        names.optional(PlanRecords.PRIORITY),
                        id -> names.of(PlanRecords.PRIORITY, id, texts.get("general.none"))),
                form.choice(label("kind"), fields.kind, List.of(GoalKind.values()), one -> texts.name("plan", one)));
        measured(form);
        form.beside(
                form.choice(label("change"), fields.change, List.of(Change.values()), one -> texts.name("plan", one))
                        .id("goal-change"),
                form.number(label("target"), fields.target, TypedNumber.FIGURE).id("goal-target"),
                form.whole(label("targetYear"), fields.targetYear, TypedNumber.PLAN_YEAR)
                        .id("goal-target-year"));
        form.check(label("fromFigure"), fields.fromFigure).id("goal-from-figure");
        form.node(new VBox(figure, renew));
        form.beside(
                form.number(label("baseline"), fields.baseline, TypedNumber.FIGURE)
                        .id("goal-baseline"),
                form.whole(label("baselineYear"), fields.baselineYear, TypedNumber.PLAN_YEAR)
                        .id("goal-baseline-year"));
        form.beside(
                form.text(label("source"), fields.source).id("goal-source"),
                form.choice(
                                label("owner"),
                                fields.owner,
                                names.optional(TrajectoryRecords.PARTNER),
                                id -> names.of(TrajectoryRecords.PARTNER, id, texts.get("general.unknown")))
                        .id("goal-owner"));
        form.chips(
                label("causes"), fields.causes, names.ids(CauseRecords.CAUSE), id -> names.of(CauseRecords.CAUSE, id));
        form.area(label("effect"), 2, fields.effect).id("goal-effect").help(texts.get("plan.goal.effectHelp"));
        return form;
    }

    private void measured(Form form) {
        form.choice(
                        label("indicator"),
                        fields.indicator,
                        names.optional(FigureRecords.INDICATOR),
                        id -> names.of(FigureRecords.INDICATOR, id, texts.get("plan.goal.ownMeasure")))
                .id("goal-indicator");
        form.beside(
                form.text(label("measured"), fields.measured).id("goal-measured"),
                form.text(label("group"), fields.group).id("goal-group"));
    }

    private void follow() {
        var goal = model.goal().record().get();
        var ref = goal == null ? null : new Ref(PlanRecords.GOAL, goal.id());
        foot.show(ref);
        basis.show(ref);
        if (goal != null) {
            sentence.setText(model.sentence(goal));
            figure.setText(model.figure(goal).orElse(texts.get("plan.goal.noFigure")));
            renew.setVisible(model.hasLater(goal));
            renew.setManaged(renew.isVisible());
        }
    }

    private String label(String key) {
        return texts.get("plan.goal." + key);
    }
}

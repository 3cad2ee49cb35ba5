package nl.wed.workbench.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import nl.wed.workbench.domain.plan.Change;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.GoalKind;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.texts.FieldWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.RecordEditor;

/// The fields of a goal as properties.
final class GoalFields {
    private final FieldWords words;
    final ObjectProperty<String> title;
    final ObjectProperty<Optional<UUID>> priority;
    final ObjectProperty<GoalKind> kind;
    final ObjectProperty<Optional<UUID>> indicator;
    final ObjectProperty<String> measured;
    final ObjectProperty<String> group;
    final ObjectProperty<Change> change;
    final ObjectProperty<Boolean> fromFigure;
    final ObjectProperty<Double> baseline;
    final ObjectProperty<Integer> baselineYear;
    final ObjectProperty<Double> target;
    final ObjectProperty<Integer> targetYear;
    final ObjectProperty<String> source;
    final ObjectProperty<Optional<UUID>> owner;
    final ObjectProperty<List<UUID>> causes;
    final ObjectProperty<String> effect;

    GoalFields(RecordEditor<Goal> editor, Texts texts) {
        this.words = new FieldWords(texts);
        title = editor.text(edit("title"), Goal::title, Goal::withTitle);
        priority = editor.value(
                edit("priority"),
                goal -> Optional.ofNullable(goal.priority()),
                (goal, id) -> goal.withPriority(id.orElse(null)),
                Optional.empty());
        kind = editor.value(edit("kind"), Goal::kind, Goal::withKind, GoalKind.OUTCOME);
        indicator = editor.value(
                edit("indicator"),
                goal -> Optional.ofNullable(goal.indicator()),
                (goal, id) -> goal.withIndicator(id.orElse(null)),
                Optional.empty());
        measured = editor.text(edit("measured"), Goal::measured, Goal::withMeasured);
        group = editor.text(edit("group"), Goal::group, Goal::withGroup);
        change = editor.value(edit("change"), Goal::change, Goal::withChange, Change.RISE);
        fromFigure =
                editor.value(edit("baselineFromFigure"), Goal::baselineFromFigure, Goal::withBaselineFromFigure, false);
        baseline = editor.optional(edit("baseline"), Goal::baseline, Goal::withBaseline);
        baselineYear = editor.optional(edit("baselineYear"), Goal::baselineYear, Goal::withBaselineYear);
        target = editor.optional(edit("target"), Goal::target, Goal::withTarget);
        targetYear = editor.optional(edit("targetYear"), Goal::targetYear, Goal::withTargetYear);
        source = editor.text(edit("source"), Goal::source, Goal::withSource);
        owner = editor.value(
                edit("owner"),
                goal -> Optional.ofNullable(goal.owner()),
                (goal, id) -> goal.withOwner(id.orElse(null)),
                Optional.empty());
        causes = editor.list(edit("causes"), Goal::causes, Goal::withCauses);
        effect = editor.text(edit("expectedEffect"), Goal::expectedEffect, Goal::withExpectedEffect);
    }

    private String edit(String field) {
        return words.editing(PlanRecords.GOAL, field);
    }
}

package nl.wed.workbench.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import nl.wed.workbench.domain.plan.Change;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.GoalKind;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.RecordEditor;

/// The fields of a goal as properties.
final class GoalFields {
    private final RecordEditor<Goal> editor;
    private final Texts texts;
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
        this.editor = editor;
        this.texts = texts;
        title = editor.text(edit("title"), Goal::title, GoalCopy.set((c, v) -> c.title = v));
        priority = editor.value(
                edit("priority"),
                goal -> Optional.ofNullable(goal.priority()),
                GoalCopy.set((c, v) -> c.priority = v.orElse(null)),
                Optional.empty());
        kind = editor.value(edit("kind"), Goal::kind, GoalCopy.set((c, v) -> c.kind = v), GoalKind.OUTCOME);
        indicator = editor.value(
                edit("indicator"),
                goal -> Optional.ofNullable(goal.indicator()),
                GoalCopy.set((c, v) -> c.indicator = v.orElse(null)),
                Optional.empty());
        measured = editor.text(edit("measured"), Goal::measured, GoalCopy.set((c, v) -> c.measured = v));
        group = editor.text(edit("group"), Goal::group, GoalCopy.set((c, v) -> c.group = v));
        change = editor.value(edit("change"), Goal::change, GoalCopy.set((c, v) -> c.change = v), Change.RISE);
        fromFigure = editor.value(
                edit("fromFigure"), Goal::baselineFromFigure, GoalCopy.set((c, v) -> c.baselineFromFigure = v), false);
        baseline = editor.optional(edit("baseline"), Goal::baseline, GoalCopy.set((c, v) -> c.baseline = v));
        baselineYear =
                editor.optional(edit("baselineYear"), Goal::baselineYear, GoalCopy.set((c, v) -> c.baselineYear = v));
        target = editor.optional(edit("target"), Goal::target, GoalCopy.set((c, v) -> c.target = v));
        targetYear = editor.optional(edit("targetYear"), Goal::targetYear, GoalCopy.set((c, v) -> c.targetYear = v));
        source = editor.text(edit("source"), Goal::source, GoalCopy.set((c, v) -> c.source = v));
        owner = editor.value(
                edit("owner"),
                goal -> Optional.ofNullable(goal.owner()),
                GoalCopy.set((c, v) -> c.owner = v.orElse(null)),
                Optional.empty());
        causes = editor.list(edit("causes"), Goal::causes, GoalCopy.set((c, v) -> c.causes = v));
        effect = editor.text(edit("effect"), Goal::expectedEffect, GoalCopy.set((c, v) -> c.expectedEffect = v));
    }

    private String edit(String key) {
        return texts.get("plan.goal.editing", texts.get("plan.goal." + key));
    }
}

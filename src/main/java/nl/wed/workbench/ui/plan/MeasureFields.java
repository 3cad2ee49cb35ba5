package nl.wed.workbench.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.RecordEditor;

/// The fields of a measure as properties.
final class MeasureFields {
    private final RecordEditor<Measure> editor;
    private final Texts texts;
    final ObjectProperty<String> name;
    final ObjectProperty<String> description;
    final ObjectProperty<Optional<UUID>> priority;
    final ObjectProperty<List<UUID>> goals;
    final ObjectProperty<Optional<UUID>> owner;
    final ObjectProperty<String> role;
    final ObjectProperty<LocalDate> start;
    final ObjectProperty<LocalDate> end;
    final ObjectProperty<Integer> reach;
    final ObjectProperty<Integer> population;
    final ObjectProperty<String> quality;
    final ObjectProperty<String> conditions;
    final ObjectProperty<LocalDate> evaluation;
    final ObjectProperty<LocalDate> decision;
    final ObjectProperty<String> criteria;

    MeasureFields(RecordEditor<Measure> editor, Texts texts) {
        this.editor = editor;
        this.texts = texts;
        name = editor.text(edit("name"), Measure::name, MeasureCopy.set((c, v) -> c.name = v));
        description =
                editor.text(edit("description"), Measure::description, MeasureCopy.set((c, v) -> c.description = v));
        priority = editor.value(
                edit("priority"),
                one -> Optional.ofNullable(one.priority()),
                MeasureCopy.set((c, v) -> c.priority = v.orElse(null)),
                Optional.empty());
        goals = editor.list(edit("goals"), Measure::goals, MeasureCopy.set((c, v) -> c.goals = v));
        owner = editor.value(
                edit("owner"),
                one -> Optional.ofNullable(one.owner()),
                MeasureCopy.set((c, v) -> c.owner = v.orElse(null)),
                Optional.empty());
        role = editor.text(edit("role"), Measure::ownerRole, MeasureCopy.set((c, v) -> c.ownerRole = v));
        start = editor.optional(edit("start"), Measure::start, MeasureCopy.set((c, v) -> c.start = v));
        end = editor.optional(edit("end"), Measure::end, MeasureCopy.set((c, v) -> c.end = v));
        reach = editor.optional(edit("reach"), Measure::reachTarget, MeasureCopy.set((c, v) -> c.reachTarget = v));
        population = editor.optional(
                edit("population"), Measure::reachPopulation, MeasureCopy.set((c, v) -> c.reachPopulation = v));
        quality = editor.text(edit("quality"), Measure::quality, MeasureCopy.set((c, v) -> c.quality = v));
        conditions = editor.text(edit("conditions"), Measure::conditions, MeasureCopy.set((c, v) -> c.conditions = v));
        evaluation =
                editor.optional(edit("evaluation"), Measure::evaluation, MeasureCopy.set((c, v) -> c.evaluation = v));
        decision = editor.optional(
                edit("decision"), Measure::decisionMoment, MeasureCopy.set((c, v) -> c.decisionMoment = v));
        criteria = editor.text(
                edit("criteria"), Measure::decisionCriteria, MeasureCopy.set((c, v) -> c.decisionCriteria = v));
    }

    private String edit(String key) {
        return texts.get("plan.measure.editing", texts.get("plan.measure." + key));
    }
}

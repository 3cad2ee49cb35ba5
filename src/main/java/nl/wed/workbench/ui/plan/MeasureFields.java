package nl.wed.workbench.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.texts.FieldWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.RecordEditor;

/// The fields of a measure as properties.
final class MeasureFields {
    private final FieldWords words;
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
        this.words = new FieldWords(texts);
        name = editor.text(edit("name"), Measure::name, Measure::withName);
        description = editor.text(edit("description"), Measure::description, Measure::withDescription);
        priority = editor.value(
                edit("priority"),
                one -> Optional.ofNullable(one.priority()),
                (measure, id) -> measure.withPriority(id.orElse(null)),
                Optional.empty());
        goals = editor.list(edit("goals"), Measure::goals, Measure::withGoals);
        owner = editor.value(
                edit("owner"),
                one -> Optional.ofNullable(one.owner()),
                (measure, id) -> measure.withOwner(id.orElse(null)),
                Optional.empty());
        role = editor.text(edit("ownerRole"), Measure::ownerRole, Measure::withOwnerRole);
        start = editor.optional(edit("start"), Measure::start, Measure::withStart);
        end = editor.optional(edit("end"), Measure::end, Measure::withEnd);
        reach = editor.optional(edit("reachTarget"), Measure::reachTarget, Measure::withReachTarget);
        population = editor.optional(edit("reachPopulation"), Measure::reachPopulation, Measure::withReachPopulation);
        quality = editor.text(edit("quality"), Measure::quality, Measure::withQuality);
        conditions = editor.text(edit("conditions"), Measure::conditions, Measure::withConditions);
        evaluation = editor.optional(edit("evaluation"), Measure::evaluation, Measure::withEvaluation);
        decision = editor.optional(edit("decisionMoment"), Measure::decisionMoment, Measure::withDecisionMoment);
        criteria = editor.text(edit("decisionCriteria"), Measure::decisionCriteria, Measure::withDecisionCriteria);
    }

    private String edit(String field) {
        return words.editing(PlanRecords.MEASURE, field);
    }
}

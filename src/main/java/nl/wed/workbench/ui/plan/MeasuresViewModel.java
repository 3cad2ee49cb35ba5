package nl.wed.workbench.ui.plan;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.RecordEditor;
import org.jspecify.annotations.Nullable;

/// The measures, the chosen options that are no measure yet, and the activities of a measure.
public final class MeasuresViewModel {
    private final PlanFacts facts;
    private final Texts texts;
    private final ObservableList<Measure> measures;
    private final ObservableList<Option> waiting;
    private final ObservableList<Action> actions;
    private final RecordEditor<Measure> editor;

    MeasuresViewModel(PlanFacts facts) {
        this.facts = facts;
        texts = facts.texts();
        measures = facts.project().list(MeasuresViewModel::byPriority);
        waiting = facts.project().list(MeasuresViewModel::waiting);
        actions = facts.project().records(PlanRecords.ACTION);
        editor = new RecordEditor<>(facts.workspace(), PlanRecords.MEASURE);
        measures.stream().findFirst().ifPresent(first -> editor.select(first.id()));
    }

    /// The measures in the order of their priorities.
    public ObservableList<Measure> measures() {
        return measures;
    }

    /// The chosen options of which no measure was made yet.
    public ObservableList<Option> waiting() {
        return waiting;
    }

    /// All activities and milestones.
    public ObservableList<Action> actions() {
        return actions;
    }

    /// The activities and milestones of a measure by date.
    public List<Action> actions(UUID measure) {
        return actions.stream()
                .filter(action -> action.measure().equals(measure))
                .sorted(Comparator.comparing(Action::end, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /// The measure that is edited.
    public RecordEditor<Measure> editor() {
        return editor;
    }

    PlanFacts facts() {
        return facts;
    }

    /// Makes a measure of a chosen option: its name, what it is and its conditions, under the
    /// priority that shares a cause with it.
    public void take(Option option) {
        add(
                "plan.measure.take",
                fresh(priorityFor(option), option.id(), option.name(), option.description(), option.conditions()));
    }

    /// Adds a measure of one's own.
    public void addOwn() {
        add("plan.measure.add", fresh(null, null, texts.get("plan.measure.new"), "", ""));
    }

    /// Removes the measure that is edited with its activities and budget.
    public void remove() {
        editor.current()
                .ifPresent(one -> facts.workspace()
                        .edit(texts.get("plan.measure.remove"), now -> Removal.of(now, PlanRecords.MEASURE, one.id())));
    }

    /// Puts an activity or milestone, new or changed.
    public void put(Action action) {
        facts.workspace().edit(texts.get("plan.action.put"), now -> now.put(PlanRecords.ACTION, action));
    }

    /// Removes an activity or milestone.
    public void remove(Action action) {
        facts.workspace()
                .edit(texts.get("plan.action.remove"), now -> Removal.of(now, PlanRecords.ACTION, action.id()));
    }

    private void add(String label, Measure measure) {
        facts.workspace().edit(texts.get(label), now -> now.put(PlanRecords.MEASURE, measure));
        editor.select(measure.id());
    }

    private @Nullable UUID priorityFor(Option option) {
        return facts.project().get().stream(PlanRecords.PRIORITY)
                .filter(one -> one.causes().stream().anyMatch(option.causes()::contains))
                .map(PolicyPriority::id)
                .findFirst()
                .orElse(null);
    }

    private static Measure fresh(
            @Nullable UUID priority, @Nullable UUID option, String name, String description, String conditions) {
        return new Measure(
                UUID.randomUUID(),
                priority,
                option,
                name,
                description,
                List.of(),
                null,
                "",
                null,
                null,
                null,
                null,
                "",
                conditions,
                null,
                null,
                "");
    }

    private static List<Option> waiting(Project project) {
        return project.stream(AppraisalRecords.OPTION)
                .filter(option -> ApproachDecision.of(project, option.id())
                        .filter(made -> made.kind().chosen())
                        .isPresent())
                .filter(option -> project.stream(PlanRecords.MEASURE)
                        .noneMatch(one -> option.id().equals(one.option())))
                .toList();
    }

    private static List<Measure> byPriority(Project project) {
        var order = project.stream(PlanRecords.PRIORITY).map(PolicyPriority::id).toList();
        return project.stream(PlanRecords.MEASURE)
                .sorted(Comparator.comparingInt(one -> {
                    int place = order.indexOf(one.priority());
                    return place < 0 ? order.size() : place;
                }))
                .toList();
    }
}

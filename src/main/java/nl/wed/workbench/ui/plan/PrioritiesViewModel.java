package nl.wed.workbench.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.collections.ObservableList;
import nl.wed.workbench.catalogue.PlanTemplate.PlanSection;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.basis.Baseline;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.plan.Change;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.GoalKind;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.report.chapters.GoalWords;
import nl.wed.workbench.texts.FigureWords;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.RecordEditor;
import org.jspecify.annotations.Nullable;

/// The priorities with their goals, and the one of them that is edited.
public final class PrioritiesViewModel {
    private final PlanFacts facts;
    private final Texts texts;
    private final ObservableList<Entity> lines;
    private final RecordEditor<PolicyPriority> priority;
    private final RecordEditor<Goal> goal;

    PrioritiesViewModel(PlanFacts facts) {
        this.facts = facts;
        this.texts = facts.texts();
        lines = facts.project().list(PrioritiesViewModel::lines);
        priority = new RecordEditor<>(facts.workspace(), PlanRecords.PRIORITY);
        goal = new RecordEditor<>(facts.workspace(), PlanRecords.GOAL);
        lines.stream().findFirst().ifPresent(this::select);
    }

    /// Each [PolicyPriority] followed by its [Goal]s; goals without a priority come last.
    public ObservableList<Entity> lines() {
        return lines;
    }

    /// Edits that priority or goal.
    public void select(@Nullable Entity record) {
        priority.select(record instanceof PolicyPriority one ? one.id() : null);
        goal.select(record instanceof Goal one ? one.id() : null);
    }

    /// The priority that is edited.
    public RecordEditor<PolicyPriority> priority() {
        return priority;
    }

    /// The goal that is edited.
    public RecordEditor<Goal> goal() {
        return goal;
    }

    PlanFacts facts() {
        return facts;
    }

    /// Adds a priority with the sections of its implementation plan.
    public void addPriority() {
        var fresh = new PolicyPriority(UUID.randomUUID(), texts.get("plan.priority.new"), "", List.of());
        facts.workspace()
                .edit(
                        texts.get("plan.priority.add"),
                        now -> now.put(PlanRecords.PRIORITY, fresh)
                                .putAll(PlanRecords.CHAPTER_TEXT, sections(fresh.id())));
        select(fresh);
    }

    /// Adds a goal to the priority that is looked at.
    public void addGoal() {
        var under = priority.current()
                .map(PolicyPriority::id)
                .or(() -> goal.current().map(Goal::priority));
        var fresh = new Goal(
                UUID.randomUUID(),
                under.orElse(null),
                GoalKind.OUTCOME,
                texts.get("plan.goal.new"),
                null,
                "",
                "",
                Change.RISE,
                false,
                null,
                null,
                null,
                null,
                "",
                null,
                List.of(),
                "");
        facts.workspace().edit(texts.get("plan.goal.add"), now -> now.put(PlanRecords.GOAL, fresh));
        select(fresh);
    }

    /// Removes what is edited with what hangs on it.
    public void remove() {
        var goalNow = goal.current();
        var priorityNow = priority.current();
        goalNow.ifPresent(one -> edit("plan.goal.remove", now -> Removal.of(now, PlanRecords.GOAL, one.id())));
        priorityNow.ifPresent(
                one -> edit("plan.priority.remove", now -> Removal.of(now, PlanRecords.PRIORITY, one.id())));
    }

    /// The goal as one sentence; unknown parts read as such.
    public String sentence(Goal one) {
        return new GoalWords(facts.now()).sentence(one);
    }

    /// The figure that the goal took as its baseline, with the day and the later one beside it; else the
    /// imported figure of its indicator with its year. Empty when there is none.
    public Optional<String> figure(Goal one) {
        return baseline(one).or(() -> imported(one));
    }

    /// Whether a later figure stands beside the one that the goal took.
    public boolean hasLater(Goal one) {
        return new GoalWords(facts.now()).later(one).isPresent();
    }

    /// Lets the goal start from the newest figure.
    public void startAnew(Goal one) {
        facts.workspace().startAnew(texts.get("basis.baseline.renew.edit", one.title()), one.id());
    }

    private Optional<String> baseline(Goal one) {
        var words = new GoalWords(facts.now());
        if (!one.baselineFromFigure()) {
            return Optional.empty();
        }
        return words.start(one).flatMap(Baseline::taken).map(taken -> {
            String value = words.baseline(one);
            String told = Optional.ofNullable(taken.day())
                    .map(day -> texts.get("basis.baseline.takenOn", value, taken.source(), Numbers.date(day)))
                    .orElseGet(() -> texts.get("basis.baseline.taken", value, taken.source()));
            return words.later(one)
                    .map(later -> told + " " + texts.get("basis.baseline.beside", later))
                    .orElse(told);
        });
    }

    private Optional<String> imported(Goal one) {
        UUID indicator = one.indicator();
        return indicator == null
                ? Optional.empty()
                : facts.now()
                        .figures()
                        .find(indicator)
                        .map(figure -> texts.get(
                                "plan.goal.figure",
                                new FigureWords(texts).of(figure.own().value(), figure),
                                figure.own().periodLabel(),
                                figure.dataSet().title()));
    }

    /// The unit in which the goal counts; empty when unknown.
    public String unit(Goal one) {
        return Optional.ofNullable(one.indicator())
                .flatMap(id -> facts.project().get().find(FigureRecords.INDICATOR, id))
                .map(Indicator::unit)
                .orElse("");
    }

    private void edit(String label, UnaryOperator<Project> change) {
        facts.workspace().edit(texts.get(label), change);
        lines.stream().findFirst().ifPresent(this::select);
    }

    private List<ChapterText> sections(UUID priorityId) {
        List<ChapterText> sections = new ArrayList<>();
        for (PlanSection section :
                facts.catalogue().planTemplate().implementationPlan().sections()) {
            sections.add(new ChapterText(UUID.randomUUID(), priorityId, section.number(), section.title(), "", true));
        }
        return sections;
    }

    private static List<Entity> lines(Project project) {
        List<Entity> lines = new ArrayList<>();
        for (PolicyPriority one : project.all(PlanRecords.PRIORITY)) {
            lines.add(one);
            project.stream(PlanRecords.GOAL)
                    .filter(goal -> one.id().equals(goal.priority()))
                    .forEach(lines::add);
        }
        project.stream(PlanRecords.GOAL).filter(goal -> !lines.contains(goal)).forEach(lines::add);
        return lines;
    }
}

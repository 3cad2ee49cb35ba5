package nl.wed.workbench.report.chapters;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Definitions.Definition;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import org.jspecify.annotations.Nullable;

/// Chapter 9: goals with baseline and target per priority, the measures that serve them, and the
/// chain from figure to budget in one view.
final class Goals implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        var project = facts.project();
        for (PolicyPriority priority : project.all(PlanRecords.PRIORITY)) {
            page.section(priority.name(), "priority-" + priority.id(), Run.prints(PlanRecords.PRIORITY, priority.id()));
            page.text(priority.description());
            causes(facts, page, priority);
            within(
                    facts,
                    page,
                    facts.text("goals.caption", priority.name()),
                    one -> priority.id().equals(one));
        }
        loose(facts, page);
        new ChainTable(facts).write(page);
    }

    /// What no priority holds stands below them all, as it is part of the budget and the chain too.
    private static void loose(Facts facts, Page page) {
        var project = facts.project();
        Predicate<@Nullable UUID> none =
                one -> one == null || project.find(PlanRecords.PRIORITY, one).isEmpty();
        if (project.stream(PlanRecords.GOAL).anyMatch(one -> none.test(one.priority()))
                || project.stream(PlanRecords.MEASURE).anyMatch(one -> none.test(one.priority()))) {
            page.section(facts.text("goals.loose"));
            page.text(facts.text("goals.loose.text"));
            within(facts, page, facts.text("goals.loose.caption"), none);
        }
    }

    /// Which causes a priority is about, also when none was chosen.
    static void causes(Facts facts, Page page, PolicyPriority priority) {
        page.text(
                List.of(Run.bold(facts.text("goals.causes") + " "), Run.plain(facts.causesOrNone(priority.causes()))));
    }

    private static void within(Facts facts, Page page, String caption, Predicate<@Nullable UUID> priority) {
        List<Goal> goals = facts.project().stream(PlanRecords.GOAL)
                .filter(goal -> priority.test(goal.priority()))
                .toList();
        if (!goals.isEmpty()) {
            table(facts, page, caption, goals);
        }
        goals.forEach(goal -> goal(facts, page, goal));
        measures(
                facts,
                page,
                facts.project().stream(PlanRecords.MEASURE)
                        .filter(one -> priority.test(one.priority()))
                        .toList());
    }

    private static void table(Facts facts, Page page, String caption, List<Goal> goals) {
        var words = new GoalWords(facts);
        page.table(
                caption,
                List.of(
                        Column.text(facts.text("column.goal"), 5),
                        Column.text(facts.text("column.kind"), 3),
                        Column.text(facts.text("column.baseline"), 3),
                        Column.text(facts.text("column.target"), 3),
                        Column.text(facts.text("column.owner"), 4)),
                goals.stream()
                        .map(goal -> Row.of(
                                        goal.title(),
                                        facts.texts().name("plan", goal.kind()),
                                        words.baselineBeside(goal),
                                        words.targetAndYear(goal),
                                        facts.partner(goal.owner()))
                                .printing(Run.names(PlanRecords.GOAL, goal.id())))
                        .toList());
    }

    private static void goal(Facts facts, Page page, Goal goal) {
        page.heading(goal.title(), "goal-" + goal.id(), Run.prints(PlanRecords.GOAL, goal.id()));
        page.text(new GoalWords(facts).sentence(goal));
        if (!goal.expectedEffect().isBlank()) {
            page.text(List.of(Run.bold(facts.text("goals.effect") + " "), Run.plain(goal.expectedEffect())));
        }
    }

    private static void measures(Facts facts, Page page, List<Measure> measures) {
        if (measures.isEmpty()) {
            return;
        }
        page.heading(facts.text("goals.measures"), "");
        page.add(new Definitions(measures.stream()
                .map(one -> new Definition(
                        one.name(),
                        List.of(
                                Run.prints(PlanRecords.MEASURE, one.id()),
                                Run.plain(one.description() + " " + new MeasureWords(facts).inShort(one)))))
                .toList()));
    }
}

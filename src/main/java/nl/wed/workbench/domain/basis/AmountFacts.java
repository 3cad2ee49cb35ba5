package nl.wed.workbench.domain.basis;

import static nl.wed.workbench.domain.plan.PlanRecords.FUNDING;
import static nl.wed.workbench.domain.plan.PlanRecords.MEASURE;
import static nl.wed.workbench.domain.plan.PlanRecords.PRIORITY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.Measure;
import org.jspecify.annotations.Nullable;

/// The amounts that a text about a plan can name: sums of the budget, its posts, and what there is of a
/// funding. A sum with an amount that is not known is not known.
final class AmountFacts {
    private final Project project;
    private final List<Fact> facts = new ArrayList<>();

    private AmountFacts(Project project) {
        this.project = project;
    }

    static List<Fact> of(Project project) {
        var amounts = new AmountFacts(project);
        amounts.whole();
        project.all(MEASURE).forEach(amounts::measure);
        amounts.priorities();
        amounts.funding();
        amounts.posts();
        return amounts.facts;
    }

    private void whole() {
        var budget = Budget.of(project);
        add(null, "all", "", budget.sum());
        budget.years()
                .forEach(year -> add(null, "year " + year, "", budget.in(year).sum()));
        add(null, "unpaid", "", budget.unpaid(project.all(FUNDING)).sum());
    }

    private void measure(Measure measure) {
        var budget = Budget.of(project).of(measure);
        add(measure.id(), "measure", measure.name(), budget.sum());
        budget.years()
                .forEach(year -> add(
                        measure.id(),
                        "year " + year,
                        measure.name(),
                        budget.in(year).sum()));
        budget.perChild(measure).ifPresent(amount -> add(measure.id(), "child", measure.name(), amount));
    }

    private void priorities() {
        for (var priority : project.all(PRIORITY)) {
            var measures = project.stream(MEASURE)
                    .filter(one -> priority.id().equals(one.priority()))
                    .map(Measure::id)
                    .collect(Collectors.toSet());
            var budget = Budget.of(project)
                    .where(cell -> measures.contains(cell.post().measure()));
            add(priority.id(), "priority", priority.name(), budget.sum());
        }
    }

    private void funding() {
        for (var funding : project.all(FUNDING)) {
            add(
                    funding.id(),
                    "funding",
                    funding.name(),
                    Budget.of(project).paidBy(funding.id()).sum());
            funding.amounts()
                    .keySet()
                    .forEach(year -> funding.in(year)
                            .ifPresent(euros -> add(funding.id(), "has " + year, funding.name(), euros)));
        }
    }

    private void posts() {
        var budget = Budget.of(project);
        for (var post : budget.posts()) {
            add(post.id(), "line", post.description(), budget.of(post).sum());
        }
        budget.cells()
                .forEach(cell -> cell.amount()
                        .ifPresent(amount -> add(
                                cell.post().id(),
                                "line " + cell.year(),
                                cell.post().description(),
                                amount)));
    }

    private void add(@Nullable UUID about, String part, String name, Budget.Sum sum) {
        if (sum.partly()) {
            unknown(about, part, name);
        } else if (sum.amounts() > 0) {
            add(about, part, name, sum.known());
        }
    }

    private void add(@Nullable UUID about, String part, String name, BigDecimal amount) {
        facts.add(Fact.number(new FactKey(FactKey.AMOUNT, about, part), name, amount, Fact.Unit.MONEY));
    }

    private void unknown(@Nullable UUID about, String part, String name) {
        facts.add(Fact.of(new FactKey(FactKey.AMOUNT, about, part), name, ""));
    }
}

package nl.wed.workbench.report.chapters;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.plan.BudgetLine;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.texts.Numbers;

/// What a measure is in words and money.
public record MeasureWords(Facts facts) {

    /// Who leads it, from when to when, for how many and for how much, in one line.
    String inShort(Measure measure) {
        return facts.text(
                "measure.short",
                facts.partner(measure.owner()),
                facts.date(measure.start()),
                facts.date(measure.end()),
                reach(measure),
                budget(measure));
    }

    /// The reach per year of the whole target group, unknown parts as such.
    String reach(Measure measure) {
        Integer target = measure.reachTarget();
        Integer population = measure.reachPopulation();
        if (target == null) {
            return facts.texts().get("general.unknown");
        }
        return population == null ? Numbers.decimal(target, 0) : facts.text("measure.reachOf", target, population);
    }

    /// All known budget, with the mention of lines without an amount.
    String budget(Measure measure) {
        List<BudgetLine> lines = lines(measure);
        boolean unknown = lines.stream().anyMatch(line -> line.amount() == null);
        String sum = Numbers.euro(total(measure));
        return lines.isEmpty()
                ? facts.texts().get("general.unknown")
                : unknown ? facts.text("measure.budgetPartly", sum) : sum;
    }

    /// The known budget over all years.
    BigDecimal total(Measure measure) {
        return lines(measure).stream()
                .map(BudgetLine::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What one reached child costs per year: known budget divided by years and yearly reach; empty
    /// when a part is unknown.
    public Optional<Double> costPerChild(Measure measure) {
        Integer reach = measure.reachTarget();
        List<BudgetLine> lines = lines(measure);
        long years = lines.stream().map(BudgetLine::year).distinct().count();
        boolean complete = !lines.isEmpty() && lines.stream().allMatch(line -> line.amount() != null);
        return reach == null || reach == 0 || !complete
                ? Optional.empty()
                : Optional.of(total(measure).doubleValue() / years / reach);
    }

    List<BudgetLine> lines(Measure measure) {
        return facts.project().stream(PlanRecords.BUDGET_LINE)
                .filter(line -> line.measure().equals(measure.id()))
                .toList();
    }

    /// The names of the goals it serves.
    String goals(Measure measure) {
        return String.join("; ", measure.goals().stream().flatMap(this::goal).toList());
    }

    private Stream<String> goal(UUID id) {
        return facts.project().find(PlanRecords.GOAL, id).map(goal -> goal.title()).stream();
    }
}

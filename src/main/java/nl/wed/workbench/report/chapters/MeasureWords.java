package nl.wed.workbench.report.chapters;

import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.SumWords;

/// What a measure is in words and money.
public record MeasureWords(Facts facts) {

    /// Who leads it, from when to when, for how many and for how much, in one line.
    String inShort(Measure measure) {
        return facts.text(
                "measure.short",
                facts.partner(measure.owner()),
                facts.period(measure.start(), measure.end()),
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
        return new SumWords(facts.texts())
                .inSentence(Budget.of(facts.project()).of(measure).sum());
    }

    /// What one reached child costs per year; unknown when a part is.
    public String costPerChild(Measure measure) {
        return Budget.of(facts.project())
                .perChild(measure)
                .map(Numbers::euro)
                .orElse(facts.texts().get("general.unknown"));
    }

    /// The names of the goals it serves.
    String goals(Measure measure) {
        return String.join("; ", measure.goals().stream().flatMap(this::goal).toList());
    }

    private Stream<String> goal(UUID id) {
        return facts.project().find(PlanRecords.GOAL, id).map(goal -> goal.title()).stream();
    }
}

package nl.wed.workbench.ui.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.BudgetLine;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.PlanYears;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.report.chapters.MeasureWords;
import nl.wed.workbench.report.chapters.SumWords;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The budget as posts per measure and amounts per year, with its funding and totals.
public final class BudgetViewModel {
    /// One post: what is paid for a measure and from which money, over all years.
    public record Post(
            UUID measure, String description, @Nullable UUID funding) {
        boolean holds(BudgetLine line) {
            return line.measure().equals(measure)
                    && line.description().equals(description)
                    && Objects.equals(line.funding(), funding);
        }
    }

    private final PlanFacts facts;
    private final Texts texts;
    private final ObservableList<Funding> funding;

    BudgetViewModel(PlanFacts facts) {
        this.facts = facts;
        texts = facts.texts();
        funding = facts.project().records(PlanRecords.FUNDING);
    }

    PlanFacts facts() {
        return facts;
    }

    /// The measures.
    public List<Measure> measures() {
        return project().all(PlanRecords.MEASURE);
    }

    /// Where the money comes from.
    public ObservableList<Funding> funding() {
        return funding;
    }

    /// The posts of a measure in their order.
    public List<Post> posts(Measure measure) {
        return project().stream(PlanRecords.BUDGET_LINE)
                .filter(line -> line.measure().equals(measure.id()))
                .map(line -> new Post(line.measure(), line.description(), line.funding()))
                .distinct()
                .toList();
    }

    /// The years of the plan: of the budget and the measures, else those after the trajectory.
    public List<Integer> years() {
        var years = budget().years(measures());
        if (!years.isEmpty()) {
            return List.copyOf(years);
        }
        int next = Math.clamp(
                TrajectoryRecords.trajectoryOf(project()).end().getYear() + 1L, PlanYears.FIRST, PlanYears.LAST - 2);
        return List.of(next, next + 1, next + 2);
    }

    /// The line of a post in a year.
    public Optional<BudgetLine> line(Post post, int year) {
        return project().stream(PlanRecords.BUDGET_LINE)
                .filter(line -> line.year() == year && post.holds(line))
                .findFirst();
    }

    /// Sets the amount of a post in a year; null makes it unknown, which is not zero. A line of a year that no plan
    /// has goes when it is emptied.
    public void amount(Post post, int year, @Nullable BigDecimal euros) {
        if (euros == null && !PlanYears.hold(year)) {
            facts.workspace()
                    .edit(
                            texts.get("plan.budget.amount"),
                            now -> without(now, line -> line.year() == year && post.holds(line)));
            return;
        }
        var line = new BudgetLine(
                line(post, year).map(BudgetLine::id).orElseGet(UUID::randomUUID),
                post.measure(),
                post.description(),
                year,
                euros,
                post.funding());
        facts.workspace().edit(texts.get("plan.budget.amount"), now -> now.put(PlanRecords.BUDGET_LINE, line));
    }

    /// Adds a post whose amounts are unknown yet, or gives a post another name or funding.
    public void put(@Nullable Post before, Post after) {
        facts.workspace().edit(texts.get("plan.budget.post"), now -> {
            if (before == null) {
                int year = firstYear(now, after.measure());
                return now.put(PlanRecords.BUDGET_LINE, line(UUID.randomUUID(), after, year, null));
            }
            var result = now;
            for (BudgetLine line : now.all(PlanRecords.BUDGET_LINE)) {
                if (before.holds(line)) {
                    result = result.put(PlanRecords.BUDGET_LINE, line(line.id(), after, line.year(), line.amount()));
                }
            }
            return result;
        });
    }

    /// The first year in which a measure runs; the first of the plan when that is unknown.
    private int firstYear(Project project, UUID measure) {
        return project.find(PlanRecords.MEASURE, measure)
                .map(Measure::start)
                .map(LocalDate::getYear)
                .filter(years()::contains)
                .orElseGet(() -> years().getFirst());
    }

    /// Removes a post over all years.
    public void remove(Post post) {
        facts.workspace().edit(texts.get("plan.budget.remove"), now -> without(now, post::holds));
    }

    /// Puts a funding, new or changed.
    public void put(Funding one) {
        facts.workspace().edit(texts.get("plan.funding.put"), now -> now.put(PlanRecords.FUNDING, one));
    }

    /// Removes a funding; the lines it paid stay, without funding.
    public void remove(Funding one) {
        facts.workspace().edit(texts.get("plan.funding.remove"), now -> Removal.of(now, PlanRecords.FUNDING, one.id()));
    }

    private static Project without(Project project, Predicate<BudgetLine> which) {
        var rest =
                project.stream(PlanRecords.BUDGET_LINE).filter(which.negate()).toList();
        return project.with(PlanRecords.BUDGET_LINE, Table.of(rest));
    }

    /// The whole budget.
    public Budget budget() {
        return Budget.of(project());
    }

    /// A sum in words: a dash for no lines, 'onbekend' when nothing is known, and a mark when a
    /// part is.
    public String words(Budget budget) {
        return new SumWords(texts).inTable(budget.sum());
    }

    /// What a reached child costs per year; 'onbekend' when a part is.
    public String perChild(Measure measure) {
        return new MeasureWords(facts.now()).costPerChild(measure);
    }

    /// What so many per cent less means for a measure when reach follows the money.
    public String scenario(Measure measure, int percent) {
        var sum = budget().of(measure).sum();
        if (sum.nothingKnown() || sum.known().signum() == 0) {
            return texts.get("plan.scenario.unknown");
        }
        String euros = Numbers.euro(Budget.less(sum.known(), percent));
        Integer reach = measure.reachTarget();
        if (reach == null) {
            return texts.get("plan.scenario.moneyOnly", euros);
        }
        int rest = Budget.less(BigDecimal.valueOf(reach), percent).intValueExact();
        return texts.get("plan.scenario.money", euros, rest, reach - rest);
    }

    private static BudgetLine line(UUID id, Post post, int year, @Nullable BigDecimal amount) {
        return new BudgetLine(id, post.measure(), post.description(), year, amount, post.funding());
    }

    private Project project() {
        return facts.project().get();
    }
}

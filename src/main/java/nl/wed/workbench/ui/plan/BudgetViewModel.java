package nl.wed.workbench.ui.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.FundingCoverage;
import nl.wed.workbench.domain.plan.LessMoney;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.YearAmount;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.PlanYears;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.report.chapters.MeasureWords;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.SumWords;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The budget as posts per measure and amounts per year, with its funding and totals.
public final class BudgetViewModel {
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
    public List<BudgetPost> posts(Measure measure) {
        return project().stream(PlanRecords.BUDGET_POST)
                .filter(post -> post.measure().equals(measure.id()))
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

    /// Says what a post costs in a year; null says nothing of that year any more, which is unknown and not zero.
    public void amount(UUID post, int year, @Nullable YearAmount amount) {
        facts.workspace()
                .edit(
                        texts.get("plan.budget.amount"),
                        now -> now.find(PlanRecords.BUDGET_POST, post)
                                .map(one -> amount == null ? one.silentOn(year) : one.saying(year, amount))
                                .map(one -> now.put(PlanRecords.BUDGET_POST, one))
                                .orElse(now));
    }

    /// Whether a post has years of which nothing was said yet.
    public boolean hasEmpty(BudgetPost post) {
        return !empty(project(), post).isEmpty();
    }

    /// Says of all those years that nothing is needed.
    public void nothingElseNeeded(UUID post) {
        facts.workspace()
                .edit(
                        texts.get("plan.budget.rest"),
                        now -> now.find(PlanRecords.BUDGET_POST, post)
                                .map(one -> restNotNeeded(now, one))
                                .map(one -> now.put(PlanRecords.BUDGET_POST, one))
                                .orElse(now));
    }

    private static BudgetPost restNotNeeded(Project now, BudgetPost post) {
        var full = post;
        for (int year : empty(now, post)) {
            full = full.saying(year, YearAmount.NOT_NEEDED);
        }
        return full;
    }

    private static SortedSet<Integer> empty(Project now, BudgetPost post) {
        return Budget.of(now).of(post).where(cell -> cell.said().isEmpty()).years();
    }

    /// Puts a post, new or with another name or funding.
    public void put(BudgetPost post) {
        facts.workspace().edit(texts.get("plan.budget.post"), now -> now.put(PlanRecords.BUDGET_POST, post));
    }

    /// Removes a post with its amounts.
    public void remove(BudgetPost post) {
        facts.workspace()
                .edit(texts.get("plan.budget.remove"), now -> Removal.of(now, PlanRecords.BUDGET_POST, post.id()));
    }

    /// Says how much of a funding there is in a year; null is unknown.
    public void available(UUID funding, int year, @Nullable BigDecimal euros) {
        facts.workspace()
                .edit(
                        texts.get("plan.funding.amount"),
                        now -> now.find(PlanRecords.FUNDING, funding)
                                .map(one -> now.put(PlanRecords.FUNDING, one.having(year, euros)))
                                .orElse(now));
    }

    /// Puts a funding, new or changed.
    public void put(Funding one) {
        facts.workspace().edit(texts.get("plan.funding.put"), now -> now.put(PlanRecords.FUNDING, one));
    }

    /// Removes a funding; the posts it paid stay, without funding.
    public void remove(Funding one) {
        facts.workspace().edit(texts.get("plan.funding.remove"), now -> Removal.of(now, PlanRecords.FUNDING, one.id()));
    }

    /// The whole budget.
    public Budget budget() {
        return Budget.of(project());
    }

    /// Whether the money that there is pays the budget.
    public FundingCoverage coverage() {
        return FundingCoverage.of(project());
    }

    /// A sum in words: a dash for nothing at all, 'onbekend' when nothing is known, and a mark when a
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
        return LessMoney.of(budget(), measure, percent)
                .map(this::words)
                .orElseGet(() -> texts.get("plan.scenario.unknown"));
    }

    private String words(LessMoney less) {
        String euros = Numbers.euro(less.euros());
        String money = less.partly() ? texts.get("report.sum.partlyInSentence", euros) : euros;
        Integer reach = less.reach();
        Integer lost = less.lost();
        return reach == null || lost == null
                ? texts.get("plan.scenario.moneyOnly", money)
                : texts.get("plan.scenario.money", money, reach, lost);
    }

    private Project project() {
        return facts.project().get();
    }
}

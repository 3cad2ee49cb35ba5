package nl.wed.workbench.domain.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.trajectory.PlanYears;

/// Lines of a budget and the sums over them. Amounts are added up exactly; only what is divided is rounded, here
/// and once, to whole euros.
public record Budget(List<BudgetLine> lines) {
    /// A measure longer than this makes no more years in a budget.
    public static final int LONGEST = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// A sum over lines: of the known amounts, how many those are, and how many are unknown.
    public record Sum(BigDecimal known, int amounts, int unknown) {
        /// Whether there are no lines.
        public boolean none() {
            return amounts + unknown == 0;
        }

        /// Whether an amount is unknown, so that the true sum is.
        public boolean partly() {
            return unknown > 0;
        }

        /// Whether no amount is known.
        public boolean nothingKnown() {
            return amounts == 0;
        }
    }

    /// The whole budget of a project.
    public static Budget of(Project project) {
        return new Budget(project.all(PlanRecords.BUDGET_LINE));
    }

    /// The lines of these that are meant.
    public Budget where(Predicate<BudgetLine> meant) {
        return new Budget(lines.stream().filter(meant).toList());
    }

    /// The lines of a measure.
    public Budget of(Measure measure) {
        return where(line -> line.measure().equals(measure.id()));
    }

    /// The lines of a year.
    public Budget in(int year) {
        return where(line -> line.year() == year);
    }

    /// The lines that a funding pays.
    public Budget paidBy(UUID funding) {
        return where(line -> funding.equals(line.funding()));
    }

    /// The lines that no funding pays yet.
    public Budget unpaid() {
        return where(line -> line.funding() == null);
    }

    /// What they add up to.
    public Sum sum() {
        var amounts =
                lines.stream().map(BudgetLine::amount).filter(Objects::nonNull).toList();
        return new Sum(
                amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                amounts.size(),
                lines.size() - amounts.size());
    }

    /// The years that the lines are about.
    public SortedSet<Integer> years() {
        var years = new TreeSet<Integer>();
        lines.forEach(line -> years.add(line.year()));
        return years;
    }

    /// The years that the lines and the measures are about. Of a measure only years of a plan count, and no more
    /// than the longest plan has, whatever its dates say; those are an open point.
    public SortedSet<Integer> years(List<Measure> measures) {
        SortedSet<Integer> years = years();
        for (Measure measure : measures) {
            var start = measure.start();
            var end = measure.end();
            if (start != null && end != null && PlanYears.hold(start) && PlanYears.hold(end)) {
                int last = Math.min(end.getYear(), start.getYear() + LONGEST - 1);
                for (int year = start.getYear(); year <= last; year++) {
                    years.add(year);
                }
            }
        }
        return years;
    }

    /// What a reached child costs per year, in whole euros: the budget of the measure divided by its years and its
    /// yearly reach; empty when a part is unknown.
    public Optional<BigDecimal> perChild(Measure measure) {
        Integer reach = measure.reachTarget();
        var own = of(measure);
        var sum = own.sum();
        return reach == null || reach <= 0 || sum.none() || sum.partly()
                ? Optional.empty()
                : Optional.of(sum.known()
                        .divide(
                                BigDecimal.valueOf(own.years().size()).multiply(BigDecimal.valueOf(reach)),
                                0,
                                RoundingMode.HALF_UP));
    }

    /// What is left of an amount after so many per cent less, in whole euros.
    public static BigDecimal less(BigDecimal amount, int percent) {
        return amount.multiply(BigDecimal.valueOf(100L - percent)).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    }
}

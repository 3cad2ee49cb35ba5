package nl.wed.workbench.domain.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wed.workbench.domain.Project;
import org.jspecify.annotations.Nullable;

/// The years of the posts of a budget and the sums over them. Amounts are added up exactly; only what is divided is
/// rounded, here and once, to whole euros. What a measure without any post costs is unknown in every year it runs.
public record Budget(List<Cell> cells) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// A post in one of the years that it is about.
    ///
    /// @param year none when neither the post nor its measure says when
    /// @param said empty when nobody spoke of that year
    public record Cell(BudgetPost post, @Nullable Integer year, Optional<YearAmount> said) {
        /// The amount; empty when it is unknown, or nothing is needed.
        public Optional<BigDecimal> amount() {
            return said.map(YearAmount::euros);
        }

        /// Whether it stands for a measure of which no post was written yet.
        public boolean unwritten() {
            return post.id().equals(post.measure());
        }

        /// Whether it can fall in that year: nobody knows when what has no year does.
        boolean mayFallIn(int other) {
            return year == null || year == other;
        }

        /// Whether nobody knows how much is needed.
        public boolean unknown() {
            return said.map(YearAmount::unknown).orElse(true);
        }

        /// Whether it was said that nothing is needed.
        public boolean notNeeded() {
            return said.filter(one -> !one.needed()).isPresent();
        }
    }

    /// A sum over cells: of the known amounts, how many those are, how many are unknown, and how many do not apply.
    public record Sum(BigDecimal known, int amounts, int unknown, int notNeeded) {
        /// Whether there is nothing that it is about.
        public boolean none() {
            return amounts + unknown + notNeeded == 0;
        }

        /// Whether an amount is unknown, so that the true sum is.
        public boolean partly() {
            return unknown > 0;
        }

        /// Whether money is needed and no amount is known.
        public boolean nothingKnown() {
            return amounts == 0 && unknown > 0;
        }

        /// Whether it is known that nothing is needed.
        public boolean notApplicable() {
            return amounts + unknown == 0 && notNeeded > 0;
        }
    }

    /// The whole budget of a project: every post in the years that it speaks of and in those in which its measure runs.
    public static Budget of(Project project) {
        var cells = new ArrayList<Cell>();
        var written = new HashSet<UUID>();
        for (BudgetPost post : project.all(PlanRecords.BUDGET_POST)) {
            written.add(post.measure());
            var years = new TreeSet<>(post.years().keySet());
            project.find(PlanRecords.MEASURE, post.measure())
                    .map(Measure::years)
                    .ifPresent(years::addAll);
            add(cells, post, years);
        }
        project.stream(PlanRecords.MEASURE)
                .filter(measure -> !written.contains(measure.id()))
                .forEach(measure -> add(cells, unwritten(measure), new TreeSet<>(measure.years())));
        return new Budget(List.copyOf(cells));
    }

    private static void add(List<Cell> cells, BudgetPost post, SortedSet<Integer> years) {
        years.forEach(year -> cells.add(new Cell(post, year, post.said(year))));
        if (years.isEmpty()) {
            cells.add(new Cell(post, null, Optional.empty()));
        }
    }

    private static BudgetPost unwritten(Measure measure) {
        return new BudgetPost(measure.id(), measure.id(), measure.name(), null, new TreeMap<>());
    }

    /// The cells of these that are meant.
    public Budget where(Predicate<Cell> meant) {
        return new Budget(cells.stream().filter(meant).toList());
    }

    /// The cells of a measure.
    public Budget of(Measure measure) {
        return where(cell -> cell.post().measure().equals(measure.id()));
    }

    /// The cells of these measures.
    public Budget of(Collection<Measure> measures) {
        var ids = measures.stream().map(Measure::id).toList();
        return where(cell -> ids.contains(cell.post().measure()));
    }

    /// The cells of a post.
    public Budget of(BudgetPost post) {
        return where(cell -> cell.post().id().equals(post.id()));
    }

    /// The cells of a year, with those that may fall in it.
    public Budget in(int year) {
        return where(cell -> cell.mayFallIn(year));
    }

    /// The cells that a funding is to pay.
    public Budget paidBy(UUID funding) {
        return where(cell -> funding.equals(cell.post().funding()));
    }

    /// The cells for which none of these fundings was chosen.
    public Budget unpaid(Collection<Funding> fundings) {
        var ids = fundings.stream().map(Funding::id).toList();
        return where(cell -> !ids.contains(cell.post().funding()));
    }

    /// The cells of which the amount is unknown.
    public Budget unknown() {
        return where(Cell::unknown);
    }

    /// The cells in which money is needed, how much ever.
    public Budget needed() {
        return where(cell -> !cell.notNeeded());
    }

    /// The posts, each once.
    public List<BudgetPost> posts() {
        return where(cell -> !cell.unwritten()).cells.stream()
                .map(Cell::post)
                .distinct()
                .toList();
    }

    /// The names of the measures of which no post was written yet.
    public List<String> unwritten() {
        return where(Cell::unwritten).cells.stream()
                .map(Cell::post)
                .distinct()
                .map(BudgetPost::description)
                .toList();
    }

    /// What they add up to.
    public Sum sum() {
        var amounts = cells.stream().flatMap(cell -> cell.amount().stream()).toList();
        return new Sum(
                amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                amounts.size(),
                (int) cells.stream().filter(Cell::unknown).count(),
                (int) cells.stream().filter(Cell::notNeeded).count());
    }

    /// The years that they are about.
    public SortedSet<Integer> years() {
        var years = new TreeSet<Integer>();
        for (Cell cell : cells) {
            if (cell.year() != null) {
                years.add(cell.year());
            }
        }
        return years;
    }

    /// The years that these and the measures are about.
    public SortedSet<Integer> years(List<Measure> measures) {
        SortedSet<Integer> years = years();
        measures.forEach(measure -> years.addAll(measure.years()));
        return years;
    }

    /// What a reached child costs per year, in whole euros: the budget of the measure divided by the years in which
    /// money is needed for it and its yearly reach; empty when a part is unknown.
    public Optional<BigDecimal> perChild(Measure measure) {
        Integer reach = measure.reachTarget();
        var own = of(measure).needed();
        var sum = own.sum();
        return reach == null || reach <= 0 || sum.amounts() == 0 || sum.partly()
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

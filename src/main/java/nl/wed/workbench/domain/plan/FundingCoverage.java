package nl.wed.workbench.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.wed.workbench.domain.Project;

/// Whether the money that there is pays a budget, per year and in all. What one funding has left pays nothing of
/// another, and what a year has left nothing of a later one, as nobody decided that.
public record FundingCoverage(List<Funding> fundings, Budget budget) {

    /// What a funding is to pay in a year, and what it has; empty when nobody knows.
    public record Part(Funding funding, int year, Budget.Sum asked, Optional<BigDecimal> has) {
        /// What of the known amounts it cannot pay.
        public BigDecimal tooLittle() {
            return has.map(euros -> asked.known().subtract(euros).max(BigDecimal.ZERO))
                    .orElse(BigDecimal.ZERO);
        }

        /// Whether it is to pay anything at all.
        public boolean isAsked() {
            return asked.partly() || asked.known().signum() > 0;
        }

        /// Whether it cannot be told how much is lacking, as an amount on either side is unknown.
        public boolean isUnclear() {
            return isAsked() && (has.isEmpty() || asked.partly());
        }
    }

    /// What is not paid for: so much at least, and in how many places more may be.
    public record Gap(BigDecimal known, int unclear) {
        Gap plus(Gap other) {
            return new Gap(known.add(other.known), unclear + other.unclear);
        }

        /// Whether all is paid for, as far as can be known.
        public boolean none() {
            return known.signum() == 0 && unclear == 0;
        }

        /// Whether it cannot be told that anything is lacking, nor that nothing is.
        public boolean nothingKnown() {
            return known.signum() == 0 && unclear > 0;
        }
    }

    /// That of a whole project.
    public static FundingCoverage of(Project project) {
        return new FundingCoverage(project.all(PlanRecords.FUNDING), Budget.of(project));
    }

    /// The years in which money is asked.
    public SortedSet<Integer> years() {
        return budget.years();
    }

    /// What a funding is to pay and has in a year.
    public Part of(Funding funding, int year) {
        return new Part(funding, year, budget.paidBy(funding.id()).in(year).sum(), funding.in(year));
    }

    /// The same in all years in which it is to pay something; what it has is unknown when it is in one of them, or when
    /// it is to pay something of which nobody said in which year.
    public Part of(Funding funding) {
        if (isAskedInNoYear(funding)) {
            return new Part(funding, 0, budget.paidBy(funding.id()).sum(), Optional.empty());
        }
        var has = years().stream()
                .map(year -> of(funding, year))
                .filter(Part::isAsked)
                .map(Part::has)
                .reduce(Optional.of(BigDecimal.ZERO), FundingCoverage::both);
        return new Part(funding, 0, budget.paidBy(funding.id()).sum(), has);
    }

    /// What is not paid for in a year.
    public Gap in(int year) {
        return fundings.stream()
                .map(funding -> of(funding, year))
                .map(part -> new Gap(part.tooLittle(), part.isUnclear() ? 1 : 0))
                .reduce(unpaid(budget.in(year)), Gap::plus);
    }

    /// What is not paid for in all years together.
    public Gap total() {
        var undated = unpaid(undated());
        int unclear = (int) fundings.stream().filter(this::isAskedInNoYear).count();
        var first = undated.plus(new Gap(BigDecimal.ZERO, unclear));
        return years().stream().map(this::in).reduce(first, Gap::plus);
    }

    private Budget undated() {
        return budget.where(cell -> cell.year() == null);
    }

    private boolean isAskedInNoYear(Funding funding) {
        return !undated().paidBy(funding.id()).cells().isEmpty();
    }

    /// The fundings that are to pay something of which nobody knows whether they can.
    public List<Funding> unknown() {
        return fundings.stream()
                .filter(funding -> years().stream()
                        .map(year -> of(funding, year))
                        .anyMatch(part -> part.isAsked() && part.has().isEmpty()))
                .toList();
    }

    private Gap unpaid(Budget all) {
        var sum = all.unpaid(fundings).sum();
        return new Gap(sum.known(), sum.unknown());
    }

    private static Optional<BigDecimal> both(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(euros -> other.map(euros::add));
    }
}

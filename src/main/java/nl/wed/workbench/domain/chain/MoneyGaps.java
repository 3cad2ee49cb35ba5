package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.plan.PlanRecords.BUDGET_POST;
import static nl.wed.workbench.domain.plan.PlanRecords.FUNDING;
import static nl.wed.workbench.domain.plan.PlanRecords.MEASURE;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.FundingCoverage;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.typed.TypedDate;
import nl.wed.workbench.domain.typed.TypedNumber;
import org.jspecify.annotations.Nullable;

/// What is open about the money: amounts that nobody knows or spoke of, money that nothing pays, that ends or that is
/// less than what it is to pay, and what contradicts itself. A post is one point of a kind, with the years it is about.
final class MoneyGaps {
    private record Alike(
            UUID measure, String description, @Nullable UUID funding) {}

    private final Gaps gaps;
    private final FundingCoverage coverage;

    private MoneyGaps(Gaps gaps) {
        this.gaps = gaps;
        this.coverage = FundingCoverage.of(gaps.project());
    }

    static void report(Gaps gaps) {
        var money = new MoneyGaps(gaps);
        gaps.project().all(BUDGET_POST).forEach(money::post);
        money.twice();
        gaps.project().all(FUNDING).forEach(money::funding);
    }

    private void post(BudgetPost post) {
        var own = coverage.budget().of(post);
        var asked = own.needed().where(cell -> cell.said().isPresent());
        years(post, "unknown", own.where(cell -> cell.said().isPresent() && cell.unknown()));
        var silent = own.where(cell -> cell.said().isEmpty());
        years(post, "empty", silent);
        if (own.years().isEmpty()) {
            at(post, Severity.WARNING, "noYear");
        }
        if (own.sum().amounts() > 0 && gaps.absent(FUNDING, post.funding())) {
            at(post, Severity.BLOCKING, "noFunding");
        }
        belowZero(post, own);
        gaps.project()
                .find(MEASURE, post.measure())
                .ifPresent(measure -> years(
                        post,
                        "outsideMeasure",
                        asked.where(cell -> cell.year() != null && isOutside(cell.year(), measure)),
                        measure.name()));
        Optional.ofNullable(post.funding())
                .flatMap(id -> gaps.project().find(FUNDING, id))
                .ifPresent(funding -> ends(post, funding, asked));
    }

    private void belowZero(BudgetPost post, Budget own) {
        own.where(cell -> cell.amount().filter(euros -> euros.signum() < 0).isPresent())
                .cells()
                .forEach(cell -> at(
                        post,
                        Severity.WARNING,
                        "belowZero",
                        euros(cell.amount().orElseThrow()),
                        String.valueOf(cell.year())));
    }

    private void ends(BudgetPost post, Funding funding, Budget asked) {
        years(post, "fundingEnds", asked.where(cell -> cell.year() != null && funding.endsBefore(cell.year())));
        var end = funding.endDate();
        if (funding.temporary() && end != null && end.getDayOfYear() < end.lengthOfYear()) {
            years(post, "fundingEndsInside", asked.in(end.getYear()), TypedDate.OF_PLAN.write(end));
        }
    }

    private void years(BudgetPost post, String code, Budget where, String... more) {
        if (!where.years().isEmpty()) {
            String[] arguments = new String[more.length + 1];
            arguments[0] = words(where.years());
            System.arraycopy(more, 0, arguments, 1, more.length);
            at(post, Severity.WARNING, code, arguments);
        }
    }

    /// Two posts that look the same, as two lines in one year became.
    private void twice() {
        var seen = new HashSet<Alike>();
        for (BudgetPost post : gaps.project().all(BUDGET_POST)) {
            if (!seen.add(new Alike(post.measure(), post.description().strip(), post.funding()))) {
                at(post, Severity.WARNING, "twice");
            }
        }
    }

    private void at(BudgetPost post, Severity severity, String code, String... more) {
        gaps.at(BUDGET_POST, post, severity, "gap.budget." + code, more);
    }

    private void funding(Funding funding) {
        if (funding.temporary() && funding.endDate() == null) {
            at(funding, Severity.WARNING, "noEnd");
        }
        var unknown = parts(
                funding, part -> part.asked().known().signum() > 0 && part.has().isEmpty());
        if (!unknown.isEmpty()) {
            at(
                    funding,
                    Severity.WARNING,
                    "noAmount",
                    words(unknown.stream().map(FundingCoverage.Part::year).toList()));
        }
        parts(funding, part -> part.tooLittle().signum() > 0)
                .forEach(part -> at(
                        funding, Severity.BLOCKING, "tooLittle", euros(part.tooLittle()), String.valueOf(part.year())));
        amounts(
                funding,
                "belowZero",
                year -> Objects.requireNonNull(funding.amounts().get(year)).signum() < 0);
        amounts(funding, "afterEnd", funding::endsBefore);
    }

    // What has ended is said of each post that it is to pay.
    private List<FundingCoverage.Part> parts(Funding funding, Predicate<FundingCoverage.Part> which) {
        return coverage.years().stream()
                .filter(year -> !funding.endsBefore(year))
                .map(year -> coverage.of(funding, year))
                .filter(which)
                .toList();
    }

    private void amounts(Funding funding, String code, IntPredicate which) {
        var years = funding.amounts().keySet().stream().filter(which::test).toList();
        if (!years.isEmpty()) {
            at(funding, Severity.WARNING, code, words(years));
        }
    }

    private void at(Funding funding, Severity severity, String code, String... more) {
        gaps.at(FUNDING, funding, severity, "gap.funding." + code, more);
    }

    private static boolean isOutside(int year, Measure measure) {
        var start = measure.start();
        var end = measure.end();
        return start != null && year < start.getYear() || end != null && year > end.getYear();
    }

    private static String words(Collection<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String euros(BigDecimal amount) {
        return TypedNumber.MONEY.write(amount);
    }
}

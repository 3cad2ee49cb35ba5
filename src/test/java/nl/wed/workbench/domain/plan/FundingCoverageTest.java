package nl.wed.workbench.domain.plan;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.testing.Posts;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The measure runs from 2027 up to and including 2029.
class FundingCoverageTest {
    @Test
    void whatNothingPaysIsLackingInItsYear() {
        var coverage = coverage(List.of(), post("a", null, "2027: 300, 2028: 50, 2029: nvt"));
        assertThat(coverage.in(2027)).isEqualTo(gap("300", 0));
        assertThat(coverage.in(2028)).isEqualTo(gap("50", 0));
        assertThat(coverage.in(2029).none()).isTrue();
        assertThat(coverage.total()).isEqualTo(gap("350", 0));
    }

    @Test
    void whatAFundingCannotPayIsLackingToTheCent() {
        var coverage = coverage(
                List.of(funding("2027: 100.00, 2028: 99.99, 2029: 0")),
                post("a", "f", "2027: 60, 2028: 60, 2029: nvt"),
                post("b", "f", "2027: 40, 2028: 40, 2029: nvt"));
        assertThat(coverage.in(2027).none()).isTrue();
        assertThat(coverage.in(2028)).isEqualTo(gap("0.01", 0));
        assertThat(coverage.in(2029).none()).isTrue();
        assertThat(coverage.total()).isEqualTo(gap("0.01", 0));
        assertThat(coverage.unknown()).isEmpty();
    }

    @Test
    void whatIsLeftOfOneFundingOrYearPaysNothingElse() {
        var coverage = coverage(
                List.of(funding("2027: 1000, 2028: 0, 2029: 0")),
                post("a", "f", "2027: 10, 2028: 10, 2029: nvt"),
                post("b", null, "2027: 10, 2028: nvt, 2029: nvt"));
        assertThat(coverage.in(2027)).isEqualTo(gap("10", 0));
        assertThat(coverage.in(2028)).isEqualTo(gap("10", 0));
        assertThat(coverage.total()).isEqualTo(gap("20", 0));
    }

    @Test
    void ofAFundingOfWhichNobodyKnowsTheAmountNothingCanBeSaid() {
        var coverage = coverage(List.of(funding("2027: 5")), post("a", "f", "2027: 5, 2028: 5, 2029: nvt"));
        assertThat(coverage.in(2027).none()).isTrue();
        assertThat(coverage.in(2028).nothingKnown()).isTrue();
        assertThat(coverage.total()).isEqualTo(gap("0", 1));
        assertThat(coverage.unknown()).hasSize(1);
        assertThat(coverage.of(coverage.fundings().getFirst()).has()).isEmpty();
    }

    @Test
    void aFundingIsHeldAgainstTheYearsInWhichItIsToPayAndNoOther() {
        var coverage = coverage(List.of(funding("2027: 5, 2030: 9")), post("a", "f", "2027: 4, 2028: nvt, 2029: nvt"));
        assertThat(coverage.of(coverage.fundings().getFirst()).has()).hasValue(new BigDecimal("5"));
    }

    @Test
    void thatNothingIsKnownIsSaidOfWhatIsUnclearAndOfNothingElse() {
        assertThat(gap("0", 0).nothingKnown()).isFalse();
        assertThat(gap("5", 1).nothingKnown()).isFalse();
        assertThat(gap("0", 1).nothingKnown()).isTrue();
        assertThat(gap("0", 1).none()).isFalse();
    }

    @Test
    void anUnknownAmountIsAtLeastTheKnownOnes() {
        var coverage = coverage(
                List.of(funding("2027: 100, 2028: 100, 2029: 100")),
                post("a", "f", "2027: 130, 2028: ?, 2029: nvt"),
                post("b", "f", "2027: ?, 2028: nvt, 2029: nvt"));
        assertThat(coverage.in(2027)).isEqualTo(gap("30", 1));
        assertThat(coverage.in(2028).nothingKnown()).isTrue();
        assertThat(coverage.in(2029).none()).isTrue();
    }

    @Test
    void moneyThatHasEndedPaysNothingWhateverWasSaidOfIt() {
        var funding =
                funding("2027: 100, 2028: 100, 2029: 100").withTemporary(true).withEndDate(LocalDate.of(2028, 6, 30));
        var coverage = coverage(List.of(funding), post("a", "f", "2027: 50, 2028: 50, 2029: 50"));
        assertThat(coverage.in(2028).none()).isTrue();
        assertThat(coverage.in(2029)).isEqualTo(gap("50", 0));
        assertThat(coverage.of(funding, 2029).has()).isEqualTo(Optional.of(BigDecimal.ZERO));
    }

    @Test
    void aFundingThatIsNotThereAnyMorePaysNothing() {
        assertThat(coverage(List.of(), post("a", "f", "2027: 5, 2028: nvt, 2029: nvt"))
                        .total())
                .isEqualTo(gap("5", 0));
    }

    /// The measure 'start' has no post.
    @Test
    void whetherThereIsMoneyForAMeasureWithoutPostsNobodyKnows() {
        var coverage = FundingCoverage.of(TestTrajectory.project()
                .with(PlanRecords.BUDGET_POST, Table.of(List.of(post("a", null, "2027: 300, 2028: nvt, 2029: nvt")))));
        assertThat(coverage.in(2027)).isEqualTo(gap("300", 1));
        assertThat(coverage.in(2029).nothingKnown()).isTrue();
    }

    @Test
    void aPostOfNoYearIsLackingInAllTogether() {
        var project = TestTrajectory.project()
                .with(PlanRecords.MEASURE, Table.empty())
                .with(PlanRecords.BUDGET_POST, Table.of(List.of(post("a", null, ""))));
        assertThat(FundingCoverage.of(project).total()).isEqualTo(gap("0", 1));
    }

    @Test
    void ofAPostOfNoYearNobodyKnowsThatItsFundingPaysIt() {
        var project = TestTrajectory.project()
                .with(PlanRecords.MEASURE, Table.empty())
                .with(PlanRecords.FUNDING, Table.of(List.of(funding("2027: 100"))))
                .with(PlanRecords.BUDGET_POST, Table.of(List.of(post("a", "f", ""))));
        var coverage = FundingCoverage.of(project);
        assertThat(coverage.total()).isEqualTo(gap("0", 1));
        assertThat(coverage.of(coverage.fundings().getFirst()).has()).isEmpty();
        assertThat(coverage.of(coverage.fundings().getFirst()).isUnclear()).isTrue();
    }

    private static FundingCoverage coverage(List<Funding> fundings, BudgetPost... posts) {
        return FundingCoverage.of(TestTrajectory.project()
                .remove(PlanRecords.MEASURE, id("measure.start"))
                .with(PlanRecords.FUNDING, Table.of(fundings))
                .with(PlanRecords.BUDGET_POST, Table.of(Arrays.asList(posts))));
    }

    private static BudgetPost post(String name, @Nullable String funding, String years) {
        return Posts.post(name, "keep", funding, years);
    }

    private static Funding funding(String years) {
        var amounts = new TreeMap<Integer, BigDecimal>();
        Posts.years(years).forEach((year, amount) -> amounts.put(year, amount.euros()));
        return new Funding(id("f"), "Potje", false, null, "", amounts);
    }

    private static FundingCoverage.Gap gap(String known, int unclear) {
        return new FundingCoverage.Gap(new BigDecimal(known), unclear);
    }
}

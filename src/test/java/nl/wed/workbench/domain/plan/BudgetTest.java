package nl.wed.workbench.domain.plan;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.Posts;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private final Measure measure = TestTrajectory.project()
            .find(PlanRecords.MEASURE, id("measure.keep"))
            .orElseThrow();

    @Test
    void tenCentsAThousandTimesAreAHundredEuros() {
        var posts = IntStream.range(0, 1000).mapToObj(i -> post("p" + i, "2027: 0.10, 2028: nvt, 2029: nvt"));
        assertThat(budget(posts.toArray(BudgetPost[]::new)).sum().known()).isEqualByComparingTo("100");
    }

    @Test
    void anAmountOfTwentyDigitsKeepsItsLastCent() {
        var budget = budget(post("a", "2027: 12345678901234567.89"), post("b", "2027: 0.01"));
        assertThat(budget.sum().known()).isEqualByComparingTo("12345678901234567.90");
    }

    @Test
    void anUnknownAmountIsCountedAndNotAddedUp() {
        var budget = budget(post("a", "2027: 5, 2028: ?, 2029: nvt"));
        assertThat(budget.sum()).isEqualTo(new Budget.Sum(new BigDecimal("5"), 1, 1, 1));
        assertThat(budget.sum().partly()).isTrue();
        assertThat(budget.in(2028).sum().nothingKnown()).isTrue();
        assertThat(budget.in(2030).sum().none()).isTrue();
        assertThat(budget.perChild(reaching(10))).isEmpty();
    }

    /// The measure runs from 2027 up to and including 2029.
    @Test
    void aYearOfTheMeasureOfWhichNobodySpokeIsAsUnknownAsAnUnknownAmount() {
        var budget = budget(post("a", "2027: 5"));
        assertThat(budget.years()).containsExactly(2027, 2028, 2029);
        assertThat(budget.sum()).isEqualTo(new Budget.Sum(new BigDecimal("5"), 1, 2, 0));
        assertThat(budget.perChild(reaching(10))).isEmpty();
    }

    @Test
    void aYearInWhichNothingIsNeededIsKnownAndNoZero() {
        var budget = budget(post("a", "2027: 90, 2028: nvt, 2029: nvt"));
        assertThat(budget.sum().partly()).isFalse();
        assertThat(budget.in(2028).sum().notApplicable()).isTrue();
        assertThat(budget.in(2027).sum().notApplicable()).isFalse();
        assertThat(budget.perChild(reaching(10))).hasValue(new BigDecimal("9"));
    }

    @Test
    void aPostOfWhichNobodySaysWhenIsUnknownInTheSum() {
        var project = Changed.in(TestTrajectory.project(), PlanRecords.MEASURE, measure.id(), "end", null)
                .with(PlanRecords.BUDGET_POST, Table.of(List.of(post("a", ""))));
        assertThat(Budget.of(project).sum()).isEqualTo(new Budget.Sum(BigDecimal.ZERO, 0, 1, 0));
        assertThat(Budget.of(project).years()).isEmpty();
    }

    @Test
    void twoPostsOfOneNameAreTwoAmounts() {
        var budget = budget(post("a", "2027: 5, 2028: nvt, 2029: nvt"), post("b", "2027: 5, 2028: nvt, 2029: nvt"));
        assertThat(budget.posts()).hasSize(2);
        assertThat(budget.in(2027).sum().known()).isEqualByComparingTo("10");
    }

    @Test
    void aZeroIsKnown() {
        assertThat(budget(post("a", "2027: 0, 2028: 0, 2029: 0")).sum().partly())
                .isFalse();
        assertThat(budget(post("a", "2027: 0")).in(2027).sum().nothingKnown()).isFalse();
    }

    @Test
    void theCostOfAChildIsRoundedOnceAndHalfUp() {
        var budget = budget(post("a", "2027: 100.25, 2028: 100.75, 2029: nvt"));
        assertThat(budget.perChild(reaching(2))).hasValue(new BigDecimal("50")); // 201 / 2 / 2 = 50,25
        assertThat(budget.perChild(reaching(1))).hasValue(new BigDecimal("101")); // 100,5
        assertThat(budget.perChild(reaching(0))).isEmpty();
    }

    @Test
    void aMeasureThatNeedsNoMoneyHasNoCostPerChild() {
        assertThat(budget(post("a", "2027: nvt, 2028: nvt, 2029: nvt")).perChild(reaching(10)))
                .isEmpty();
    }

    @Test
    void nothingIsKnownOnlyWhereSomethingIsUnknownAndNoAmountIsNot() {
        var budget = budget(post("a", "2027: 5, 2028: ?, 2029: nvt"));
        assertThat(budget.sum().nothingKnown()).isFalse();
        assertThat(budget.in(2029).sum().nothingKnown()).isFalse();
        assertThat(budget.in(2030).sum().nothingKnown()).isFalse();
        assertThat(new Budget.Sum(new BigDecimal("5"), 1, 1, 0).none()).isFalse();
    }

    @Test
    void theBudgetOfMeasuresIsThatOfEachOfThem() {
        var budget = budget(post("a", "2027: 5, 2028: nvt, 2029: nvt"));
        assertThat(budget.of(List.of(measure)).sum().known()).isEqualByComparingTo("5");
        assertThat(budget.of(List.<Measure>of()).cells()).isEmpty();
    }

    @Test
    void theYearsOfMeasuresWithoutMoneyCountToo() {
        var budget = budget(post("a", "2027: 5"));
        assertThat(budget.years(List.of(lasting("2031-01-01", "2032-06-30"))))
                .containsExactly(2027, 2028, 2029, 2031, 2032);
    }

    @Test
    void lessMoneyIsRoundedToWholeEuros() {
        assertThat(Budget.less(new BigDecimal("45000.55"), 10)).isEqualByComparingTo("40500");
        assertThat(Budget.less(new BigDecimal("5"), 10)).isEqualByComparingTo("5");
    }

    @Test
    void lessMoneyOfWhichAPartIsUnknownSaysSo() {
        var less = LessMoney.of(budget(post("a", "2027: 1000")), reaching(60), 10);
        assertThat(less).hasValue(new LessMoney(new BigDecimal("900"), true, 54, 6));
        assertThat(LessMoney.of(budget(post("a", "2027: ?")), reaching(60), 10)).isEmpty();
        assertThat(LessMoney.of(budget(post("a", "2027: 0, 2028: 0, 2029: 0")), reaching(60), 10))
                .isEmpty();
    }

    @Test
    void theYearsOfMeasuresCountAsFarAsAPlanGoes() {
        assertThat(lasting("2026-09-01", "2029-01-01").years()).containsExactly(2026, 2027, 2028, 2029);
        assertThat(lasting("2026-09-01", "2929-01-01").years()).isEmpty();
        assertThat(lasting("-2029-01-01", "2029-01-01").years()).isEmpty();
        assertThat(lasting("2000-01-01", "2100-12-31").years()).hasSize(Measure.LONGEST);
        assertThat(lasting("2029-01-01", "2026-01-01").years()).isEmpty();
    }

    @Test
    void aLineOfAnyYearStaysInSight() {
        assertThat(budget(post("a", "2929: 5")).years()).containsExactly(2027, 2028, 2029, 2929);
    }

    private static Budget budget(BudgetPost... posts) {
        return Budget.of(TestTrajectory.project().with(PlanRecords.BUDGET_POST, Table.of(List.of(posts))));
    }

    private static BudgetPost post(String name, String years) {
        return Posts.post(name, "keep", "funding.temporary", years);
    }

    private Measure reaching(int children) {
        return Changed.with(measure, "reachTarget", children);
    }

    private Measure lasting(String start, String end) {
        return Changed.with(Changed.with(measure, "start", LocalDate.parse(start)), "end", LocalDate.parse(end));
    }
}

package nl.wed.workbench.domain.plan;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final UUID FUNDING = id("funding.temporary");

    private final Measure measure = TestTrajectory.project()
            .find(PlanRecords.MEASURE, id("measure.keep"))
            .orElseThrow();

    @Test
    void tenCentsAThousandTimesAreAHundredEuros() {
        var budget =
                new Budget(Stream.generate(() -> line(2027, "0.10")).limit(1000).toList());
        assertThat(budget.sum().known()).isEqualByComparingTo("100");
    }

    @Test
    void anAmountOfTwentyDigitsKeepsItsLastCent() {
        var budget = new Budget(List.of(line(2027, "12345678901234567.89"), line(2027, "0.01")));
        assertThat(budget.sum().known()).isEqualByComparingTo("12345678901234567.90");
    }

    @Test
    void anUnknownAmountIsCountedAndNotAddedUp() {
        var budget = new Budget(List.of(line(2027, "5"), line(2028, null)));
        assertThat(budget.sum()).isEqualTo(new Budget.Sum(new BigDecimal("5"), 1, 1));
        assertThat(budget.sum().partly()).isTrue();
        assertThat(budget.in(2028).sum().nothingKnown()).isTrue();
        assertThat(budget.in(2030).sum().none()).isTrue();
        assertThat(budget.perChild(reaching(10))).isEmpty();
    }

    @Test
    void aZeroIsKnown() {
        assertThat(new Budget(List.of(line(2027, "0"))).sum().nothingKnown()).isFalse();
    }

    @Test
    void theCostOfAChildIsRoundedOnceAndHalfUp() {
        var budget = new Budget(List.of(line(2027, "100.25"), line(2028, "100.75")));
        assertThat(budget.perChild(reaching(2))).hasValue(new BigDecimal("50")); // 201 / 2 / 2 = 50,25
        assertThat(budget.perChild(reaching(1))).hasValue(new BigDecimal("101")); // 100,5
        assertThat(budget.perChild(reaching(0))).isEmpty();
    }

    @Test
    void lessMoneyIsRoundedToWholeEuros() {
        assertThat(Budget.less(new BigDecimal("45000.55"), 10)).isEqualByComparingTo("40500");
        assertThat(Budget.less(new BigDecimal("5"), 10)).isEqualByComparingTo("5");
    }

    @Test
    void theYearsOfMeasuresCountAsFarAsAPlanGoes() {
        var none = new Budget(List.of());
        assertThat(none.years(List.of(lasting("2026-09-01", "2029-01-01")))).containsExactly(2026, 2027, 2028, 2029);
        assertThat(none.years(List.of(lasting("2026-09-01", "2929-01-01")))).isEmpty();
        assertThat(none.years(List.of(lasting("-2029-01-01", "2029-01-01")))).isEmpty();
        assertThat(none.years(List.of(lasting("2000-01-01", "2100-12-31")))).hasSize(Budget.LONGEST);
        assertThat(none.years(List.of(lasting("2029-01-01", "2026-01-01")))).isEmpty();
    }

    @Test
    void aLineOfAnyYearStaysInSight() {
        assertThat(new Budget(List.of(line(2929, "5"), line(2027, "5"))).years(List.of()))
                .containsExactly(2027, 2929);
    }

    private Measure reaching(int children) {
        return Changed.with(measure, "reachTarget", children);
    }

    private Measure lasting(String start, String end) {
        return Changed.with(Changed.with(measure, "start", LocalDate.parse(start)), "end", LocalDate.parse(end));
    }

    private BudgetLine line(int year, @Nullable String amount) {
        return new BudgetLine(
                UUID.randomUUID(), measure.id(), "Uren", year, amount == null ? null : new BigDecimal(amount), FUNDING);
    }
}

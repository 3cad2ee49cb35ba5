package nl.wed.workbench.domain.trajectory;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class TrajectoryTest {
    private static final Trajectory ALMELO = TrajectoryRecords.trajectoryOf(TestTrajectory.project());

    @Test
    void aTrajectoryEndsTheDayBeforeItsAnniversary() {
        assertThat(ALMELO.end()).isEqualTo(LocalDate.of(2027, 8, 31));
        var leap = Changed.with(ALMELO, "start", LocalDate.of(2028, 2, 29));
        assertThat(leap.end()).isEqualTo(LocalDate.of(2029, 2, 27));
    }

    @Test
    void aTrajectoryOfAnyLengthEndsSomewhere() {
        assertThat(Changed.with(ALMELO, "years", Integer.MAX_VALUE).end()).isAfter(LocalDate.of(2999, 1, 1));
        assertThat(Changed.with(ALMELO, "years", -5).end()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(PlanYears.hold(2000) && PlanYears.hold(LocalDate.of(2100, 12, 31)))
                .isTrue();
        assertThat(PlanYears.hold(1999) || PlanYears.hold(2101) || PlanYears.hold(-2029))
                .isFalse();
    }

    @Test
    void weeksOfThePlanningCountFromOne() {
        var item = new PlanningItem(id("i"), Step.FIGURES, "x", 1, 1, true, false);
        var start = LocalDate.of(2026, 9, 1);
        assertThat(item.startDate(start)).isEqualTo(start);
        assertThat(item.endDate(start)).isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(item.withWeeks(2, 3).startDate(start)).isEqualTo(LocalDate.of(2026, 9, 8));
        assertThat(item.withWeeks(2, 3).endDate(start)).isEqualTo(LocalDate.of(2026, 9, 21));
    }

    @Test
    void whatIsNotNamedStaysAsItWas() {
        assertThat(ALMELO.withFictional(false).withFictional(true)).isEqualTo(ALMELO);
        assertThat(ALMELO.withClient(ALMELO.client(), ALMELO.start())).isEqualTo(ALMELO);
        assertThat(ALMELO.withEqualChances(ALMELO.equalChances(), ALMELO.position()))
                .isEqualTo(ALMELO);
    }
}

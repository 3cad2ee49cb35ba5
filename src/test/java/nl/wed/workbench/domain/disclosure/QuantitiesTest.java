package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
    @Test
    void theStrictestRuleOfAllColumnsHolds() {
        var given = new GivenNumbers()
                .people("a", 5)
                .row("GM0001", 7)
                .set()
                .people("a", 10)
                .row("GM0001", 7)
                .set()
                .people("b", 5)
                .row("GM0001", 90);
        var quantities = given.quantities();
        assertThat(quantities.get(0).threshold().count()).isEqualTo(10);
        assertThat(quantities.get(1).threshold().count()).isEqualTo(5);
    }

    @Test
    void whatOneSetDoesNotHaveTheOtherTells() {
        var given = new GivenNumbers()
                .people("a")
                .row("GM0001", 7)
                .row("GM0002", GivenNumbers.NONE)
                .set()
                .people("a")
                .row("GM0001", 8)
                .row("GM0002", 9);
        var quantities = given.quantities();
        assertThat(quantities.all()).hasSize(1);
        assertThat(quantities.numbers(0)).containsExactly(7, 9);
        assertThat(quantities.at(0, 1)).isEqualTo(9);
        assertThat(quantities.of(given.columns().getLast()).number()).isZero();
    }

    @Test
    void aNumberOutsideTheSampleIsTheFirstThatASetHas() {
        var given = new GivenNumbers()
                .people("a")
                .row("GM0001", "2022JJ00", 7)
                .cell("a", "GM0003", Value.missing(MissingReason.UNKNOWN))
                .set()
                .people("a")
                .row("GM0002", 8)
                .row("GM0003", 9);
        var one = given.quantities().get(0);
        assertThat(one.number("GM0001", "2022JJ00")).isEqualTo(7);
        assertThat(one.number("GM0003", GivenNumbers.YEAR)).isEqualTo(9);
        assertThat(one.number("GM0001", GivenNumbers.YEAR)).isNaN();
        assertThat(one.regions()).containsExactly("GM0001", "GM0002", "GM0003");
    }

    /// Districts in fives, municipalities to the last person.
    @Test
    void districtsMayBeRoundedWhereMunicipalitiesAreNot() {
        var given = new GivenNumbers()
                .people("a")
                .row("GM0001", 101)
                .row("GM0002", 202)
                .row("GM0003", 303)
                .row("WK000100", 25)
                .row("WK000101", 35)
                .row("WK000102", 45);
        assertThat(given.quantities().half(0, true)).isEqualTo(2.5);
        assertThat(given.quantities().half(0, false)).isZero();
        var other = new GivenNumbers()
                .people("a")
                .row("GM0001", 25)
                .row("GM0002", 35)
                .row("GM0003", 45)
                .row("WK000100", 11)
                .row("WK000101", 12)
                .row("WK000102", 13);
        assertThat(other.quantities().half(0, true)).isZero();
        assertThat(other.quantities().half(0, false)).isEqualTo(2.5);
    }

    @Test
    void whatIsNoCountIsTakenAsItIs() {
        var given = new GivenNumbers()
                .other("euro", "a")
                .row("GM0001", 25)
                .row("GM0002", 35)
                .row("GM0003", 45);
        assertThat(given.quantities().half(0, false)).isZero();
    }
}

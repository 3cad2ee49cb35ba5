package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.disclosure.Divisions.Divided;
import org.junit.jupiter.api.Test;

class DivisionsTest {
    @Test
    void aGroupIsDividedByTheSameGroupAndByEverybodyWhereThereIsNone() {
        var given = new GivenNumbers()
                .people("N", "N|Geslacht=1", "N|Leeftijd=1", "T", "T|Geslacht=1", "T|Leeftijd=2", "Q")
                .division("N", "T", 100);
        assertThat(by(given, 3)).containsExactlyInAnyOrder(new Divided(0, 100), new Divided(2, 100));
        assertThat(by(given, 4)).containsExactly(new Divided(1, 100));
        assertThat(by(given, 5)).isEmpty();
        assertThat(by(given, 0)).isEmpty();
        assertThat(by(given, 6)).isEmpty();
    }

    /// Those of one kind are a share of all kinds.
    @Test
    void whatTheNumeratorIsAGroupOfIsNoGroupOfTheDenominator() {
        var given = new GivenNumbers()
                .people("N|Soort=a", "N|Soort=b|Geslacht=1", "T|Soort=a", "T", "T|Geslacht=1")
                .division("N|Soort=a", "T|Soort=a", 30);
        assertThat(by(given, 2)).containsExactly(new Divided(0, 30));
        assertThat(by(given, 3)).as("of no such kind").containsExactly(new Divided(1, 30));
    }

    @Test
    void aStatisticOfAnotherSetIsNotDivided() {
        var given = new GivenNumbers()
                .people("T")
                .row("GM0001", 7)
                .set()
                .people("N", "T")
                .row("GM0001", 3, 70)
                .division("N", "T", 100);
        assertThat(by(given, 0)).isEmpty();
        assertThat(by(given, 2)).hasSize(1);
    }

    @Test
    void withoutSomethingToDivideByNothingIsDivided() {
        var given = new GivenNumbers().people("N", "Q").division("N", "T", 100);
        assertThat(by(given, 0)).isEmpty();
        assertThat(by(given, 1)).isEmpty();
    }

    private static List<Divided> by(GivenNumbers given, int column) {
        var columns = given.columns();
        return Divisions.of(given.sets(), columns, given.quantities()).by(columns.get(column));
    }
}

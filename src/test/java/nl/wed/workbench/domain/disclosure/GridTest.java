package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.disclosure.Sample.Place;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class GridTest {
    @Test
    void theNumbersStandAtEachRegionInEachPeriod() {
        var given = new GivenNumbers()
                .people("a")
                .row("GM0001", "2022JJ00", 7)
                .row("GM0001", "2023JJ00", 8)
                .row("GM0002", "2023JJ00", 9)
                .cell("a", "GM0002", "2022JJ00", Value.missing(MissingReason.UNKNOWN));
        var grid = new Grid(given.quantities(), given.calendar());
        assertThat(grid.places())
                .containsExactly(
                        new Place("GM0001", "2022JJ00"),
                        new Place("GM0001", "2023JJ00"),
                        new Place("GM0002", "2022JJ00"),
                        new Place("GM0002", "2023JJ00"));
        assertThat(grid.of(0)).containsExactly(7, 8, Double.NaN, 9);
        assertThat(grid.known(0)).containsExactly(0, 1, 3);
    }

    @Test
    void ofManyPeriodsTheLastSixteenAreLookedAt() {
        var given = new GivenNumbers().people("a");
        for (int year = 2000; year < 2020; year++) {
            given.row("GM0001", year + "JJ00", year);
        }
        var grid = new Grid(given.quantities(), given.calendar());
        assertThat(grid.places().getFirst().period()).isEqualTo("2004JJ00");
        assertThat(grid.places().getLast().period()).isEqualTo("2019JJ00");
        assertThat(grid.places()).hasSize(16);
    }

    @Test
    void theFirstSetThatKnowsANumberTellsIt() {
        var given = new GivenNumbers()
                .people("a")
                .cell("a", "GM0001", Value.missing(MissingReason.UNKNOWN))
                .row("GM0002", 7)
                .set()
                .people("a")
                .row("GM0001", 9)
                .row("GM0002", 8);
        assertThat(new Grid(given.quantities(), given.calendar()).of(0)).containsExactly(9, 7);
    }
}

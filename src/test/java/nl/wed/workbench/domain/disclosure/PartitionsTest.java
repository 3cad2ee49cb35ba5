package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionsTest {
    @Test
    void theGroupsOfADimensionMakeWhatHasTheSameCodeWithoutIt() {
        var given = new GivenNumbers()
                .people("M", "M|Geslacht=1", "M|Geslacht=2", "M|Leeftijd=1", "Q|Geslacht=1")
                .row("GM0001", 40, 13, 27, 39, 11);
        assertThat(with(given, 0))
                .containsExactly(
                        new Partition(0, List.of(1, 2), true, false), new Partition(0, List.of(3), true, false));
        assertThat(with(given, 1)).containsExactly(new Partition(0, List.of(1, 2), true, false));
        assertThat(with(given, 4)).isEmpty();
    }

    @Test
    void groupsThatAreSeldomAllOfThemAreNotClosed() {
        var given = new GivenNumbers()
                .people("M", "M|Geslacht=1", "M|Geslacht=2")
                .row("GM0001", 400, 13, 27)
                .row("GM0002", 500, 13, 27)
                .row("GM0003", 41, 14, 27);
        assertThat(with(given, 0)).containsExactly(new Partition(0, List.of(1, 2), false, false));
    }

    @Test
    void anotherSetHasItsOwnGroups() {
        var given = new GivenNumbers()
                .people("M")
                .row("GM0001", 40)
                .set()
                .people("M|Geslacht=1", "M|Geslacht=2")
                .row("GM0001", 13, 29);
        assertThat(with(given, 0)).isEmpty();
        assertThat(with(given, 1)).isEmpty();
    }

    @Test
    void whatIsNoPeopleAddsNothingUp() {
        var given = new GivenNumbers()
                .other("euro", "M", "M|Geslacht=1", "M|Geslacht=2")
                .row("GM0001", 40, 13, 27);
        assertThat(with(given, 0)).isEmpty();
    }

    /// By their codes and by their numbers.
    @Test
    void whatAddsUpInTwoWaysIsOnePartition() {
        var given = new GivenNumbers()
                .people("M", "M|Geslacht=1", "M|Geslacht=2")
                .row("GM0001", 1128, 1101, 27)
                .row("GM0002", 1129, 1102, 27);
        assertThat(with(given, 2)).containsExactly(new Partition(0, List.of(1, 2), true, false));
    }

    @Test
    void whatAddsUpInNumbersIsOneForEachMember() {
        var given = new GivenNumbers()
                .people("t", "a", "b")
                .row("GM0001", 1128, 1101, 27)
                .row("GM0002", 1129, 1102, 27);
        for (int member = 0; member < 3; member++) {
            assertThat(with(given, member)).containsExactly(new Partition(0, List.of(1, 2), true, false));
        }
    }

    private static List<Partition> with(GivenNumbers given, int quantity) {
        return Partitions.of(given.quantities()).with(quantity);
    }
}

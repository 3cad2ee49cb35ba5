package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wed.workbench.domain.disclosure.ShareGroups.Group;
import org.junit.jupiter.api.Test;

class ShareGroupsTest {
    private static final Group PAIR = new Group(Set.of(0, 1), Set.of());

    @Test
    void thatOfEverybodyAndOfAllGroupsButOneTellTheLast() {
        var given = new GivenNumbers()
                .other("%", "P", "P|Geslacht=1", "P|Geslacht=2", "P|Leeftijd=1", "Q|Geslacht=1")
                .row("GM0001", 12, 10, 14, 11, 17)
                .set()
                .other("%", "P|Geslacht=3")
                .row("GM0001", 16);
        assertThat(groups(given).with(1)).containsExactly(new Group(Set.of(1, 2), Set.of(0)));
        assertThat(groups(given).with(3)).containsExactly(new Group(Set.of(3), Set.of(0)));
        assertThat(groups(given).with(0)).isEmpty();
        assertThat(groups(given).with(4)).as("nobody knows that of everybody").isEmpty();
        assertThat(groups(given).with(5)).as("in another set").isEmpty();
    }

    @Test
    void ofAGroupInTwoDimensionsEachHasItsOwnEverybody() {
        var given = new GivenNumbers()
                .other("%", "P|Geslacht=1", "P|Leeftijd=1", "P|Geslacht=1|Leeftijd=1", "P|Geslacht=2|Leeftijd=1")
                .row("GM0001", 10, 11, 13, 17);
        assertThat(groups(given).with(2))
                .containsExactly(new Group(Set.of(2, 3), Set.of(1)), new Group(Set.of(2), Set.of(0)));
    }

    /// Whole per cents may each be half a per cent off.
    @Test
    void twoThatMakeAHundredButForTheirRoundingAreAGroup() {
        assertThat(pair(49, 51)).containsExactly(PAIR);
        assertThat(pair(49, 50)).containsExactly(PAIR);
        assertThat(pair(50, 51)).containsExactly(PAIR);
        assertThat(pair(49, 49)).isEmpty();
        assertThat(pair(51, 51)).isEmpty();
        assertThat(pair(49.5, 50.4)).containsExactly(PAIR);
        assertThat(pair(49.5, 50.3)).isEmpty();
    }

    @Test
    void onePercentageThatIsAlwaysAHundredIsNoGroup() {
        var given =
                new GivenNumbers().other("%", "a", "b").row("GM0001", 100, 7).row("GM0002", 100, 8);
        assertThat(groups(given).with(0)).isEmpty();
    }

    @Test
    void oneTimeThatTheyDoNotIsEnough() {
        var given =
                new GivenNumbers().other("%", "a", "b").row("GM0001", 30, 70).row("GM0002", 30, 60);
        assertThat(groups(given).with(0)).isEmpty();
    }

    @Test
    void whatIsNotKnownSpeaksNotAgainstIt() {
        var given =
                new GivenNumbers().other("%", "a", "b").row("GM0001", 30, 70).row("GM0002", 30, GivenNumbers.NONE);
        assertThat(groups(given).with(0)).containsExactly(PAIR);
        var never = new GivenNumbers()
                .other("%", "a", "b")
                .row("GM0001", GivenNumbers.NONE, 70)
                .row("GM0002", 30, GivenNumbers.NONE);
        assertThat(groups(never).with(0)).isEmpty();
    }

    @Test
    void twoMayStandAnywhereAndMoreBesideEachOther() {
        var given = new GivenNumbers().other("%", "a", "b", "c", "d", "e").row("GM0001", 30, 21, 49, 17, 70);
        assertThat(groups(given).with(0))
                .containsExactlyInAnyOrder(new Group(Set.of(0, 4), Set.of()), new Group(Set.of(0, 1, 2), Set.of()));
        assertThat(groups(given).with(1)).containsExactly(new Group(Set.of(0, 1, 2), Set.of()));
        assertThat(groups(given).with(2)).containsExactly(new Group(Set.of(0, 1, 2), Set.of()));
        assertThat(groups(given).with(3)).isEmpty();
        assertThat(groups(given).with(4)).containsExactly(new Group(Set.of(0, 4), Set.of()));
    }

    @Test
    void upToTwelveInARowAreLookedAt() {
        for (int place : List.of(0, 5, 11)) {
            assertThat(groups(row(12)).with(place)).as("" + place).hasSize(1);
        }
        for (int place : List.of(0, 6, 12)) {
            assertThat(groups(row(13)).with(place)).as("" + place).isEmpty();
        }
    }

    /// 1, 2, 3 and so on, and what is left of a hundred.
    private static GivenNumbers row(int many) {
        var given = new GivenNumbers();
        var numbers = new double[many];
        double left = 100;
        for (int i = 0; i < many; i++) {
            given.other("%", "s" + i);
            numbers[i] = i == many - 1 ? left : 1.01 + i / 10.0;
            left -= numbers[i];
        }
        return given.row("GM0001", numbers);
    }

    @Test
    void onlyPercentagesMakeAHundred() {
        assertThat(groups(new GivenNumbers().other("euro", "a", "b").row("GM0001", 30, 70))
                        .with(0))
                .isEmpty();
        assertThat(groups(new GivenNumbers().people("a", "b").row("GM0001", 30, 70))
                        .with(0))
                .isEmpty();
    }

    private static List<Group> pair(double one, double other) {
        return groups(new GivenNumbers().other("%", "a", "b").row("GM0001", one, other))
                .with(0);
    }

    private static ShareGroups groups(GivenNumbers given) {
        return new ShareGroups(given.quantities());
    }
}

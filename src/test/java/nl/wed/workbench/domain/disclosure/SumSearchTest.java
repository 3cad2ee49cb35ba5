package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which columns make which, by their places in the table.
class SumSearchTest {
    @Test
    void twoThatMakeAThirdAreCertainByManyNumbersAndAGuessByFew() {
        assertThat(found(three().row("GM0001", 128, 101, 27).row("GM0002", 129, 102, 27)))
                .containsExactly(certain(0, 1, 2));
        assertThat(found(three().row("GM0001", 128, 101, 27))).containsExactly(guess(0, 1, 2));
        assertThat(found(three().row("GM0001", 4, 3, 1))).containsExactly(guess(0, 1, 2));
        assertThat(found(three().row("GM0001", 3, 2, 1))).isEmpty();
        assertThat(found(three().row("GM0001", 129, 101, 27))).isEmpty();
    }

    @Test
    void theTotalMayStandAnywhere() {
        assertThat(found(three().row("GM0001", 101, 128, 27).row("GM0002", 102, 129, 27)))
                .containsExactly(certain(1, 0, 2));
        assertThat(found(three().row("GM0001", 101, 27, 128).row("GM0002", 102, 27, 129)))
                .containsExactly(certain(2, 0, 1));
    }

    @Test
    void whatIsNoNumberOfPeopleIsNoPart() {
        var given = new GivenNumbers()
                .people("t", "a")
                .other("euro", "b")
                .row("GM0001", 128, 101, 27)
                .row("GM0002", 129, 102, 27);
        assertThat(found(given)).isEmpty();
    }

    /// Six columns or fewer: any two that add up once are taken to do so. Of seven they must stand together.
    @Test
    void amongFewColumnsLittleIsEnough() {
        assertThat(found(people(6).row("GM0001", 60, 400, 3, 1000, 57, 3000))).containsExactly(guess(0, 2, 4));
        assertThat(found(people(7).row("GM0001", 60, 400, 3, 1000, 57, 3000, 7000)))
                .isEmpty();
        assertThat(found(people(7).row("GM0001", 400, 60, 3, 57, 1000, 3000, 7000)))
                .as("right after the total")
                .containsExactly(guess(1, 2, 3));
        assertThat(found(people(7).row("GM0001", 400, 3, 57, 60, 1000, 3000, 7000)))
                .as("right before the total")
                .containsExactly(guess(3, 1, 2));
        assertThat(found(people(7).row("GM0001", 400, 3, 57, 1000, 60, 3000, 7000)))
                .as("another one in between")
                .isEmpty();
        assertThat(found(people(7).row("GM0001", 400, 60, 1000, 3, 57, 3000, 7000)))
                .as("another one in between")
                .isEmpty();
    }

    @Test
    void boysAndGirlsMakeAllWhereverTheyStand() {
        var given = new GivenNumbers()
                .people("Leerlingen", "p", "Jongens", "q", "Meisjes", "r", "s")
                .row("GM0001", 60, 400, 3, 1000, 57, 3000, 7000);
        assertThat(found(given)).containsExactly(guess(0, 2, 4));
    }

    /// 1, 10, 100 and so on make no other sums than those meant.
    @Test
    void anyThreeMakeAFourthButNoFour() {
        assertThat(found(people(9)
                        .row("GM0001", 111_000, 7, 1_000, 13, 10_000, 29, 100_000, 53, 997)
                        .row("GM0002", 222_000, 9, 2_000, 17, 20_000, 31, 200_000, 59, 991)))
                .containsExactly(certain(0, 2, 4, 6));
    }

    /// 1, 2, 4 and so on, each twice as much: no two or three of them make another.
    @Test
    void amongMoreThanSixtyColumnsNoThreeAreLookedFor() {
        assertThat(found(scattered(60))).contains(certain(0, 20, 41));
        assertThat(found(scattered(61))).doesNotContain(certain(0, 20, 41));
    }

    private static GivenNumbers scattered(int many) {
        var given = people(many);
        for (int region = 1; region < 3; region++) {
            var numbers = new double[many];
            for (int i = 0; i < many; i++) {
                numbers[i] = 100_000 * region + Math.floor(Math.pow(1.19, i) * 1_000);
            }
            numbers[0] = numbers[20] + numbers[41];
            given.row("GM000" + region, numbers);
        }
        return given;
    }

    @Test
    void columnsInARowMakeATotalHoweverManyTheyAre() {
        assertThat(found(people(7)
                        .row("GM0001", 111_110, 10, 100, 1_000, 10_000, 100_000, 77)
                        .row("GM0002", 222_220, 20, 200, 2_000, 20_000, 200_000, 79)))
                .containsExactly(certain(0, 1, 2, 3, 4, 5));
        assertThat(found(people(7)
                        .row("GM0001", 77, 10, 100, 1_000, 10_000, 100_000, 111_110)
                        .row("GM0002", 79, 20, 200, 2_000, 20_000, 200_000, 222_220)))
                .containsExactly(certain(6, 1, 2, 3, 4, 5));
    }

    @Test
    void columnsThatTakeTurnsMakeATotalUpToEachSixth() {
        for (int step = 2; step <= 6; step++) {
            assertThat(found(turns(step))).as("" + step).contains(certain(0, parts(step)));
        }
        assertThat(found(turns(7))).doesNotContain(certain(0, parts(7)));
    }

    private static int[] parts(int step) {
        return IntStream.range(0, 4).map(i -> 1 + i * step).toArray();
    }

    private static GivenNumbers turns(int step) {
        int many = 2 + 3 * step;
        var given = people(many);
        for (int region = 1; region < 3; region++) {
            var numbers = new double[many];
            for (int i = 1; i < many; i++) {
                numbers[i] = region * 1_000_000 + (i * 7919 + region * 31) % 10_007;
            }
            for (int part : parts(step)) {
                numbers[0] += numbers[part];
            }
            given.row("GM000" + region, numbers);
        }
        return given;
    }

    /// With the total in the group, or apart from it.
    @Test
    void aGroupOfTheTableMakesATotal() {
        double[][] numbers = {
            {11_111, 7, 1, 13, 10, 29, 100, 53, 1_000, 10_000}, {22_222, 9, 2, 17, 20, 31, 200, 59, 2_000, 20_000}
        };
        for (String group : List.of("Soort", "Totalen")) {
            var given = new GivenNumbers()
                    .group(group, "t")
                    .group("", "p")
                    .group("Soort", "a")
                    .group("", "q")
                    .group("Soort", "b")
                    .group("Rest", "r")
                    .group("Soort", "c")
                    .group("Rest", "s")
                    .group("Soort", "d", "e");
            given.row("GM0001", numbers[0]).row("GM0002", numbers[1]);
            assertThat(found(given)).as(group).contains(certain(0, 2, 4, 6, 8, 9));
        }
    }

    @Test
    void columnsOfOneWordMakeATotal() {
        var given = new GivenNumbers()
                .people("Alles", "p", "Klas vier", "q", "Klas vijf", "r", "Klas zes", "s", "Klas zeven", "Klas acht")
                .row("GM0001", 11_111, 7, 1, 13, 10, 29, 100, 53, 1_000, 10_000)
                .row("GM0002", 22_222, 9, 2, 17, 20, 31, 200, 59, 2_000, 20_000);
        assertThat(found(given)).contains(certain(0, 2, 4, 6, 8, 9));
    }

    /// In fives each of three may be two and a half off.
    @Test
    void roundedNumbersMakeATotalUpToSevenAndAHalf() {
        for (int off : new int[] {5, -5}) {
            var given = three();
            for (int i = 1; i < 5; i++) {
                given.row("GM000" + i, 3_005 + 305 * i + off, 2_000 + 205 * i, 1_005 + 100 * i);
            }
            assertThat(found(given)).as("" + off).containsExactly(certain(0, 1, 2));
        }
        var given = three();
        for (int i = 1; i < 5; i++) {
            given.row("GM000" + i, 3_005 + 305 * i + 10, 2_000 + 205 * i, 1_005 + 100 * i);
        }
        assertThat(found(given)).isEmpty();
    }

    /// 128 and 129 are nearer to be sure than 60.
    @Test
    void ofTwoGuessesThatShareAPartTheLikelierIsKept() {
        assertThat(found(people(5).row("GM0001", 60, 3, 57, 3_003, 3_000))).containsExactly(guess(3, 1, 4));
        assertThat(found(people(5).row("GM0001", 3_003, 3, 3_000, 60, 57))).containsExactly(guess(0, 1, 2));
    }

    @Test
    void twoGuessesThatShareNoPartAreBothKept() {
        assertThat(found(people(6).row("GM0001", 60, 3, 57, 3_004, 3_000, 4)))
                .containsExactlyInAnyOrder(guess(3, 4, 5), guess(0, 1, 2));
    }

    @Test
    void aPartOfWhatIsCertainMayBeOneOfAnotherTotal() {
        var given = people(5)
                .row("GM0001", 1_128, 1_101, 27, 1_108, 7)
                .row("GM0002", 1_129, 1_102, 27, GivenNumbers.NONE, GivenNumbers.NONE);
        assertThat(found(given)).containsExactlyInAnyOrder(certain(0, 1, 2), guess(3, 1, 4));
    }

    @Test
    void codesOfDimensionsSayThemselvesWhatAddsUp() {
        var coded = new GivenNumbers().people("t", "M|Geslacht=1", "b").row("GM0001", 128, 101, 27);
        assertThat(found(coded)).isEmpty();
        assertThat(found(coded.row("GM0002", 129, 102, 27)))
                .as("but numbers may")
                .containsExactly(certain(0, 1, 2));
    }

    /// In the first region hardly anything is known, in the second nobody is there, in the third all stands.
    @Test
    void oneLooksWhereMostIsKnown() {
        var given = three().row("GM0001", 128, GivenNumbers.NONE, GivenNumbers.NONE)
                .row("GM0002", 0, 0, 0)
                .row("GM0003", 128, 101, 27);
        assertThat(found(given)).containsExactly(guess(0, 1, 2));
    }

    @Test
    void eachSetHasItsOwnPlace() {
        var given = three().row("GM0001", 128, 101, 27)
                .set()
                .people("u", "c", "d")
                .row("GM0002", 255, 102, 153)
                .row("GM0003", GivenNumbers.NONE, 99, 98);
        assertThat(found(given)).containsExactlyInAnyOrder(guess(0, 1, 2), guess(3, 4, 5));
    }

    private static GivenNumbers three() {
        return new GivenNumbers().people("t", "a", "b");
    }

    private static GivenNumbers people(int many) {
        var given = new GivenNumbers();
        IntStream.range(0, many).forEach(i -> given.people("s" + i));
        return given;
    }

    private static Partition certain(int total, int... parts) {
        return new Partition(total, list(parts), true, false);
    }

    private static Partition guess(int total, int... parts) {
        return new Partition(total, list(parts), true, true);
    }

    private static List<Integer> list(int... parts) {
        return IntStream.of(parts).boxed().toList();
    }

    private static List<Partition> found(GivenNumbers given) {
        var quantities = given.quantities();
        return new ArrayList<>(new SumSearch(quantities, new AddingUp(quantities)).found());
    }
}

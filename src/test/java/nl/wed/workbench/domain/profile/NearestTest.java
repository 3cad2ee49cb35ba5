package nl.wed.workbench.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import nl.wed.workbench.domain.figures.Peer;
import nl.wed.workbench.domain.figures.PeerKind;
import nl.wed.workbench.domain.figures.SizeClass;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final UUID INCOME = UUID.randomUUID();
    private static final UUID SIZE = UUID.randomUUID();

    /// 0, 1, ... 20 have a variance of 110 / 3.
    @Test
    void theDistanceIsInStandardDeviations() {
        assertThat(Nearest.of("GM0010", Map.of(INCOME, values(21, n -> n))))
                .isInstanceOfSatisfying(Nearest.Found.class, found -> {
                    assertThat(found.byDistance()).hasSize(20);
                    assertThat(found.byDistance())
                            .extracting(Peer::code)
                            .startsWith("GM0009", "GM0011", "GM0008")
                            .doesNotContain("GM0010");
                    assertThat(found.byDistance().getFirst().distance())
                            .isEqualTo(1 / Math.sqrt(110 / 3.0), within(1e-12));
                });
    }

    @Test
    void everyIndicatorWeighsTheSameWhateverItsUnit() {
        var chosen = Map.of(INCOME, values(21, n -> n), SIZE, values(21, n -> 1_000_000.0 * n));
        assertThat(Nearest.of("GM0010", chosen))
                .isInstanceOfSatisfying(
                        Nearest.Found.class,
                        found -> assertThat(found.byDistance().getFirst().distance())
                                .isEqualTo(Math.sqrt(2 / (110 / 3.0)), within(1e-12)));
    }

    @Test
    void whoLacksAValueDropsOutAndIsCounted() {
        var chosen = Map.of(INCOME, values(24, n -> n), SIZE, values(21, n -> n));
        assertThat(Nearest.of("GM0010", chosen)).isInstanceOfSatisfying(Nearest.Found.class, found -> {
            assertThat(found.droppedOut()).isEqualTo(3);
            assertThat(found.byDistance()).hasSize(20);
        });
    }

    @Test
    void anIndicatorThatIsTheSameEverywhereTellsNothing() {
        var chosen = Map.of(INCOME, values(21, n -> n), SIZE, values(21, _ -> 5));
        assertThat(Nearest.of("GM0010", chosen)).isEqualTo(Nearest.of("GM0010", Map.of(INCOME, values(21, n -> n))));
    }

    @Test
    void withoutAnOwnValueOrEnoughMunicipalitiesThereIsNoAnswer() {
        assertThat(Nearest.of("GM0099", Map.of(INCOME, values(21, n -> n))))
                .isEqualTo(new Nearest.NoOwnValue(List.of(INCOME)));
        assertThat(Nearest.of("GM0001", Map.of(INCOME, values(19, n -> n)))).isEqualTo(new Nearest.TooFew(19));
        assertThat(Nearest.of("GM0001", Map.of())).isEqualTo(new Nearest.TooFew(0));
    }

    @Test
    void theGroupKeepsWhatItWasMadeFrom() {
        var found = (Nearest.Found) Nearest.of("GM0010", Map.of(INCOME, values(21, n -> n)));
        var group = found.group(UUID.randomUUID(), "Lijkt op ons", List.of(INCOME), 3);
        assertThat(group.kind()).isEqualTo(PeerKind.NEAREST);
        assertThat(group.codes()).containsExactly("GM0009", "GM0011", "GM0008");
        assertThat(group.indicators()).containsExactly(INCOME);
    }

    @Test
    void aSizeClassBeginsAtItsRoundNumber() {
        assertThat(SizeClass.of(4_999)).isEqualTo(SizeClass.UNDER_5_000);
        assertThat(SizeClass.of(5_000)).isEqualTo(SizeClass.UNDER_10_000);
        assertThat(SizeClass.of(99_999)).isEqualTo(SizeClass.UNDER_100_000);
        assertThat(SizeClass.of(934_526)).isEqualTo(SizeClass.FROM_250_000);
    }

    @Test
    void everySizeClassBeginsAtItsRoundNumberAndEndsBelowTheNext() {
        int[] begins = {0, 5_000, 10_000, 20_000, 50_000, 100_000, 150_000, 250_000};
        for (int i = 0; i < begins.length; i++) {
            assertThat(SizeClass.of(begins[i])).isEqualTo(SizeClass.values()[i]);
            assertThat(SizeClass.of(begins[i] + 1)).isEqualTo(SizeClass.values()[i]);
            if (i > 0) {
                assertThat(SizeClass.of(begins[i] - 1)).isEqualTo(SizeClass.values()[i - 1]);
            }
        }
    }

    @Test
    void exactlyTwentyMunicipalitiesWithAllValuesAreEnough() {
        assertThat(Nearest.of("GM0001", Map.of(INCOME, values(20, n -> n))))
                .isInstanceOfSatisfying(
                        Nearest.Found.class,
                        found -> assertThat(found.byDistance()).hasSize(19));
    }

    @Test
    void onlyTheIndicatorsWithoutAnOwnValueAreNamed() {
        assertThat(Nearest.of("GM0022", Map.of(INCOME, values(24, n -> n), SIZE, values(21, n -> n))))
                .isEqualTo(new Nearest.NoOwnValue(List.of(SIZE)));
    }

    private static RegionValues values(int municipalities, IntToDoubleFunction value) {
        var values = new HashMap<String, Double>();
        for (int n = 0; n < municipalities; n++) {
            values.put("GM%04d".formatted(n), value.applyAsDouble(n));
        }
        return new RegionValues("2024JJ00", values);
    }
}

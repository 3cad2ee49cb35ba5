package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.wed.workbench.domain.disclosure.Survey.Spot;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class UnknownTest {
    private static final Regions REGIONS =
            new Regions(new Provinces(Map.of("GM0001", "PV20", "GM0002", "PV20", "GM0003", "PV21"), Set.of()));

    @Test
    void theOnlyOneOfALargerRegionMayBeAlone() {
        assertThat(alone("WK000100")).containsExactly("WK000100");
        assertThat(alone("WK000100", "WK000101")).isEmpty();
        assertThat(alone("WK000100", "WK000101", "WK000200")).containsExactly("WK000200");
    }

    /// Two of the country, but of one province only one.
    @Test
    void oneOfItsWholesIsEnough() {
        assertThat(alone("GM0001", "GM0002", "GM0003")).containsExactly("GM0003");
        assertThat(alone("GM0001", "GM0002")).isEmpty();
    }

    @Test
    void whatIsInOtherSumsMayBeAloneThere() {
        assertThat(alone(spot -> spot.region().equals("GM0002"), "GM0001", "GM0002"))
                .containsExactly("GM0002");
    }

    @Test
    void eachStatisticIsCountedByItself() {
        var unknown = new Unknown(REGIONS);
        var columns = new GivenNumbers().people("a", "b").columns();
        columns.forEach(column ->
                unknown.add(new Spot(column, "WK000100", GivenNumbers.YEAR, Value.missing(MissingReason.UNKNOWN))));
        assertThat(unknown.perhapsAlone(_ -> false)).hasSize(2);
    }

    private static List<String> alone(String... regions) {
        return alone(_ -> false, regions);
    }

    private static List<String> alone(Predicate<Spot> inOtherSums, String... regions) {
        var unknown = new Unknown(REGIONS);
        var column = new GivenNumbers().people("a").columns().getFirst();
        for (String region : regions) {
            unknown.add(new Spot(column, region, GivenNumbers.YEAR, Value.missing(MissingReason.UNKNOWN)));
        }
        return unknown.perhapsAlone(inOtherSums).stream().map(Spot::region).toList();
    }
}

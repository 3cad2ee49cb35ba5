package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.disclosure.Sample.Place;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

/// Twenty-two municipalities and two districts in seven years; a number is that of its region and year.
class SampleTest {
    private static final int SMALL_REGION = 2;
    private static final int SMALL_YEAR = 2018;

    private final List<Place> places = places(true);

    @Test
    void eightRegionsOfAKindAreLookedAtFromTheFirstToTheLast() {
        assertThat(places(false).stream().map(Place::region).distinct())
                .containsExactlyInAnyOrder(
                        "GM0001",
                        "GM0004",
                        "GM0007",
                        "GM0010",
                        "GM0013",
                        "GM0016",
                        "GM0019",
                        "GM0022",
                        "WK000100",
                        "WK000101");
    }

    @Test
    void threePeriodsAreLookedAtTheFirstAndTheLastAmongThem() {
        assertThat(places(false).stream().map(Place::period).distinct())
                .containsExactly("2015JJ00", "2018JJ00", "2021JJ00");
    }

    @Test
    void wherePeopleAreFewIsLookedAtAsWell() {
        assertThat(places).contains(new Place("GM0002", "2018JJ00")).doesNotContain(new Place("GM0002", "2015JJ00"));
        assertThat(places(false)).doesNotContain(new Place("GM0002", "2018JJ00"));
    }

    private static List<Place> places(boolean few) {
        var statistic = new Statistic("M", "Leerlingen", "", "aantal", 0);
        var series = new ArrayList<Series>();
        for (int i = 1; i <= 22; i++) {
            series.add(series("GM%04d".formatted(i), few && i == SMALL_REGION));
        }
        series.add(series("WK000100", false));
        series.add(series("WK000101", false));
        var rule = SmallNumbers.of(new Threshold(5, 0), Counted.PEOPLE);
        var set = new PublishedSet(
                new UUID(0, 1), new ObservationSet(List.of(statistic), Map.of(), series), Map.of("M", rule), List.of());
        var columns = Ties.columns(List.of(set));
        var sample = Sample.of(List.of(Survey.of(set, columns, 5)));
        return IntStream.range(0, sample.size()).mapToObj(sample::place).toList();
    }

    private static Series series(String region, boolean few) {
        return new Series(
                "M",
                region,
                IntStream.range(2015, 2022)
                        .mapToObj(year -> new Point(
                                year + "JJ00",
                                Value.of(few && year == SMALL_YEAR ? 3 : year * 10),
                                PeriodStatus.DEFINITIVE))
                        .toList());
    }
}

package nl.wed.workbench.startset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.startset.StartSet.Table;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

/// Voorne aan Zee was made in 2023 of Brielle, Hellevoetsluis and Westvoorne.
class FormerSumsTest {
    private static final String OWN = "GM1992";
    private static final FormerSums SUMS = new FormerSums(Catalogue.load().municipalities(), Texts.load());
    private static final Statistic INHABITANTS = new Statistic("A", "Aantal inwoners", "", "aantal", 0);

    private final List<Series> series = new ArrayList<>();

    @Test
    void countsAreAddedInTheYearsBeforeTheMergerAlone() {
        in("GM0501", point(2021, 10), point(2022, 11), point(2023, 12));
        in("GM0530", point(2021, 20), point(2022, 21), point(2023, 22));
        in("GM0614", point(2021, 30), point(2022, 31), point(2023, 32));

        assertThat(summed(OWN)).containsExactly(point(2021, 60), point(2022, 63));
    }

    @Test
    void aYearInWhichOneHasNoNumberHasNoSum() {
        in("GM0501", point(2021, 10), point(2022, 11));
        in("GM0530", new Point("2021JJ00", Value.missing(MissingReason.CONFIDENTIAL), PeriodStatus.DEFINITIVE));
        in("GM0614", point(2021, 30), point(2022, 31));

        assertThat(summed(OWN)).isEmpty();
    }

    @Test
    void withoutOneOfThemThereIsNoSum() {
        in("GM0501", point(2021, 10));
        in("GM0530", point(2021, 20));

        assertThat(summed(OWN)).isEmpty();
    }

    @Test
    void whatIsNoWholeNumberIsNoCount() {
        in("GM0501", point(2021, 2.1));
        in("GM0530", point(2021, 2.2));
        in("GM0614", point(2021, 2.3));

        assertThat(summed(OWN)).isEmpty();
    }

    @Test
    void aSumOfWhatIsNotEquallyFinalDoesNotSayHowFinalItIs() {
        in("GM0501", point(2021, 10));
        in("GM0530", new Point("2021JJ00", Value.of(20), PeriodStatus.PROVISIONAL));
        in("GM0614", point(2021, 30));

        assertThat(summed(OWN)).containsExactly(new Point("2021JJ00", Value.of(60), PeriodStatus.UNSTATED));
    }

    @Test
    void whatTheTableHasOfTheMunicipalityItselfStays() {
        in("GM0501", point(2021, 10));
        in("GM0530", point(2021, 20));
        in("GM0614", point(2021, 30));
        in(OWN, point(2022, 5));

        assertThat(summed(OWN)).containsExactly(point(2022, 5));
    }

    @Test
    void wherePartOfAFormerMunicipalityWentElsewhereThereIsNoSum() {
        for (String one : List.of("GM0063", "GM0070", "GM1908")) {
            in(one, point(2017, 10));
        }

        assertThat(summed("GM1949"))
                .as("Waadhoeke has a part of Littenseradiel too")
                .isEmpty();
    }

    private void in(String region, Point... points) {
        series.add(new Series(INHABITANTS.code(), region, Arrays.asList(points)));
    }

    private static Point point(int year, double value) {
        return new Point(year + "JJ00", Value.of(value), PeriodStatus.DEFINITIVE);
    }

    private List<Point> summed(String own) {
        var set = new ObservationSet(List.of(INHABITANTS), Map.of(), series);
        var table = new Table(StartSet.load().tables().getFirst().dataSet(), set);
        return SUMS.in(table, own)
                .observations()
                .find(INHABITANTS.code(), own)
                .map(Series::points)
                .orElse(List.of());
    }
}

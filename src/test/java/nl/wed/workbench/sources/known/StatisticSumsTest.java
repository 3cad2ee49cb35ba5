package nl.wed.workbench.sources.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.catalogue.StatisticMappings;
import nl.wed.workbench.catalogue.StatisticMappings.StatisticMapping;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.figures.Value.Interval;
import org.junit.jupiter.api.Test;

class StatisticSumsTest {
    private static final List<String> TITLES = List.of("Laag", "Midden", "Hoog");

    private final StatisticSums sums = adding(TITLES);

    @Test
    void theSumStandsBesideItsParts() {
        ObservationSet set = sums.in("T", set("aantal", Value.of(10), Value.of(20), Value.of(30)));

        assertThat(set.measure("a+b+c"))
                .contains(new Statistic("a+b+c", "Laag + Midden + Hoog", "Niveau", "aantal", 0));
        assertThat(sum(set)).isEqualTo(Value.of(60));
        assertThat(set.find("b", "GM0001").orElseThrow().points().getFirst().value())
                .isEqualTo(Value.of(20));
        assertThat(StatisticSums.find(TITLES, set)).isEqualTo(set.measure("a+b+c"));
    }

    @Test
    void aSmallCountMakesTheSumARange() {
        ObservationSet set = sums.in("T", set("aantal", Value.of(10), new Interval(1, 4), Value.of(30)));

        assertThat(sum(set)).isEqualTo(new Interval(41, 44));
    }

    @Test
    void aPartWithoutAValueLeavesTheSumWithoutForTheSameReason() {
        var secret = Value.missing(MissingReason.CONFIDENTIAL);
        ObservationSet set = sums.in("T", set("aantal", Value.of(10), Value.of(20), secret));

        assertThat(sum(set)).isEqualTo(secret);
    }

    @Test
    void aPartThatTheRegionDoesNotHaveLeavesTheSumUnknown() {
        ObservationSet whole = set("aantal", Value.of(10), Value.of(20), Value.of(30));
        List<Series> fewer = whole.series().stream()
                .map(one -> one.measure().equals("c") ? elsewhere(one) : one)
                .toList();
        ObservationSet set = sums.in("T", new ObservationSet(whole.measures(), Map.of(), fewer));

        assertThat(sum(set)).isEqualTo(Value.missing(MissingReason.UNKNOWN));
    }

    @Test
    void aTableWithoutOneOfThePartsHasNoSum() {
        ObservationSet set = set("aantal", Value.of(10), Value.of(20), Value.of(30));

        assertThat(adding(List.of("Laag", "Anders")).in("T", set)).isSameAs(set);
        assertThat(sums.in("OTHER", set)).isSameAs(set);
        assertThat(StatisticSums.find(TITLES, set)).isEmpty();
    }

    @Test
    void partsInDifferentUnitsAreNotAddedUp() {
        ObservationSet set = set("%", Value.of(10), Value.of(20), Value.of(30));

        assertThat(sums.in("T", set)).isSameAs(set);
    }

    @Test
    void theSumIsAsProvisionalAsItsLeastCertainPart() {
        ObservationSet set = sums.in("T", set("aantal", Value.of(10), Value.of(20), Value.of(30)));

        assertThat(set.find("a+b+c", "GM0001").orElseThrow().points().getFirst().status())
                .isEqualTo(PeriodStatus.PROVISIONAL);
    }

    private static StatisticSums adding(List<String> titles) {
        var mapping = new StatisticMapping(
                "W99", List.of("T"), List.of("Laag"), titles, 100, "aantal", null, null, VerificationStatus.TO_VERIFY);
        return new StatisticSums(() -> new StatisticMappings(List.of(mapping)));
    }

    private static Value sum(ObservationSet set) {
        return Optional.of(set)
                .flatMap(one -> one.find("a+b+c", "GM0001"))
                .flatMap(series -> series.at("2020JJ00"))
                .orElseThrow()
                .value();
    }

    private static Series elsewhere(Series series) {
        return new Series(series.measure(), "GM0002", series.points());
    }

    /// The first part is in another unit when that is asked; the last one is provisional.
    private static ObservationSet set(String firstUnit, Value a, Value b, Value c) {
        return new ObservationSet(
                List.of(
                        new Statistic("a", "Laag", "Niveau", firstUnit, 0),
                        new Statistic("b", "Midden", "Niveau", "aantal", 0),
                        new Statistic("c", "Hoog", "Niveau", "aantal", 0)),
                Map.of(),
                List.of(
                        series("a", a, PeriodStatus.DEFINITIVE),
                        series("b", b, PeriodStatus.DEFINITIVE),
                        series("c", c, PeriodStatus.PROVISIONAL),
                        elsewhere(series("c", Value.of(1), PeriodStatus.PROVISIONAL))));
    }

    private static Series series(String measure, Value value, PeriodStatus status) {
        return new Series(measure, "GM0001", List.of(new Point("2020JJ00", value, status)));
    }
}

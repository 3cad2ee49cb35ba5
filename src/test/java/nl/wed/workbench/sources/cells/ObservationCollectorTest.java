package nl.wed.workbench.sources.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.Test;

class ObservationCollectorTest {
    private final ObservationCollector collector = new ObservationCollector(10_000);

    @Test
    void seriesComeByMeasureAndPeriodsInOrder() {
        measures("b", "a");
        add("a", "GM0363", "2023JJ00", 1);
        add("b", "GM0363", "2024JJ00", 2);
        add("a", "GM0141", "2023JJ00", 3);
        add("b", "GM0363", "2022JJ00", 4);
        add("b", "GM0363", "2023JJ00", 5);

        assertThat(collector.build().series())
                .extracting(one -> one.measure() + " " + one.region() + " " + amounts(one.points()))
                .containsExactly(
                        "b GM0363 [4.0, 2022] [5.0, 2023] [2.0, 2024]", "a GM0363 [1.0, 2023]", "a GM0141 [3.0, 2023]");
    }

    @Test
    void thousandsOfCellsInAnyOrderComeBackInTheirSeriesAndPeriods() {
        List<Integer> order = IntStream.range(0, 6_000).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(1));
        measures("a");
        order.forEach(i -> add("a", "BU%08d".formatted(i / 6), "20%02dJJ00".formatted(10 + i % 6), i));
        ObservationSet set = collector.build();

        assertThat(set.series()).hasSize(1_000);
        for (int region = 0; region < 1_000; region++) {
            int first = region * 6;
            assertThat(set.find("a", "BU%08d".formatted(region)).orElseThrow().points())
                    .containsExactlyElementsOf(IntStream.range(0, 6)
                            .mapToObj(i -> new Point(
                                    "20%02dJJ00".formatted(10 + i), Value.of(first + i), PeriodStatus.DEFINITIVE))
                            .toList());
        }
    }

    @Test
    void everyStatusAndEveryValueWithoutANumberIsKept() {
        measures("a");
        int year = 2020;
        for (PeriodStatus status : PeriodStatus.values()) {
            collector.add("a", "GM0141", ++year + "JJ00", Value.of(year), status);
            collector.add("a", "GM0363", year + "JJ00", new Value.Interval(1, 4), status);
            collector.add("a", "GM0014", year + "JJ00", Value.missing(MissingReason.CONFIDENTIAL), status);
        }
        ObservationSet set = collector.build();

        assertThat(set.find("a", "GM0141").orElseThrow().points())
                .extracting(Point::status)
                .containsExactly(PeriodStatus.values());
        assertThat(set.find("a", "GM0363").orElseThrow().points())
                .extracting(Point::status)
                .containsExactly(PeriodStatus.values());
        assertThat(set.find("a", "GM0363").orElseThrow().points())
                .extracting(Point::value)
                .containsOnly(new Value.Interval(1, 4));
        assertThat(set.find("a", "GM0014").orElseThrow().points())
                .extracting(Point::value)
                .containsOnly(Value.missing(MissingReason.CONFIDENTIAL));
    }

    @Test
    void theSameCellTwiceCountsOnce() {
        measures("a");
        add("a", "GM0141", "2023JJ00", 1);
        add("a", "GM0141", "2022JJ00", 2);
        add("a", "GM0141", "2023JJ00", 1);

        assertThat(collector.build().size()).isEqualTo(2);
    }

    @Test
    void theSameCellWithAnotherValueOrStatusIsRefusedByName() {
        measures("a");
        add("a", "GM0141", "2023JJ00", 1);
        add("a", "GM0141", "2022JJ00", 2);
        add("a", "GM0141", "2023JJ00", 3);
        assertThat(catchThrowableOfType(RefusedException.class, collector::build)
                        .refusal()
                        .arguments())
                .containsExactly("a", "GM0141", "2023");

        var other = new ObservationCollector(10);
        other.add("a", "GM0141", "2023JJ00", Value.of(1), PeriodStatus.DEFINITIVE);
        other.add("a", "GM0141", "2023JJ00", Value.of(1), PeriodStatus.PROVISIONAL);
        assertThat(catchThrowableOfType(RefusedException.class, other::build)
                        .refusal()
                        .reasonKey())
                .endsWith("sameCellTwice");
    }

    @Test
    void aMeasureWithoutAnyCellIsLeftOut() {
        measures("empty", "a", "alsoEmpty");
        add("a", "GM0141", "2023JJ00", 1);

        assertThat(collector.build().measures()).extracting(Statistic::code).containsExactly("a");
    }

    @Test
    void aNameTakesThePlaceOfACodeAndTheFirstNameStays() {
        collector.region("GM0141", "GM0141");
        collector.region("GM0141", "Almelo");
        collector.region("GM0141", "Gemeente Almelo");

        assertThat(collector.build().regionNames()).containsEntry("GM0141", "Almelo");
    }

    @Test
    void whatIsNoFiniteNumberIsLeftOutAndCounted() {
        add("a", "GM0141", "2023JJ00", Double.NaN);
        add("a", "GM0141", "2022JJ00", Double.POSITIVE_INFINITY);
        collector.leaveOut();

        assertThat(collector.isEmpty()).isTrue();
        assertThat(collector.leftOut()).isEqualTo(3);
    }

    @Test
    void noMoreCellsAreKeptThanTheLimit() {
        var small = new ObservationCollector(2);
        small.add("a", "GM0141", "2021JJ00", Value.of(1), PeriodStatus.DEFINITIVE);
        small.add("a", "GM0141", "2022JJ00", Value.missing(MissingReason.UNKNOWN), PeriodStatus.DEFINITIVE);

        assertThat(small.isEmpty()).isFalse();
        for (Value value : List.of(Value.of(3), Value.missing(MissingReason.UNKNOWN))) {
            assertThat(catchThrowableOfType(
                                    RefusedException.class,
                                    () -> small.add("a", "GM0141", "2023JJ00", value, PeriodStatus.DEFINITIVE))
                            .refusal()
                            .arguments())
                    .containsExactly("2");
        }
    }

    @Test
    void codesForNoNumberBecomeUnknownAndAreSaid() {
        measures("a");
        for (int i = 0; i < 5; i++) {
            add("a", "GM000" + i, "2023JJ00", 10 + i);
        }
        add("a", "GM0141", "2023JJ00", -99_997);
        ObservationSet set = collector.build();

        assertThat(set.find("a", "GM0141").orElseThrow().points().getFirst().value())
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "-99997"));
        assertThat(set.find("a", "GM0004").orElseThrow().points().getFirst().value())
                .isEqualTo(Value.of(14));
        assertThat(collector.warnings()).containsExactly(Warning.counted("noNumberCodes", 1, -99_997));
    }

    @Test
    void fourOtherNumbersAreTooFewForSixNinesToBeFarFromAndFiveAreEnough() {
        measures("a");
        for (int i = 0; i < 4; i++) {
            add("a", "GM000" + i, "2023JJ00", 10 + i);
        }
        add("a", "GM0141", "2023JJ00", 999_999);
        assertThat(collector
                        .build()
                        .find("a", "GM0141")
                        .orElseThrow()
                        .points()
                        .getFirst()
                        .value())
                .isEqualTo(Value.of(999_999));

        add("a", "GM0004", "2023JJ00", 14);
        assertThat(collector
                        .build()
                        .find("a", "GM0141")
                        .orElseThrow()
                        .points()
                        .getFirst()
                        .value())
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "999999"));
    }

    @Test
    void whatCannotBeBelowZeroMakesThreeNinesACode() {
        assertThat(threeNinesUnder("%")).isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "-999"));
        assertThat(threeNinesUnder("aantal")).isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "-999"));
        assertThat(threeNinesUnder("euro")).isEqualTo(Value.of(-999));
    }

    @Test
    void aMeasureIsJudgedByItsOwnNumbersOnly() {
        measures("high", "low");
        add("low", "GM0141", "2023JJ00", -50_000);
        add("low", "GM0363", "2023JJ00", -99_997);
        add("high", "GM0363", "2023JJ00", 12);
        add("high", "GM0141", "2023JJ00", -99_997);
        ObservationSet set = collector.build();

        assertThat(set.find("low", "GM0363").orElseThrow().points().getFirst().value())
                .isEqualTo(Value.of(-99_997));
        assertThat(set.find("high", "GM0141").orElseThrow().points().getFirst().value())
                .isInstanceOf(Value.Missing.class);
    }

    @Test
    void theDecimalsOfAMeasureCanBeSetRight() {
        measures("a");
        collector.decimals("a", 2);

        assertThat(collector.decimals("a")).isEqualTo(2);
        assertThat(collector.decimals("unknown")).isZero();
    }

    private static Value threeNinesUnder(String unit) {
        var one = new ObservationCollector(10);
        one.measure(new Statistic("a", "A", "", unit, 0));
        one.add("a", "GM0141", "2023JJ00", Value.of(12), PeriodStatus.DEFINITIVE);
        one.add("a", "GM0363", "2023JJ00", Value.of(-999), PeriodStatus.DEFINITIVE);
        return one.build().find("a", "GM0363").orElseThrow().points().getFirst().value();
    }

    private void measures(String... codes) {
        for (String code : codes) {
            collector.measure(new Statistic(code, code.toUpperCase(Locale.ROOT), "", "euro", 0));
        }
    }

    private void add(String measure, String region, String period, double amount) {
        collector.add(measure, region, period, Value.of(amount), PeriodStatus.DEFINITIVE);
    }

    private static String amounts(List<Point> points) {
        return points.stream()
                .map(point -> "[" + point.value().low() + ", " + point.periodLabel() + "]")
                .collect(Collectors.joining(" "));
    }
}

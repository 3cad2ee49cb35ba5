package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class ObservationSetTest {
    @Test
    void equalContentHasTheSameHash() {
        var set = TestTrajectory.observationSet();
        var sorted = new TreeMap<>(set.regionNames());
        assertThat(new ObservationSet(set.measures(), sorted, set.series()).contentHash())
                .isEqualTo(set.contentHash())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void everyDifferenceChangesTheHash() {
        String plain = set("Almelo", Value.of(1), PeriodStatus.DEFINITIVE).contentHash();
        assertThat(List.of(
                        set("Hengelo", Value.of(1), PeriodStatus.DEFINITIVE).contentHash(),
                        set("Almelo", Value.of(2), PeriodStatus.DEFINITIVE).contentHash(),
                        set("Almelo", Value.of(1), PeriodStatus.PROVISIONAL).contentHash(),
                        set("Almelo", Value.missing(MissingReason.UNKNOWN), PeriodStatus.DEFINITIVE)
                                .contentHash()))
                .doesNotContain(plain)
                .doesNotHaveDuplicates();
    }

    @Test
    void theHashIsThatOfThePointsWrittenOut() throws Exception {
        double[] amounts = {
            0,
            -0.0,
            1,
            -3,
            9_999_999,
            10_000_000,
            12.5,
            0.1,
            0.05,
            1 / 3.0,
            999_999.9,
            1e-4,
            1e300,
            123.45,
            1_000_000.1,
            Double.MIN_VALUE
        };
        var points = new ArrayList<Point>();
        for (int i = 0; i < amounts.length; i++) {
            var status = PeriodStatus.values()[i % 4];
            points.add(new Point(1900 + i + "JJ00", Value.of(amounts[i]), status));
        }
        points.add(new Point("2001KW01", new Value.Interval(1, 4), PeriodStatus.UNSTATED));
        points.add(new Point("2001KW02", new Value.Missing(MissingReason.OTHER, "é"), PeriodStatus.UNSTATED));
        var info = new Statistic("M", "Maat", "", "aantal", 0);
        var set = new ObservationSet(
                List.of(info), Map.of("GM0141", "Almelo"), List.of(new Series("M", "GM0141", points)));
        var lines = new StringBuilder(
                "MeasureInfo[code=M, title=Maat, group=, unit=aantal, decimals=0]\n" + "GM0141=Almelo\nM|GM0141\n");
        points.forEach(point -> lines.append(point).append('\n'));
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(set.contentHash())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Test
    void whatIsPackedComesOutAsItWent() {
        var set = TestTrajectory.observationSet();
        List<Series> plain = set.series().stream()
                .map(one -> new Series(one.measure(), one.region(), List.copyOf(one.points())))
                .toList();
        assertThat(new ObservationSet(set.measures(), set.regionNames(), plain).series())
                .isEqualTo(plain);
        for (Series one : plain) {
            assertThat(set.find(one.measure(), one.region())).contains(one);
            assertThat(set.byRegion(one.measure())).containsEntry(one.region(), one);
        }
    }

    @Test
    void onlyWhatIsNoNumberIsReplaced() {
        var points = List.of(
                new Point("2020JJ00", Value.of(5), PeriodStatus.DEFINITIVE),
                new Point("2021JJ00", Value.missing(MissingReason.UNKNOWN), PeriodStatus.PROVISIONAL));
        var set = new ObservationSet(List.of(), Map.of(), List.of(new Series("M", "GM0141", points)));
        assertThat(set.replacing((_, point) -> point.value())).isSameAs(set);

        var replaced = set.replacing((_, _) -> new Value.Interval(1, 4));
        assertThat(replaced.series().getFirst().points())
                .containsExactly(
                        points.getFirst(), new Point("2021JJ00", new Value.Interval(1, 4), PeriodStatus.PROVISIONAL));
        assertThat(set.series().getFirst().points()).isEqualTo(points);
    }

    @Test
    void everyCellIsReplacedByWhatIsSaidOfItsOwnSeriesAndPeriod() {
        var secret = Value.missing(MissingReason.CONFIDENTIAL);
        var points = List.of(
                new Point("2020JJ00", Value.missing(MissingReason.UNKNOWN), PeriodStatus.DEFINITIVE),
                new Point("2021JJ00", Value.of(5), PeriodStatus.DEFINITIVE),
                new Point("2022JJ00", secret, PeriodStatus.PROVISIONAL));
        var set = new ObservationSet(
                List.of(), Map.of(), List.of(new Series("M", "GM0141", points), new Series("M", "GM0147", points)));
        var replaced = set.replacing((series, point) -> series.region().equals("GM0147")
                ? point.period().equals("2020JJ00") ? Value.of(7) : new Value.Interval(1, 4)
                : point.value());

        assertThat(replaced.find("M", "GM0141").orElseThrow().points()).isEqualTo(points);
        assertThat(replaced.find("M", "GM0147").orElseThrow().points())
                .containsExactly(
                        new Point("2020JJ00", Value.of(7), PeriodStatus.DEFINITIVE),
                        points.get(1),
                        new Point("2022JJ00", new Value.Interval(1, 4), PeriodStatus.PROVISIONAL));
        assertThat(replaced.withoutNumber())
                .isEqualTo(Map.of(Value.missing(MissingReason.UNKNOWN), 1, secret, 1, new Value.Interval(1, 4), 1));
    }

    @Test
    void theSizeCountsTheCells() {
        var set = TestTrajectory.observationSet();
        assertThat(set.size()).isEqualTo(3 * 34 * 5);
        assertThat(set.find("M1_children", "GM0141")).isPresent();
        assertThat(set.find("M1_children", "GM9999")).isEmpty();
        assertThat(set.find("unknown", "GM0141")).isEmpty();
        assertThat(set.measure("unknown")).isEmpty();
    }

    @Test
    void everyCellIsVisitedOnceInTheOrderOfItsSeries() {
        var first = List.of(
                new Point("2020JJ00", Value.of(5), PeriodStatus.DEFINITIVE),
                new Point("2021JJ00", Value.missing(MissingReason.UNKNOWN), PeriodStatus.DEFINITIVE));
        var second = List.of(new Point("2021JJ00", Value.of(7), PeriodStatus.DEFINITIVE));
        var set = new ObservationSet(
                List.of(), Map.of(), List.of(new Series("M", "GM0141", first), new Series("N", "GM0147", second)));
        var seen = new ArrayList<String>();
        set.visit((measure, region, period, amount, other) ->
                seen.add(measure + region + period + (other == null ? amount : other)));

        assertThat(seen)
                .containsExactly(
                        "MGM01412020JJ005.0",
                        "MGM01412021JJ00" + Value.missing(MissingReason.UNKNOWN),
                        "NGM01472021JJ007.0");
    }

    private static ObservationSet set(String region, Value value, PeriodStatus status) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("GM0141", region);
        var series = new Series("M", "GM0141", List.of(new Point("2020JJ00", value, status)));
        return new ObservationSet(List.of(), names, List.of(series));
    }
}

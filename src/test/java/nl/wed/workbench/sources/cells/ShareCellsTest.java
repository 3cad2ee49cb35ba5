package nl.wed.workbench.sources.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cells.CellRemarks.Place;
import nl.wed.workbench.sources.cells.ShareCells.Share;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.result.RefusedException;
import org.junit.jupiter.api.Test;

class ShareCellsTest {
    private final ObservationCollector collector = new ObservationCollector(100);
    private final ShareCells shares = new ShareCells(collector);
    private int row = 1;

    @Test
    void partsUnderAPercentSignAreAskedWithBothReadings() {
        add("a", 1);
        add("a", 0.103);
        add("b", 0.5);
        var refused = catchThrowableOfType(RefusedException.class, () -> shares.finish("x.csv", Optional.empty()))
                .refusal();

        assertThat(refused.reasonKey()).endsWith("needsShares");
        assertThat(refused.arguments())
                .containsExactly("x.csv", "0.103 geschreven", "10,3 %", "0,103 %", "3", "kolom a, kolom b");
    }

    @Test
    void aNumberAboveOneShowsThatAllOfItsColumnAreOfAHundred() {
        add("a", 0.5);
        add("a", 1.01);
        add("a", 0.7);

        assertThat(shares.finish("x.csv", Optional.empty())).isFalse();
        assertThat(amounts("a")).containsExactly(0.5, 1.01, 0.7);
    }

    @Test
    void aNumberBelowMinusOneShowsItToo() {
        add("a", 0.5);
        add("a", -1.5);

        assertThat(shares.finish("x.csv", Optional.empty())).isFalse();
        assertThat(amounts("a")).containsExactly(0.5, -1.5);
    }

    @Test
    void zerosAndOnesAloneAreNotAskedAndStayWhatTheyAre() {
        add("a", 0);
        add("a", 1);
        add("a", -1);

        assertThat(shares.finish("x.csv", Optional.of(ShareNotation.OF_ONE))).isFalse();
        assertThat(amounts("a")).containsExactly(0.0, 1.0, -1.0);
    }

    @Test
    void partsOfOneBecomePercentagesExactlyWithTwoDecimalsLess() {
        collector.measure(new Statistic("a", "a", "", "%", 3));
        add("a", 0.103);
        add("a", 1);
        add("b", 1);

        assertThat(shares.finish("x.csv", Optional.of(ShareNotation.OF_ONE))).isTrue();
        assertThat(amounts("a")).containsExactly(10.3, 100.0);
        assertThat(amounts("b")).containsExactly(1.0);
        assertThat(collector.decimals("a")).isEqualTo(1);
    }

    @Test
    void aPercentageNeverHasFewerThanNoDecimals() {
        collector.measure(new Statistic("a", "a", "", "%", 1));
        add("a", 0.5);
        shares.finish("x.csv", Optional.of(ShareNotation.OF_ONE));

        assertThat(amounts("a")).containsExactly(50.0);
        assertThat(collector.decimals("a")).isZero();
    }

    @Test
    void partsOfAHundredStayWhatTheyAreWithTheirDecimals() {
        collector.measure(new Statistic("a", "a", "", "%", 3));
        add("a", 0.103);

        assertThat(shares.finish("x.csv", Optional.of(ShareNotation.OF_HUNDRED)))
                .isTrue();
        assertThat(amounts("a")).containsExactly(0.103);
        assertThat(collector.decimals("a")).isEqualTo(3);
    }

    @Test
    void aNumberThatIsTooLargeToBeOneIsLeftOut() {
        add("a", Double.POSITIVE_INFINITY);
        add("a", 0.5);

        assertThat(shares.finish("x.csv", Optional.empty())).isFalse();
        assertThat(collector.build().size()).isEqualTo(1);
        assertThat(collector.leftOut()).isEqualTo(1);
    }

    @Test
    void aCodeForNoNumberSaysNothingAboutTheShares() {
        add("a", 0.5);
        add("a", -99_997);
        add("a", 0.25);

        assertThat(shares.finish("x.csv", Optional.of(ShareNotation.OF_ONE))).isTrue();
        assertThat(amounts("a")).containsExactly(50.0, -99_997.0, 25.0);
    }

    private void add(String column, double amount) {
        add(column, Value.of(amount), amount + " geschreven", false);
    }

    private void addSigned(String column, double amount) {
        add(column, Value.of(amount), amount + " %", true);
    }

    private List<List<String>> said() {
        return shares.warnings().stream()
                .map(one -> Stream.concat(
                                Stream.of(one.key().substring(one.key().lastIndexOf('.') + 1)),
                                one.arguments().stream())
                        .toList())
                .toList();
    }

    private void add(String column, Value value, String written, boolean signed) {
        row++;
        collector.measure(new Statistic(column, column, "", "%", 3));
        var place = new Place(row, "kolom " + column);
        shares.add(
                column,
                new Share(
                        column,
                        "GM%04d".formatted(row),
                        "2023JJ00",
                        value,
                        PeriodStatus.UNSTATED,
                        written,
                        place,
                        signed));
    }

    @Test
    void aPartBesideCellsWithASignIsAskedAndAllSignsAndRowsAreSaid() {
        addSigned("a", 12.5);
        addSigned("a", 9.8);
        add("a", 10);
        add("a", 1);
        add("a", 0.11);
        var refused = catchThrowableOfType(RefusedException.class, () -> shares.finish("x.csv", Optional.empty()))
                .refusal();
        assertThat(refused.arguments()).containsExactly("x.csv", "0.11 geschreven", "11 %", "0,11 %", "6", "kolom a");

        assertThat(shares.finish("x.csv", Optional.of(ShareNotation.OF_ONE))).isTrue();
        assertThat(amounts("a")).containsExactly(12.5, 9.8, 10.0, 1.0, 11.0);
        assertThat(collector.decimals("a")).isEqualTo(3);
        assertThat(said())
                .containsExactly(
                        List.of("sharesMixed", "1", "0.11 geschreven", "6", "kolom a", "11 %", "6"),
                        List.of("signsMixed", "3", "kolom a", "2", "4, 5, 6"));
    }

    @Test
    void aPartThatIsOfAHundredBesideCellsWithASignIsSaidAsWhatItIs() {
        add("a", 0.11);
        addSigned("a", 12.5);

        assertThat(shares.finish("x.csv", Optional.of(ShareNotation.OF_HUNDRED)))
                .isTrue();
        assertThat(amounts("a")).containsExactly(0.11, 12.5);
        assertThat(said())
                .containsExactly(
                        List.of("sharesMixed", "1", "0.11 geschreven", "2", "kolom a", "0,11 %", "2"),
                        List.of("signsMixed", "1", "kolom a", "1", "2"));
    }

    @Test
    void aPartBesideLargerNumbersIsSaidWithItsRows() {
        add("a", 12.5);
        add("a", 0.11);
        add("a", 1);
        add("a", 0.2);

        assertThat(shares.finish("x.csv", Optional.empty())).isFalse();
        assertThat(amounts("a")).containsExactly(12.5, 0.11, 1.0, 0.2);
        assertThat(said())
                .containsExactly(List.of("sharesMixed", "2", "0.11 geschreven", "3", "kolom a", "0,11 %", "3, 5"));
    }

    @Test
    void aPartThatWouldBeFarLargerThanAllOthersSaysNothing() {
        add("a", 0.5);
        add("a", 1.5);
        add("a", 9.5);
        add("a", 0.2);

        assertThat(shares.finish("x.csv", Optional.empty())).isFalse();
        assertThat(said()).isEmpty();
    }

    @Test
    void aPartThatIsFarFromAllOthersIsSaidAlsoWhenItWouldBeTheLargest() {
        add("a", 10);
        add("a", 0.35);

        assertThat(shares.finish("x.csv", Optional.empty())).isFalse();
        assertThat(said()).singleElement().extracting(List::getFirst).isEqualTo("sharesMixed");
    }

    @Test
    void percentagesThatAreAllWrittenAlikeSayNothing() {
        add("a", 12.5);
        add("a", 1);
        addSigned("b", 0.4);
        addSigned("b", 10);

        assertThat(shares.finish("x.csv", Optional.empty())).isFalse();
        assertThat(said()).isEmpty();
    }

    @Test
    void anIntervalFromNothingIsAskedAboutAsAPartIs() {
        add("a", new Value.Interval(0, 0.05), "< 0,05", false);
        add("a", 1);

        var refused = catchThrowableOfType(RefusedException.class, () -> shares.finish("x.csv", Optional.empty()))
                .refusal();
        assertThat(refused.reasonKey()).endsWith("needsShares");
    }

    @Test
    void anIntervalOfPartsIsOneOfThem() {
        add("a", new Value.Interval(0, 0.05), "< 0,05", false);
        add("a", 0.5);

        assertThat(shares.finish("x.csv", Optional.of(ShareNotation.OF_ONE))).isTrue();
        ObservationSet set = collector.build();
        assertThat(set.byRegion("a").get("GM0002").points().getFirst().value()).isEqualTo(new Value.Interval(0, 5));
    }

    /// The amounts of a measure in the order in which they were written; of a code what the source wrote.
    private double[] amounts(String measure) {
        ObservationSet set = collector.build();
        return set.byRegion(measure).values().stream()
                .sorted(Comparator.comparing(Series::region))
                .mapToDouble(series -> amount(series.points().getFirst().value()))
                .toArray();
    }

    private static double amount(Value value) {
        return value instanceof Value.Missing(var _, String code) ? Double.parseDouble(code) : value.low();
    }
}

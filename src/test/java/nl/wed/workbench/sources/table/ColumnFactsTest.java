package nl.wed.workbench.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.regions.RegionNames;
import org.junit.jupiter.api.Test;

class ColumnFactsTest {
    private static final RegionNames REGIONS = RegionNames.load();
    private static final String[] KNOWN = {"141", "147", "148", "150", "153", "158", "166", "168", "175"};

    @Test
    void aWordPerFourNumbersMakesAColumnOfWords() {
        assertThat(facts("rood", "1", "2", "3", "4").isText()).isTrue();
        assertThat(facts("rood", "1", "2", "3", "4", "5").isText()).isFalse();
        assertThat(facts("1", "2").isText()).isFalse();
        assertThat(facts("rood", "").isText()).isTrue();
        assertThat(facts("").isText()).isFalse();
    }

    @Test
    void rangesAreWordsUnlessThereAreMoreNumbers() {
        assertThat(facts("0-4", "5-9").isText()).isTrue();
        assertThat(facts("0-4", "12").isText()).isTrue();
        assertThat(facts("0-4", "12", "13").isText()).isFalse();
    }

    @Test
    void underAUnitFewerWordsThanAQuarterMayBeAmongTheFigures() {
        assertThat(facts("rood", "1", "2", "3", "4").mayBeFigures()).isFalse();
        assertThat(facts("rood", "1", "2", "3", "4", "5").mayBeFigures()).isTrue();
        assertThat(facts("rood", "1", "2", "3", "4", "5-9").mayBeFigures()).isTrue();
        assertThat(facts("5-9").mayBeFigures()).isFalse();
        assertThat(facts("1").hasNumbers()).isTrue();
        assertThat(facts("rood").hasNumbers()).isFalse();
    }

    @Test
    void fourInFiveCodesMakeAColumnOfCodesAndTotalsDoNotCount() {
        assertThat(facts("GM0141", "GM0147", "GM0148", "GM0150", "iets").isCodes())
                .isTrue();
        assertThat(facts("GM0141", "GM0147", "GM0148", "iets").isCodes()).isFalse();
        assertThat(facts("GM0141", "Totaal", "Overig", "Totaal").isCodes()).isTrue();
        assertThat(facts("GM0141", "147", "148", "150", "iets").isCodes()).isTrue();
        assertThat(facts("141", "147").isCodes()).isFalse();
        assertThat(facts("GM0141", "", "", "").isCodes()).isTrue();
    }

    @Test
    void underAHeaderOfCodesFourInFiveNumbersAndHalfOfThemKnownAreRegions() {
        assertThat(facts("141", "147", "148", "150", "iets").isRegionNumbers(true))
                .isTrue();
        assertThat(facts("141", "147", "148", "iets").isRegionNumbers(true)).isFalse();
        assertThat(facts("141", "147", "5001", "5002").isRegionNumbers(true)).isTrue();
        assertThat(facts("141", "5001", "5002").isRegionNumbers(true)).isFalse();
        assertThat(facts("141", "147", "148", "150", "Totaal", "Onbekend").isRegionNumbers(true))
                .isTrue();
        assertThat(facts("rood").isRegionNumbers(true)).isFalse();
    }

    @Test
    void underAnotherHeaderFiveAreNeededAndNineInTenMustExist() {
        assertThat(facts("141", "147", "148", "150", "153").isRegionNumbers(false))
                .isTrue();
        assertThat(facts("141", "147", "148", "150").isRegionNumbers(false)).isFalse();
        assertThat(facts("141", "147", "148", "150", "150").isRegionNumbers(false))
                .isFalse();
        assertThat(facts(with(KNOWN, "5001")).isRegionNumbers(false)).isTrue();
        assertThat(facts(with(KNOWN, "5001", "5002")).isRegionNumbers(false)).isFalse();
    }

    @Test
    void namesAreCountedAmongTheWordsWithoutTotals() {
        assertThat(facts("Almelo", "Borne", "Nergenshuizen").namesInHundred()).isEqualTo(66);
        assertThat(facts("Almelo", "Totaal", "Onbekend").namesInHundred()).isEqualTo(100);
        assertThat(facts("Almelo", "12", "").namesInHundred()).isEqualTo(100);
        assertThat(facts("Nergenshuizen").namesInHundred()).isZero();
    }

    @Test
    void threeInFourPeriodsMakeAColumnOfPeriods() {
        assertThat(facts("2021", "2022", "2023", "iets").isPeriods()).isTrue();
        assertThat(facts("2021", "2022", "iets").isPeriods()).isFalse();
        assertThat(facts("2021", "", "").isPeriods()).isTrue();
        assertThat(facts("iets").isPeriods()).isFalse();
    }

    @Test
    void periodsAreClearWhenNoNumberIsWrittenSoOrFewYearsComeBack() {
        assertThat(facts("2021 kw 1", "2021 kw 2").isClearlyPeriods()).isTrue();
        assertThat(facts("2021", "2021", "2022", "2022").isClearlyPeriods()).isTrue();
        assertThat(facts("2021", "2021", "2022").isClearlyPeriods()).isFalse();
        assertThat(facts("2021", "2021", "2021").isClearlyPeriods()).isTrue();
        assertThat(facts("2021", "2021").isClearlyPeriods()).isFalse();
        assertThat(facts("2021", "2021", "2021", "12").isClearlyPeriods()).isFalse();
        assertThat(facts("2021 kw 1", "iets").isClearlyPeriods()).isFalse();
        assertThat(facts("iets").isClearlyPeriods()).isFalse();
    }

    @Test
    void zerosBeforeOneInTenWholeNumbersMakeThemCodes() {
        assertThat(facts(with(KNOWN, "0180")).isPadded()).isTrue();
        assertThat(facts(with(KNOWN, "0180", "181")).isPadded()).isFalse();
        assertThat(facts("0180", "12.5").isPadded()).isFalse();
        assertThat(facts("180").isPadded()).isFalse();
        assertThat(facts("0180", "").isPadded()).isTrue();
    }

    @Test
    void allCellsWithSomethingInThemAreWholeOrTheColumnIsNot() {
        assertThat(facts("1", "", "2").isWhole()).isTrue();
        assertThat(facts("1", "2.5").isWhole()).isFalse();
        assertThat(facts("").isWhole()).isFalse();
    }

    @Test
    void threeTimesTheSameNumberIsConstant() {
        assertThat(facts("5", "5", "5").isConstant()).isTrue();
        assertThat(facts("5", "5").isConstant()).isFalse();
        assertThat(facts("5", "5", "5", "").isConstant()).isFalse();
        assertThat(facts("5", "5", "6").isConstant()).isFalse();
        assertThat(facts("a", "a", "a").isConstant()).isFalse();
        assertThat(facts("a", "a").only()).contains("a");
        assertThat(facts("a", "a", "").only()).isEmpty();
        assertThat(facts("a", "b").only()).isEmpty();
    }

    @Test
    void nineInTenNumbersOfTheirRowCountTheRows() {
        assertThat(facts(counted(1, 10)).isRowNumbers()).isTrue();
        assertThat(facts(counted(0, 10)).isRowNumbers()).isTrue();
        assertThat(facts(with(counted(1, 9), "99")).isRowNumbers()).isTrue();
        assertThat(facts(with(counted(1, 8), "98", "99")).isRowNumbers()).isFalse();
        assertThat(facts(counted(2, 10)).isRowNumbers()).isFalse();
        assertThat(facts("1").isRowNumbers()).isFalse();
    }

    @Test
    void numbersRiseWhenEachIsLargerThanTheOneBefore() {
        assertThat(facts("0", "3", "9").isRising()).isTrue();
        assertThat(facts("3", "3").isRising()).isFalse();
        assertThat(facts("3", "9", "4").isRising()).isFalse();
        assertThat(facts("3", "", "9").isRising()).isFalse();
        assertThat(facts("3", "x").isRising()).isFalse();
        assertThat(facts("3").isRising()).isFalse();
    }

    @Test
    void moreThanHalfIsUsuallyFilledAndAThirdBlankIsGivenOnce() {
        assertThat(facts("a", "b", "").isUsuallyFilled()).isTrue();
        assertThat(facts("a", "").isUsuallyFilled()).isFalse();
        assertThat(facts("a", "b", "").isGivenOnce()).isTrue();
        assertThat(facts("a", "b", "c", "").isGivenOnce()).isFalse();
        assertThat(facts("", "a", "").isGivenOnce()).isFalse();
        assertThat(facts("", "").isGivenOnce()).isFalse();
        assertThat(facts("", "").isEmpty()).isTrue();
        assertThat(facts("a", "").isEmpty()).isFalse();
    }

    @Test
    void theUnitIsTheOneThatHalfOfTheNumbersName() {
        assertThat(facts("12%", "13").unit()).isEqualTo("%");
        assertThat(facts("12%", "13", "14").unit()).isEmpty();
        assertThat(facts("12", "13").unit()).isEmpty();
    }

    @Test
    void decimalsAreThoseOfTheMostPreciseNumber() {
        assertThat(facts("12.5", "3.25", "1").decimals(DecimalSign.POINT)).isEqualTo(2);
        assertThat(facts("12.5", "3.25").decimals(DecimalSign.COMMA)).isZero();
        assertThat(facts("1.234,5%", "2,25").decimals(DecimalSign.COMMA)).isEqualTo(2);
        assertThat(facts("0.123456", "0.1234567").decimals(DecimalSign.POINT)).isEqualTo(6);
        assertThat(facts("0.10000").decimals(DecimalSign.POINT)).isEqualTo(5);
        assertThat(facts("0.1000000000000000055").decimals(DecimalSign.POINT)).isEqualTo(1);
        assertThat(facts("2400.0000000000002").decimals(DecimalSign.POINT)).isZero();
    }

    @Test
    void wordsAreNamesByTheirHeaderOrWhenNineInTenDiffer() {
        assertThat(facts("a", "a").mayBeName("gemeente")).isTrue();
        assertThat(facts("a", "b", "c", "d", "e", "f", "g", "h", "i", "i").mayBeName("kleur"))
                .isTrue();
        assertThat(facts("a", "b", "c", "d", "e", "f", "g", "h", "h").mayBeName("kleur"))
                .isFalse();
        assertThat(ColumnFacts.isLabel("Gemeente (naam)")).isTrue();
        assertThat(ColumnFacts.isLabel("Inwoners (aantal)")).isFalse();
    }

    @Test
    void aPreviewShowsHowManyCellsAreWhat() {
        assertThat(facts("1", "2", "2", "rood", "").shown("a")).isEqualTo(new TablePreview.Column("a", 3, 1, 1, 3));
        assertThat(facts("1", "2").rows()).isEqualTo(2);
    }

    private static ColumnFacts facts(String... cells) {
        var facts = new ColumnFacts();
        for (String cell : cells) {
            facts.add(cell, REGIONS);
        }
        return facts;
    }

    private static String[] counted(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(Integer::toString).toArray(String[]::new);
    }

    private static String[] with(String[] cells, String... more) {
        return Stream.concat(Stream.of(cells), Stream.of(more)).toArray(String[]::new);
    }
}

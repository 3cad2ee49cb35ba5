package nl.wed.workbench.sources.notation;

import static nl.wed.workbench.sources.notation.DecimalSign.COMMA;
import static nl.wed.workbench.sources.notation.DecimalSign.POINT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.notation.CellMark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    private static final Units.Scale PERCENT = new Units.Scale(1, "%");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        12,5            | 12.5
        −1,5            | -1.5
        –12             | -12
        —12             | -12
        ‑12             | -12
        - 3             | -3
        12-             | -12
        1.234,5-        | -1234.5
        (12)            | -12
        (3,4)           | -3.4
        (€ 1.200)       | -1200
        +5              | 5
        +5,3            | 5.3
        € 20.100        | 20100
        €1,20           | 1.2
        -€ 5            | -5
        € -5            | -5
        EUR 1.234,50    | 1234.5
        1.234 euro      | 1234
        1.234,-         | 1234
        1.234,--        | 1234
        € 1.234,–       | 1234
        €1,2 mln        | 1200000
        1,2 miljoen     | 1200000
        2 mld. euro     | 2000000000
        € 2,5 miljard   | 2500000000
        12k             | 12000
        12,5*           | 12.5
        12,5**          | 12.5
        12,5 *          | 12.5
        12,5 *)         | 12.5
        12,5 1)         | 12.5
        12,5ᵃ           | 12.5
        12,5¹           | 12.5
        12,5 ¹⁾         | 12.5
        12,5 (1)        | 12.5
        12,5[1]         | 12.5
        12,5 a)         | 12.5
        12,5†           | 12.5
        12,5 p          | 12.5
        ca. 12          | 12
        circa 1.200     | 1200
        ±12             | 12
        1 234           | 1234
        1\u00a0234,5    | 1234.5
        1\u202f234\u2009567 | 1234567
        1'234           | 1234
        1’234’567,25    | 1234567.25
        '12,5           | 12.5
        1,2E+06         | 1200000
        1,25e-2         | 0.0125
        3E3             | 3000
        ,5              | 0.5
        1,8333333333333335 | 1.8333333333333335
        0,10299999999999999822364316059975 | 0.103
        """)
    void whatPeoplePutAroundANumberIsUnderstood(String written, double number) {
        assertThat(read(written, COMMA, Units.Scale.NONE).value()).isEqualTo(Value.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12,51)",
                "12,5,5",
                "1.2.3",
                "12.34,5",
                "--5",
                "-(5)",
                "5 %%",
                "GM0141",
                "1.23",
                "12 34",
                "volgt",
                "ja",
                "WAAR",
                "12 m",
                "2023-10-05",
                "10-2023",
                "2019-2020",
                "10-5",
                "5-5",
                "1e5000",
                "<",
                "> ",
                "ruim 12",
                "5 m",
                "12..5",
                "€",
                "mln",
                "E5",
                "- -",
                "0141 AB",
                "1,5 x 3"
            })
    void whatCanMeanSomethingElseIsNotUnderstood(String written) {
        assertThat(CellText.read(written, COMMA, Units.Scale.NONE)).isEmpty();
    }

    @Test
    void marksAreKeptAsTheyAreWritten() {
        assertThat(read("12,5*", COMMA, PERCENT).marks()).containsExactly(new CellMark(Kind.FOOTNOTE, "*"));
        assertThat(read("12,5 1)", COMMA, PERCENT).marks()).containsExactly(new CellMark(Kind.FOOTNOTE, "1)"));
        assertThat(read("(3,4)", COMMA, PERCENT).marks()).containsExactly(new CellMark(Kind.BRACKETS, "(3,4)"));
        assertThat(read("ca. 12", COMMA, PERCENT).marks()).containsExactly(new CellMark(Kind.ABOUT, "ca."));
        assertThat(read("€ 1,2 mln *", COMMA, Units.Scale.NONE).marks())
                .extracting(CellMark::kind)
                .containsExactlyInAnyOrder(Kind.FOOTNOTE, Kind.LARGE, Kind.MONEY);
        assertThat(read("1,2E+06", COMMA, Units.Scale.NONE).marks())
                .extracting(CellMark::kind)
                .containsExactly(Kind.ROUNDED);
        assertThat(read("−1,5", COMMA, PERCENT).marks()).isEmpty();
    }

    @Test
    void percentagesAreOnlyPercentagesUnderAPercentSignOrNoUnit() {
        assertThat(read("12,5 %", COMMA, PERCENT)).isEqualTo(new CellReading(Value.of(12.5), "%", List.of()));
        assertThat(read("12,5\u00a0%", COMMA, Units.Scale.NONE).percent()).isTrue();
        assertThat(read("(3,4 %)", COMMA, PERCENT).value()).isEqualTo(Value.of(-3.4));
        assertThat(read("(3,4) %", COMMA, PERCENT).value()).isEqualTo(Value.of(-3.4));
        assertThat(CellText.read("12,5%", COMMA, Units.parse("aantal"))).isEmpty();
        assertThat(CellText.read("12‰", COMMA, PERCENT)).isEmpty();
    }

    @Test
    void aUnitBesideTheNumberMustBeThatOfTheColumn() {
        assertThat(read("1,2 km", COMMA, Units.parse("km")).value()).isEqualTo(Value.of(1.2));
        assertThat(read("12 km²", COMMA, Units.Scale.NONE).unit()).isEqualTo("km²");
        assertThat(read("€ 12", COMMA, Units.parse("euro per inwoner")).value()).isEqualTo(Value.of(12));
        assertThat(CellText.read("1,2 km", COMMA, Units.parse("aantal"))).isEmpty();
    }

    @Test
    void aNumberThatNamesItsOwnPowerOfTenIsNotScaledAgain() {
        var thousands = Units.parse("x 1 000 euro");

        assertThat(read("1,5", COMMA, thousands).value()).isEqualTo(Value.of(1_500));
        assertThat(read("€ 1,5 mln", COMMA, thousands).value()).isEqualTo(Value.of(1_500_000));
    }

    @Test
    void belowANumberIsARangeThatStartsAtOneOnlyForCounts() {
        assertThat(read("<5", COMMA, Units.Scale.NONE).value()).isEqualTo(new Value.Interval(1, 4));
        assertThat(read("≤ 5", COMMA, Units.Scale.NONE).value()).isEqualTo(new Value.Interval(1, 5));
        assertThat(read("<= 5", COMMA, Units.Scale.NONE).value()).isEqualTo(new Value.Interval(1, 5));
        assertThat(read("< 5%", COMMA, PERCENT).value()).isEqualTo(new Value.Interval(0, 5));
        assertThat(read("<0,5", COMMA, PERCENT).value()).isEqualTo(new Value.Interval(0, 0.5));
        assertThat(read("<1.000", COMMA, Units.Scale.NONE).value()).isEqualTo(new Value.Interval(1, 999));
        assertThat(read("<5", COMMA, Units.parse("x 1 000")).value()).isEqualTo(new Value.Interval(0, 5_000));
        assertThat(CellText.read("<1", COMMA, Units.Scale.NONE)).isEmpty();
    }

    @Test
    void aboveANumberHasAnEndOnlyForPercentages() {
        assertThat(read("> 95", COMMA, PERCENT).value()).isEqualTo(new Value.Interval(95, 100));
        assertThat(read("≥ 95%", COMMA, PERCENT).value()).isEqualTo(new Value.Interval(95, 100));
        assertThat(read("95+", COMMA, PERCENT).value()).isEqualTo(new Value.Interval(95, 100));

        CellReading open = read("> 1.000", COMMA, Units.Scale.NONE);
        assertThat(open.value()).isEqualTo(new Value.Missing(MissingReason.OTHER, "> 1.000"));
        assertThat(open.marks()).containsExactly(new CellMark(Kind.AT_LEAST, "> 1.000"));
    }

    @Test
    void fromOneNumberToAHigherOneIsARange() {
        assertThat(read("5-10", COMMA, Units.Scale.NONE).value()).isEqualTo(new Value.Interval(5, 10));
        assertThat(read("5 – 10", COMMA, Units.Scale.NONE).value()).isEqualTo(new Value.Interval(5, 10));
        assertThat(read("1,5 t/m 2,5", COMMA, PERCENT).value()).isEqualTo(new Value.Interval(1.5, 2.5));
        assertThat(read("10%-20%", COMMA, PERCENT).marks()).containsExactly(new CellMark(Kind.RANGE, "10%-20%"));
    }

    @Test
    void bothEndsOfARangeAreNumbersInTheSameNotationAndNoYears() {
        for (String none : List.of("12,5-13.5", "12.5-13,5", "1900-2100", "5-2000", "1900-1901", "10%-20% km")) {
            assertThat(CellText.read(none, COMMA, Units.Scale.NONE)).as(none).isEmpty();
        }
        assertThat(CellText.read("10%-20%", COMMA, Units.parse("km"))).isEmpty();
        assertThat(read("1899-2101", COMMA, Units.Scale.NONE).value()).isEqualTo(new Value.Interval(1_899, 2_101));
        assertThat(read("1899,5-1901,5", COMMA, PERCENT).value()).isEqualTo(new Value.Interval(1_899.5, 1_901.5));
        assertThat(read("1-2", COMMA, Units.parse("x 1 000")).value()).isEqualTo(new Value.Interval(1_000, 2_000));
        assertThat(CellText.parse("5-10", COMMA, false)).isEmpty();
    }

    @Test
    void boundsAreThoseOfWhatCanBeThere() {
        assertThat(read("> 100", COMMA, PERCENT).value()).isEqualTo(new Value.Interval(100, 100));
        assertThat(read("> 101", COMMA, PERCENT).value()).isInstanceOf(Value.Missing.class);
        assertThat(read(">= 5", COMMA, Units.Scale.NONE).value()).isInstanceOf(Value.Missing.class);
        assertThat(read("<2", COMMA, Units.Scale.NONE).value()).isEqualTo(new Value.Interval(1, 1));
        assertThat(read("≤1", COMMA, Units.Scale.NONE).value()).isEqualTo(new Value.Interval(1, 1));
        assertThat(read("<2,5", COMMA, Units.Scale.NONE).value()).isEqualTo(new Value.Interval(0, 2.5));
        assertThat(read("<5", COMMA, PERCENT).value()).isEqualTo(new Value.Interval(0, 5));
        assertThat(CellText.read("<0", COMMA, Units.Scale.NONE)).isEmpty();
        assertThat(CellText.read("<=0", COMMA, Units.Scale.NONE)).isEmpty();
        assertThat(CellText.read("<-5", COMMA, Units.Scale.NONE)).isEmpty();
    }

    @Test
    void signsForNoNumberKeepTheirReasonWhateverTheDash() {
        for (String unknown : List.of("-", "–", "—", "−", ".", "..", "?", "nb", "NA", "nan", ":", "")) {
            assertThat(read(unknown, COMMA, PERCENT).value())
                    .as(unknown)
                    .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, unknown));
        }
        assertThat(read("geheim", COMMA, PERCENT).value())
                .isEqualTo(new Value.Missing(MissingReason.CONFIDENTIAL, "geheim"));
        assertThat(read("N.v.t.", COMMA, PERCENT).value())
                .isEqualTo(new Value.Missing(MissingReason.NOT_APPLICABLE, "N.v.t."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#DEEL/0!", "#DIV/0!", "#VERW!", "#REF!", "#WAARDE!", "#GETAL!", "#NAAM?", "#####", "Err:502"})
    void aFaultOfASpreadsheetIsNoNumberAndSaysSo(String written) {
        CellReading fault = read(written, COMMA, PERCENT);

        assertThat(fault.value()).isEqualTo(new Value.Missing(MissingReason.OTHER, written));
        assertThat(fault.marks()).containsExactly(new CellMark(Kind.FAULT, written));
    }

    @Test
    void notAvailableInASpreadsheetIsUnknown() {
        for (String written : List.of("#N/B", "#N/A", "#n/a")) {
            assertThat(read(written, COMMA, PERCENT).value())
                    .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, written));
        }
    }

    @Test
    void theOtherNotationIsNotTakenForThisOne() {
        assertThat(read("1,234.5", POINT, Units.Scale.NONE).value()).isEqualTo(Value.of(1_234.5));
        assertThat(read(".103", POINT, PERCENT).value()).isEqualTo(Value.of(0.103));
        assertThat(read("1.234", POINT, PERCENT).value()).isEqualTo(Value.of(1.234));
        assertThat(read("1.234", COMMA, PERCENT).value()).isEqualTo(Value.of(1_234));
        assertThat(CellText.read("12.5", COMMA, PERCENT)).isEmpty();
        assertThat(CellText.read("1.234,-", POINT, PERCENT)).isEmpty();
        assertThat(CellText.read("1,2.345", POINT, PERCENT)).isEmpty();
    }

    private static CellReading read(String written, DecimalSign sign, Units.Scale scale) {
        return CellText.read(written, sign, scale).orElseThrow(() -> new AssertionError(written));
    }
}

package nl.wed.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class FigureUnitTest {
    private final FigureWords words = new FigureWords(Texts.load());

    @Test
    void aNumberOfPeopleIsWholeAndAnAverageKeepsADecimal() {
        assertThat(said(5.5, "aantal", 0, Counted.PEOPLE)).isEqualTo("6");
        assertThat(said(5.5, "aantal", 1, Counted.AVERAGE)).isEqualTo("5,5");
        assertThat(said(9, "aantal", 1, Counted.FACILITIES)).isEqualTo("9,0");
        assertThat(said(9, "aantal", 0, Counted.FACILITIES)).isEqualTo("9");
        assertThat(said(2.2, "personen", 1, Counted.AVERAGE)).isEqualTo("2,2 personen");
        assertThat(said(12.34, "%", 2, Counted.NOTHING)).isEqualTo("12,3%");
    }

    /// 24400 x 0.001 is 24.400000000000002, which a spreadsheet may read as a very large number.
    @Test
    void aFileHasTheDecimalsOfTheSourceAndNoNoise() {
        assertThat(file(24.400000000000002, "km", 1)).isEqualTo("24.4");
        assertThat(file(0.30000000000000004, "%", 1)).isEqualTo("0.3");
        assertThat(file(33.68, "%", 2)).isEqualTo("33.68");
        assertThat(file(33.68, "%", 0)).isEqualTo("33.68");
        assertThat(file(18_130_208, "aantal", 0)).isEqualTo("18130208");
    }

    @Test
    void whatAnImportWorkedOutHasTheDecimalsThatItsStatisticNames() {
        assertThat(file(90.46153846153847, "%", 1)).isEqualTo("90.5");
        assertThat(file(16.133333333333333, "%", 6)).isEqualTo("16.133333");
    }

    @Test
    void aShareThatIsWorkedOutHereHasInAFileWhatItHasInWords() {
        var unit = FigureUnit.of("%", statistic("aantal", 0), Counted.PEOPLE, true);
        assertThat(unit.exact(15.812439301298099).toPlainString()).isEqualTo("15.8");
        assertThat(words.of(Value.of(15.812439301298099), unit)).isEqualTo("15,8%");
    }

    @Test
    void thousandsOfEurosAreEurosInWordsAndInFiles() {
        var unit = FigureUnit.of("x 1.000 euro", statistic("euro", 0), Counted.NOTHING, false);
        assertThat(unit.name()).isEqualTo("euro");
        assertThat(words.of(Value.of(24.400000000000002), unit)).isEqualTo("24.400 euro");
        assertThat(words.of(new Value.Interval(24.4, 25), unit)).isEqualTo("24.400–25.000 euro");
        assertThat(unit.exact(24.400000000000002).toPlainString()).isEqualTo("24400");
        assertThat(unit.shownDecimals()).isEqualTo(3);
    }

    /// 1 to 4 of 300 are 0.33 to 1.33 percent.
    @Test
    void whatLiesInARangeLiesInItsWordsToo() {
        var range = new Value.Interval(100 / 300.0, 400 / 300.0);
        assertThat(words.of(range, FigureUnit.of("%"))).isEqualTo("0,3–1,4%");
        assertThat(words.bare(range, FigureUnit.of("%"))).isEqualTo("0,3–1,4");
        assertThat(FigureUnit.of("%", statistic("aantal", 0), Counted.PEOPLE, true)
                        .plain(range))
                .isEqualTo("0.3–1.4");
        assertThat(words.of(new Value.Interval(1 / 200.0 * 100, 0.02 * 100 + 1e-15), FigureUnit.of("%")))
                .isEqualTo("0,5–2,0%");
    }

    @Test
    void whatSomebodyTypedKeepsItsDecimals() {
        assertThat(words.typed(12.25, FigureUnit.of("%"))).isEqualTo("12,25%");
        assertThat(words.typed(12, FigureUnit.of("%"))).isEqualTo("12,0%");
        assertThat(words.typed(5.5, FigureUnit.of("aantal"))).isEqualTo("5,5");
        assertThat(words.typed(26.5, FigureUnit.of("x 1.000 euro"))).isEqualTo("26.500 euro");
    }

    @Test
    void inAColumnTheUnitIsLeftOutAndAReasonStays() {
        assertThat(words.bare(new Value.Interval(1, 4), FigureUnit.of("leerlingen")))
                .isEqualTo("1,0–4,0");
        assertThat(words.bare(Value.of(3), FigureUnit.of("aantal"))).isEqualTo("3");
        assertThat(words.bare(Value.missing(MissingReason.CONFIDENTIAL), FigureUnit.of("%")))
                .isEqualTo("geheim");
    }

    private String said(double amount, String unit, int decimals, Counted counted) {
        return words.of(Value.of(amount), FigureUnit.of(statistic(unit, decimals), counted));
    }

    private static String file(double amount, String unit, int decimals) {
        return FigureUnit.of(statistic(unit, decimals), Counted.NOTHING)
                .exact(amount)
                .toPlainString();
    }

    private static Statistic statistic(String unit, int decimals) {
        return new Statistic("M", "Maat", "", unit, decimals);
    }
}

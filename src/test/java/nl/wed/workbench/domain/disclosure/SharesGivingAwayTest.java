package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

/// Hidden numbers that shares, rates and averages would give away, by a few lines of csv.
class SharesGivingAwayTest {
    private static final String OWN = "GM0141";
    private static final Value SECRET = Value.missing(MissingReason.CONFIDENTIAL);
    private static final Value UP_TO_FOUR = new Value.Interval(1, 4);

    /// 1.5% of 200 are 3.
    @Test
    void aPercentageDoesNotTellTheCountBesideIt() {
        var sets = new GivenSets().set("Opvang");
        sets.columns("Kinderen op de opvang", "Kinderen");
        sets.statistic("Kinderen op de opvang (%)", "Kinderen op de opvang (%)", "%");
        var columns = List.of("Kinderen op de opvang", "Kinderen", "Kinderen op de opvang (%)");
        sets.row(OWN, columns, 3, 200, 1.5);
        sets.row("GM0163", columns, 90, 300, 30);
        sets.row("GM0150", columns, 50, 400, 12.5);

        assertThat(PrintedLines.of(sets, "Kinderen op de opvang", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(PrintedLines.of(sets, "Kinderen op de opvang (%)", OWN)).isEqualTo(new Value.Interval(0.5, 2));
        assertThat(PrintedLines.of(sets, "Kinderen op de opvang (%)", "GM0163")).isEqualTo(Value.of(30));
    }

    /// 99.5% of 600 are all but 3.
    @Test
    void aPercentageOfAllOthersDoesNotTellTheCount() {
        var sets = new GivenSets().set("Advies");
        sets.columns("Zonder advies", "Leerlingen");
        sets.statistic("p", "Leerlingen met advies (%)", "%");
        var columns = List.of("Zonder advies", "Leerlingen", "p");
        sets.row(OWN, columns, 3, 600, 99.5);
        sets.row("GM0163", columns, 31, 500, 93.8);
        sets.row("GM0150", columns, 44, 400, 89);

        assertThat(PrintedLines.of(sets, "Zonder advies", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(PrintedLines.of(sets, "p", OWN)).isEqualTo(new Value.Interval(99.3, 99.8));
        assertThat(PrintedLines.of(sets, "p", "GM0163")).isEqualTo(Value.of(93.8));
    }

    /// 30.5 per 10,000 of 1,311 are 4.
    @Test
    void aRatePerTenThousandDoesNotTellTheCountBesideIt() {
        for (double factor : new double[] {10_000, 100_000}) {
            var sets = new GivenSets().set("Zorg");
            sets.columns("Jongeren", "Deelnemers");
            sets.statistic("r", "Per zoveel", "per zoveel");
            var columns = List.of("Deelnemers", "Jongeren", "r");
            sets.row(OWN, columns, 4, 1311, Math.round(4 * factor / 131.1) / 10.0);
            sets.row("GM0163", columns, 40, 2077, Math.round(40 * factor / 207.7) / 10.0);
            sets.row("GM0150", columns, 81, 3049, Math.round(81 * factor / 304.9) / 10.0);

            assertThat(PrintedLines.of(sets, "r", OWN)).isInstanceOf(Value.Interval.class);
            assertThat(PrintedLines.of(sets, "r", "GM0163"))
                    .isEqualTo(Value.of(Math.round(40 * factor / 207.7) / 10.0));
        }
    }

    /// Of whom it is a percentage does not stand here, but elsewhere it does.
    @Test
    void aPercentageOfNobodyKnowsWhomIsHiddenWithTheCountOfThatName() {
        var sets = new GivenSets().set("Zorg");
        sets.columns("Jongeren met jeugdzorg in natura");
        sets.statistic("p", "Percentage jongeren met jeugdzorg", "%");
        sets.row(OWN, List.of("Jongeren met jeugdzorg in natura", "p"), 6, 1.5);
        sets.row("GM0163", List.of("Jongeren met jeugdzorg in natura", "p"), 60, 9);

        assertThat(PrintedLines.of(sets, "p", OWN)).isEqualTo(SECRET);
        assertThat(PrintedLines.of(sets, "p", "GM0163")).isEqualTo(Value.of(9));
    }

    /// 12,000 euro for 4,000 each are 3.
    @Test
    void anAverageDoesNotTellOfHowManyItIs() {
        var sets = new GivenSets().set("Kosten");
        sets.columns("Kinderen met een regeling");
        sets.statistic("Kosten", "Kosten", "euro").statistic("Per kind", "Kosten per kind", "euro");
        var columns = List.of("Kinderen met een regeling", "Kosten", "Per kind");
        sets.row(OWN, columns, 3, 12_000, 4_000);
        sets.row("GM0163", columns, 30, 99_000, 3_300);
        sets.row("GM0150", columns, 50, 170_500, 3_410);

        assertThat(PrintedLines.of(sets, "Kinderen met een regeling", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(PrintedLines.of(sets, "Per kind", OWN)).isEqualTo(SECRET);
        assertThat(PrintedLines.of(sets, "Kosten", OWN)).isEqualTo(Value.of(12_000));
    }

    /// 7.5% and 92.5% make a hundred, and 40 are all.
    @Test
    void aPercentageDoesNotTellTheLastOneThatMakesAHundred() {
        var sets = new GivenSets().set("Opvang");
        sets.columns("Opgevangen", "Kinderen");
        sets.statistic("wel", "Opgevangen (%)", "%").statistic("niet", "Thuis (%)", "%");
        var columns = List.of("Opgevangen", "Kinderen", "wel", "niet");
        sets.row(OWN, columns, 3, 40, 7.5, 92.5);
        sets.row("GM0163", columns, 90, 300, 30, 70);
        sets.row("GM0150", columns, 50, 400, 12.5, 87.5);

        assertThat(PrintedLines.of(sets, "niet", OWN))
                .as("as far as one to four leave over")
                .isEqualTo(new Value.Interval(90, 97.5));
        assertThat(PrintedLines.of(sets, "niet", "GM0163")).isEqualTo(Value.of(70));
    }

    /// The source keeps back one of two, or of three; there are no counts.
    @Test
    void percentagesThatMakeAHundredDoNotTellTheOneThatTheSourceKeepsBack() {
        var pair = new GivenSets().set("Opvang");
        pair.statistic("wel", "Opgevangen (%)", "%").statistic("niet", "Thuis (%)", "%");
        pair.row("GM0163", List.of("wel", "niet"), 30, 70);
        pair.row("GM0150", List.of("wel", "niet"), 12.5, 87.5);
        pair.row(OWN, List.of("niet"), 92.5);
        pair.cell("wel", OWN, SECRET);
        assertThat(PrintedLines.of(pair, "niet", OWN)).isEqualTo(SECRET);
        assertThat(PrintedLines.of(pair, "niet", "GM0163")).isEqualTo(Value.of(70));

        var three = new GivenSets().set("Opvang");
        three.statistic("a", "Gastouder (%)", "%")
                .statistic("b", "Kinderdagverblijf (%)", "%")
                .statistic("c", "Familie (%)", "%");
        three.row("GM0163", List.of("a", "b", "c"), 30, 60.5, 9.5);
        three.row(OWN, List.of("b", "c"), 70.5, 20);
        three.cell("a", OWN, SECRET);
        assertThat(PrintedLines.of(three, "b", OWN)).isEqualTo(Value.of(70.5));
        assertThat(PrintedLines.of(three, "c", OWN)).as("the smaller one").isEqualTo(SECRET);
    }

    /// One percentage that is a hundred is no group with itself, and what makes less tells nothing.
    @Test
    void percentagesThatDoNotMakeAHundredHideNoneForEachOther() {
        var sets = new GivenSets().set("Opvang");
        sets.statistic("wel", "Opgevangen (%)", "%").statistic("ook", "Bij familie (%)", "%");
        sets.row("GM0163", List.of("wel", "ook"), 30, 69.8);
        sets.row("GM0150", List.of("wel", "ook"), 12.5, 80);
        sets.row(OWN, List.of("ook"), 92.5);
        sets.cell("wel", OWN, SECRET);
        assertThat(PrintedLines.of(sets, "ook", OWN)).isEqualTo(Value.of(92.5));
    }

    /// Fewer than a hundred households: the share is secret, and would follow from the two counts.
    @Test
    void theCountOfASecretShareIsSecretAsWell() {
        var sets = new GivenSets().set("Inkomen");
        sets.columns("Arm", "Huishoudens");
        sets.row(OWN, List.of("Arm", "Huishoudens"), 20, 80);
        sets.row("GM0163", List.of("Arm", "Huishoudens"), 200, 800);
        sets.percentage("Armoede", "armoede-gezin", "Arm", "Huishoudens");

        assertThat(PrintedLines.of(sets, "Arm / Huishoudens", OWN)).isEqualTo(SECRET);
        assertThat(PrintedLines.of(sets, "Arm", OWN)).isEqualTo(SECRET);
        assertThat(PrintedLines.of(sets, "Huishoudens", OWN)).isEqualTo(Value.of(80));
        assertThat(PrintedLines.of(sets, "Arm / Huishoudens", "GM0163")).isEqualTo(Value.of(25));
    }

    /// 30 of 4 is no share, but of what is it 30?
    @Test
    void aShareDoesNotTellWhatItIsAShareOf() {
        var sets = new GivenSets().set("School");
        sets.columns("Met advies", "Leerlingen");
        sets.row(OWN, List.of("Met advies", "Leerlingen"), 0, 4);
        sets.row("GM0163", List.of("Met advies", "Leerlingen"), 20, 80);
        sets.percentage("Advies", "basisschool", "Met advies", "Leerlingen");

        assertThat(PrintedLines.of(sets, "Leerlingen", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(PrintedLines.of(sets, "Met advies / Leerlingen", OWN)).isEqualTo(Value.of(0));
    }
}

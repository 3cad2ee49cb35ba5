package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

/// Every other way in which a hidden number was given away, each by a few lines of csv. What is not asked here
/// of all ways together is asked of generated sets.
class KindsOfGivingAwayTest {
    private static final String OWN = "GM0141";
    private static final String CARE = "Jongeren met jeugdhulp (aantal)";
    private static final Value SECRET = Value.missing(MissingReason.CONFIDENTIAL);
    private static final Value UP_TO_NINE = new Value.Interval(1, 9);
    private static final Value UP_TO_FOUR = new Value.Interval(1, 4);

    /// The other file has the total and the other districts: 100 - 47 - 50 is the 3 that this one hides.
    @Test
    void aSecondDataSetDoesNotTellWhatTheFirstHides() {
        var sets = new GivenSets();
        care(sets.set("b"), 100, 47, 3, 50);
        sets.set("a").statistic(CARE, CARE, "aantal");
        sets.cell(CARE, OWN, 100).cell(CARE, "WK014100", 47).cell(CARE, "WK014102", 50);
        var lines = PrintedLines.of(sets);

        assertThat(PrintedLines.printed(lines, "b", CARE, "WK014101")).isEqualTo(UP_TO_NINE);
        assertThat(PrintedLines.printed(lines, "b", CARE, "WK014100")).isEqualTo(new Value.Interval(41, 49));
        assertThat(PrintedLines.printed(lines, "a", CARE, "WK014100"))
                .as("the same in the other set")
                .isEqualTo(new Value.Interval(41, 49));
        assertThat(PrintedLines.printed(lines, "a", CARE, "WK014102")).isEqualTo(Value.of(50));
    }

    /// No indicator shows it: the title says that it is care, where fewer than ten are few.
    @Test
    void aStatisticOfCareWithoutAnIndicatorIsHiddenBelowTen() {
        var sets = care(new GivenSets().set("b"), 100, 44, 6, 50);

        assertThat(PrintedLines.of(sets, CARE, "WK014101")).isEqualTo(UP_TO_NINE);
    }

    /// 10 rounded to fives are 8 to 12, and of these fewer than ten are hidden.
    @Test
    void roundedNumbersDoNotTellTheSameOnesThatAreNot() {
        var sets = new GivenSets();
        sets.set("a").statistic("r", "Jongeren met jeugdhulp, afgerond", "aantal");
        sets.cell("r", OWN, 10).cell("r", "GM0163", 40).cell("r", "GM0150", 80).cell("r", "GM0153", 205);
        sets.set("b").statistic(CARE, CARE, "aantal");
        sets.cell(CARE, OWN, 8)
                .cell(CARE, "GM0163", 42)
                .cell(CARE, "GM0150", 81)
                .cell(CARE, "GM0153", 203);
        var lines = PrintedLines.of(sets);

        assertThat(PrintedLines.printed(lines, "b", CARE, OWN)).isEqualTo(UP_TO_NINE);
        assertThat(PrintedLines.printed(lines, "a", "r", OWN)).isEqualTo(SECRET);
        assertThat(PrintedLines.printed(lines, "a", "r", "GM0163")).isEqualTo(Value.of(40));
        assertThat(PrintedLines.printed(lines, "b", CARE, "GM0163")).isEqualTo(Value.of(42));
    }

    /// The first edition had five in the district, the second four: both have the same rest.
    @Test
    void aSmallNumberOfASecondEditionIsAsSafeAsThatOfTheFirst() {
        var sets = new GivenSets();
        for (int edition = 0; edition < 2; edition++) {
            sets.set("e" + edition).statistic("Leerlingen", "Leerlingen", "aantal");
            sets.cell("Leerlingen", OWN, 102 - edition)
                    .cell("Leerlingen", "WK014100", 47)
                    .cell("Leerlingen", "WK014101", 5 - edition)
                    .cell("Leerlingen", "WK014102", 50);
        }
        var lines = PrintedLines.of(sets);

        assertThat(PrintedLines.printed(lines, "e1", "Leerlingen", "WK014101")).isEqualTo(UP_TO_FOUR);
        assertThat(PrintedLines.printed(lines, "e1", "Leerlingen", "WK014100")).isNotEqualTo(Value.of(47));
        assertThat(PrintedLines.printed(lines, "e0", "Leerlingen", "WK014100")).isNotEqualTo(Value.of(47));
    }

    /// What is 1–4 in one file is no 1–9, whichever was read last: 50 - 4 are 46.
    @Test
    void ofTwoRangesOfOneNumberBothHold() {
        for (var order : List.of(List.of(UP_TO_FOUR, UP_TO_NINE), List.of(UP_TO_NINE, UP_TO_FOUR))) {
            var sets = new GivenSets();
            for (int i = 0; i < 2; i++) {
                sets.set("e" + i).statistic("L", "Leerlingen", "aantal");
                sets.cell("L", OWN, 100).cell("L", "WK014101", order.get(i));
                sets.cell("L", "WK014100", 47).cell("L", "WK014102", 50);
            }
            var lines = PrintedLines.of(sets);
            assertThat(PrintedLines.printed(lines, "e0", "L", "WK014101")).isEqualTo(order.getFirst());
            assertThat(PrintedLines.printed(lines, "e1", "L", "WK014100")).isEqualTo(new Value.Interval(46, 49));
        }
    }

    @Test
    void aProvinceDoesNotTellOneOfItsMunicipalities() {
        var sets = new GivenSets().set("Provincie");
        sets.columns("Leerlingen");
        var all = List.of("Leerlingen");
        sets.row("PV23", all, 100);
        sets.row(OWN, all, 3);
        sets.row("GM0163", all, 37);
        sets.row("GM0150", all, 60);

        assertThat(PrintedLines.of(sets, "Leerlingen", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(PrintedLines.of(sets, "Leerlingen", "GM0163")).isEqualTo(new Value.Interval(36, 39));
        assertThat(PrintedLines.of(sets, "Leerlingen", "GM0150")).isEqualTo(Value.of(60));
        assertThat(PrintedLines.of(sets, "Leerlingen", "PV23")).isEqualTo(Value.of(100));
    }

    /// Of three of the many municipalities one is hidden: the country tells nothing about it.
    @Test
    void aListOfSomeMunicipalitiesBesideTheCountryHidesNoneForTheOther() {
        for (boolean seen : List.of(true, false)) {
            var sets = new GivenSets().set("Selectie");
            sets.columns("Leerlingen", "Scholieren");
            var columns = seen ? List.of("Leerlingen", "Scholieren") : List.of("Leerlingen");
            sets.row("NL01", columns, 5000, 9000);
            sets.row(OWN, columns, 100, 300);
            sets.row("GM0163", columns, 60, 400);
            sets.row("GM0150", seen ? List.of("Scholieren") : List.of(), 500);
            sets.cell("Leerlingen", "GM0150", SECRET);

            assertThat(PrintedLines.of(sets, "Leerlingen", OWN)).isEqualTo(Value.of(100));
            assertThat(PrintedLines.of(sets, "Leerlingen", "GM0163")).isEqualTo(Value.of(60));
        }
    }

    @Test
    void whatTheSourceKeepsBackIsNotToldByTheDistrictsBesideIt() {
        for (Value kept : List.of(SECRET, new Value.Missing(MissingReason.UNKNOWN, "."))) {
            var sets = new GivenSets().set("b");
            sets.columns("Leerlingen");
            sets.row(OWN, List.of("Leerlingen"), 100);
            sets.cell("Leerlingen", "WK014100", kept);
            sets.row("WK014101", List.of("Leerlingen"), 30);
            sets.row("WK014102", List.of("Leerlingen"), 50);

            assertThat(PrintedLines.of(sets, "Leerlingen", "WK014101"))
                    .as(kept.toString())
                    .isEqualTo(SECRET);
            assertThat(PrintedLines.of(sets, "Leerlingen", "WK014102")).isEqualTo(Value.of(50));
        }
    }

    /// A district of one neighbourhood is the same number again.
    @Test
    void neighbourhoodsDoNotTellTheirDistrict() {
        var sets = care(new GivenSets().set("b"), 100, 47, 3, 50);
        for (var one : List.of("BU01410000:20", "BU01410001:27", "BU01410100:3", "BU01410200:25", "BU01410201:25")) {
            sets.cell(CARE, one.split(":")[0], Integer.parseInt(one.split(":")[1]));
        }
        assertThat(PrintedLines.of(sets, CARE, "BU01410100")).isEqualTo(UP_TO_NINE);
        assertThat(PrintedLines.of(sets, CARE, "BU01410001"))
                .as("one of those that make up the district that covers")
                .isEqualTo(Value.of(27));
        assertThat(PrintedLines.of(sets, CARE, "BU01410000")).isEqualTo(new Value.Interval(14, 22));
        assertThat(PrintedLines.of(sets, CARE, "WK014102")).isEqualTo(Value.of(50));
    }

    /// Only hiding the municipality would help; that is offered.
    @Test
    void whatOnlyATotalCouldHideIsSaidAndCanBeLeftOut() {
        var sets = new GivenSets().set("b");
        sets.columns("Leerlingen");
        sets.row(OWN, List.of("Leerlingen"), 30);
        sets.cell("Leerlingen", "WK014100", SECRET);

        assertThat(Shown.of(sets, false).givenAway())
                .singleElement()
                .satisfies(cell -> assertThat(cell.statistic()).isEqualTo("Leerlingen"))
                .satisfies(cell -> assertThat(cell.region()).isEqualTo("WK014100"))
                .satisfies(cell -> assertThat(cell.period()).isEqualTo("2023"));
        assertThat(PrintedLines.of(sets, "Leerlingen", OWN)).isEqualTo(Value.of(30));

        assertThat(Shown.of(sets, true).givenAway()).isEmpty();
        assertThat(PrintedLines.printed(PrintedLines.of(sets, true), "b", "Leerlingen", OWN))
                .isEqualTo(SECRET);
    }

    private static GivenSets care(GivenSets sets, int own, int... districts) {
        sets.statistic(CARE, CARE, "aantal").cell(CARE, OWN, own);
        for (int i = 0; i < districts.length; i++) {
            sets.cell(CARE, "WK01410" + i, districts[i]);
        }
        return sets;
    }
}

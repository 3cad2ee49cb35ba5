package nl.wed.workbench.disclosed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

/// Every way in which a hidden number was given away, each by a few lines of csv. What is not asked here
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

        assertThat(printed(sets, CARE, "WK014101")).isEqualTo(UP_TO_NINE);
    }

    private static GivenSets care(GivenSets sets, int own, int... districts) {
        sets.statistic(CARE, CARE, "aantal").cell(CARE, OWN, own);
        for (int i = 0; i < districts.length; i++) {
            sets.cell(CARE, "WK01410" + i, districts[i]);
        }
        return sets;
    }

    @Test
    void aTotalDoesNotTellAPartUnderAnotherName() {
        var sets = new GivenSets().set("Bevolking");
        columns(sets, "Inwoners", "Mannen", "Vrouwen");
        row(sets, OWN, List.of("Inwoners", "Mannen", "Vrouwen"), 60, 57, 3);
        row(sets, "GM0163", List.of("Inwoners", "Mannen", "Vrouwen"), 90, 43, 47);

        assertThat(printed(sets, "Vrouwen", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(printed(sets, "Mannen", OWN)).isEqualTo(new Value.Interval(56, 59));
        assertThat(printed(sets, "Inwoners", OWN)).isEqualTo(Value.of(60));
        assertThat(printed(sets, "Vrouwen", "GM0163")).isEqualTo(Value.of(47));
    }

    /// 3 + 20 + 31 + 46 are the hundred that stands before them, whatever they are called.
    @Test
    void columnsInARowDoNotTellOneOfTheSumThatStandsBeforeThem() {
        var sets = new GivenSets().set("Reeks");
        var columns = List.of("Wim", "Aap", "Noot", "Mies", "Vuur", "Schapen");
        columns(sets, columns.toArray(String[]::new));
        row(sets, OWN, columns, 100, 3, 20, 31, 46, 55);
        row(sets, "GM0163", columns, 213, 40, 51, 62, 60, 17);
        row(sets, "GM0150", columns, 322, 71, 82, 93, 76, 640);
        row(sets, "GM0153", columns, 431, 101, 112, 123, 95, 39);

        assertThat(printed(sets, "Aap", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(printed(sets, "Noot", OWN)).isNotEqualTo(Value.of(20));
        assertThat(printed(sets, "Wim", OWN)).isEqualTo(Value.of(100));
        assertThat(printed(sets, "Mies", OWN)).isEqualTo(Value.of(31));
        assertThat(printed(sets, "Schapen", OWN)).isEqualTo(Value.of(55));
    }

    /// 1.5% of 200 are 3.
    @Test
    void aPercentageDoesNotTellTheCountBesideIt() {
        var sets = new GivenSets().set("Opvang");
        columns(sets, "Kinderen op de opvang", "Kinderen");
        sets.statistic("Kinderen op de opvang (%)", "Kinderen op de opvang (%)", "%");
        var columns = List.of("Kinderen op de opvang", "Kinderen", "Kinderen op de opvang (%)");
        row(sets, OWN, columns, 3, 200, 1.5);
        row(sets, "GM0163", columns, 90, 300, 30);
        row(sets, "GM0150", columns, 50, 400, 12.5);

        assertThat(printed(sets, "Kinderen op de opvang", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(printed(sets, "Kinderen op de opvang (%)", OWN)).isEqualTo(new Value.Interval(0.5, 2));
        assertThat(printed(sets, "Kinderen op de opvang (%)", "GM0163")).isEqualTo(Value.of(30));
    }

    /// Boys and girls of four ages take turns; each has a total at the end.
    @Test
    void aTotalOfColumnsThatStandApartDoesNotTellOneOfThem() {
        var titles = List.of(
                "Jongens 0-4",
                "Meisjes 0-4",
                "Jongens 5-9",
                "Meisjes 5-9",
                "Jongens 10-14",
                "Meisjes 10-14",
                "Jongens 15-19",
                "Meisjes 15-19",
                "Jongens totaal",
                "Meisjes totaal");
        var sets = new GivenSets().set("Bevolking");
        columns(sets, titles.toArray(String[]::new));
        row(sets, OWN, titles, 88, 52, 3, 80, 273, 250, 261, 214, 625, 596);
        row(sets, "GM0163", titles, 127, 68, 269, 34, 219, 241, 21, 248, 636, 591);
        row(sets, "GM0150", titles, 156, 137, 72, 182, 35, 31, 33, 297, 296, 647);

        assertThat(printed(sets, "Jongens 5-9", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(printed(sets, "Jongens 0-4", OWN)).isEqualTo(new Value.Interval(87, 90));
        assertThat(printed(sets, "Meisjes 5-9", OWN)).isEqualTo(Value.of(80));
    }

    /// Other columns stand in between, but each other one is a part.
    @Test
    void aTotalOfEachOtherColumnDoesNotTellOneOfThem() {
        var titles = List.of("Vmbo", "Docenten", "Pro", "Ouders", "Havo", "Vrijwilligers", "Vwo", "Gasten", "Totaal");
        var sets = new GivenSets().set("School");
        columns(sets, titles.toArray(String[]::new));
        row(sets, OWN, titles, 120, 58, 3, 557, 77, 26, 88, 47, 288);
        row(sets, "GM0163", titles, 220, 62, 43, 861, 177, 47, 188, 37, 628);
        row(sets, "GM0150", titles, 121, 50, 36, 734, 78, 55, 82, 56, 317);

        assertThat(printed(sets, "Havo", OWN)).isEqualTo(new Value.Interval(76, 79));
        assertThat(printed(sets, "Docenten", OWN)).isEqualTo(Value.of(58));
    }

    /// One municipality only, and a small one: the words say that both are all.
    @Test
    void boysAndGirlsAreAllPupilsWhereverTheyStand() {
        var titles = List.of(
                "Leerlingen",
                "Leerlingen vmbo",
                "Leerlingen havo",
                "Leerlingen vwo",
                "Nieuwkomers",
                "Jongens",
                "Meisjes");
        var sets = new GivenSets().set("School");
        columns(sets, titles.toArray(String[]::new));
        row(sets, OWN, titles, 60, 21, 19, 20, 12, 57, 3);

        assertThat(printed(sets, "Meisjes", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(printed(sets, "Jongens", OWN)).isNotEqualTo(Value.of(57));
        assertThat(printed(sets, "Leerlingen", OWN)).isEqualTo(Value.of(60));
        assertThat(printed(sets, "Leerlingen havo", OWN)).isEqualTo(Value.of(19));
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

    /// 99.5% of 600 are all but 3.
    @Test
    void aPercentageOfAllOthersDoesNotTellTheCount() {
        var sets = new GivenSets().set("Advies");
        columns(sets, "Zonder advies", "Leerlingen");
        sets.statistic("p", "Leerlingen met advies (%)", "%");
        var columns = List.of("Zonder advies", "Leerlingen", "p");
        row(sets, OWN, columns, 3, 600, 99.5);
        row(sets, "GM0163", columns, 31, 500, 93.8);
        row(sets, "GM0150", columns, 44, 400, 89);

        assertThat(printed(sets, "Zonder advies", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(printed(sets, "p", OWN)).isEqualTo(new Value.Interval(99.3, 99.8));
        assertThat(printed(sets, "p", "GM0163")).isEqualTo(Value.of(93.8));
    }

    /// 30.5 per 10,000 of 1,311 are 4.
    @Test
    void aRatePerTenThousandDoesNotTellTheCountBesideIt() {
        for (double factor : new double[] {10_000, 100_000}) {
            var sets = new GivenSets().set("Zorg");
            columns(sets, "Jongeren", "Deelnemers");
            sets.statistic("r", "Per zoveel", "per zoveel");
            var columns = List.of("Deelnemers", "Jongeren", "r");
            row(sets, OWN, columns, 4, 1311, Math.round(4 * factor / 131.1) / 10.0);
            row(sets, "GM0163", columns, 40, 2077, Math.round(40 * factor / 207.7) / 10.0);
            row(sets, "GM0150", columns, 81, 3049, Math.round(81 * factor / 304.9) / 10.0);

            assertThat(printed(sets, "r", OWN)).isInstanceOf(Value.Interval.class);
            assertThat(printed(sets, "r", "GM0163")).isEqualTo(Value.of(Math.round(40 * factor / 207.7) / 10.0));
        }
    }

    /// Of whom it is a percentage does not stand here, but elsewhere it does.
    @Test
    void aPercentageOfNobodyKnowsWhomIsHiddenWithTheCountOfThatName() {
        var sets = new GivenSets().set("Zorg");
        columns(sets, "Jongeren met jeugdzorg in natura");
        sets.statistic("p", "Percentage jongeren met jeugdzorg", "%");
        row(sets, OWN, List.of("Jongeren met jeugdzorg in natura", "p"), 6, 1.5);
        row(sets, "GM0163", List.of("Jongeren met jeugdzorg in natura", "p"), 60, 9);

        assertThat(printed(sets, "p", OWN)).isEqualTo(SECRET);
        assertThat(printed(sets, "p", "GM0163")).isEqualTo(Value.of(9));
    }

    /// 12,000 euro for 4,000 each are 3.
    @Test
    void anAverageDoesNotTellOfHowManyItIs() {
        var sets = new GivenSets().set("Kosten");
        columns(sets, "Kinderen met een regeling");
        sets.statistic("Kosten", "Kosten", "euro").statistic("Per kind", "Kosten per kind", "euro");
        var columns = List.of("Kinderen met een regeling", "Kosten", "Per kind");
        row(sets, OWN, columns, 3, 12_000, 4_000);
        row(sets, "GM0163", columns, 30, 99_000, 3_300);
        row(sets, "GM0150", columns, 50, 170_500, 3_410);

        assertThat(printed(sets, "Kinderen met een regeling", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(printed(sets, "Per kind", OWN)).isEqualTo(SECRET);
        assertThat(printed(sets, "Kosten", OWN)).isEqualTo(Value.of(12_000));
    }

    /// 7.5% and 92.5% make a hundred, and 40 are all.
    @Test
    void aPercentageDoesNotTellTheLastOneThatMakesAHundred() {
        var sets = new GivenSets().set("Opvang");
        columns(sets, "Opgevangen", "Kinderen");
        sets.statistic("wel", "Opgevangen (%)", "%").statistic("niet", "Thuis (%)", "%");
        var columns = List.of("Opgevangen", "Kinderen", "wel", "niet");
        row(sets, OWN, columns, 3, 40, 7.5, 92.5);
        row(sets, "GM0163", columns, 90, 300, 30, 70);
        row(sets, "GM0150", columns, 50, 400, 12.5, 87.5);

        assertThat(printed(sets, "niet", OWN))
                .as("as far as one to four leave over")
                .isEqualTo(new Value.Interval(90, 97.5));
        assertThat(printed(sets, "niet", "GM0163")).isEqualTo(Value.of(70));
    }

    /// The source keeps back one of two, or of three; there are no counts.
    @Test
    void percentagesThatMakeAHundredDoNotTellTheOneThatTheSourceKeepsBack() {
        var pair = new GivenSets().set("Opvang");
        pair.statistic("wel", "Opgevangen (%)", "%").statistic("niet", "Thuis (%)", "%");
        row(pair, "GM0163", List.of("wel", "niet"), 30, 70);
        row(pair, "GM0150", List.of("wel", "niet"), 12.5, 87.5);
        row(pair, OWN, List.of("niet"), 92.5);
        pair.cell("wel", OWN, SECRET);
        assertThat(printed(pair, "niet", OWN)).isEqualTo(SECRET);
        assertThat(printed(pair, "niet", "GM0163")).isEqualTo(Value.of(70));

        var three = new GivenSets().set("Opvang");
        three.statistic("a", "Gastouder (%)", "%")
                .statistic("b", "Kinderdagverblijf (%)", "%")
                .statistic("c", "Familie (%)", "%");
        row(three, "GM0163", List.of("a", "b", "c"), 30, 60.5, 9.5);
        row(three, OWN, List.of("b", "c"), 70.5, 20);
        three.cell("a", OWN, SECRET);
        assertThat(printed(three, "b", OWN)).isEqualTo(Value.of(70.5));
        assertThat(printed(three, "c", OWN)).as("the smaller one").isEqualTo(SECRET);
    }

    /// One percentage that is a hundred is no group with itself, and what makes less tells nothing.
    @Test
    void percentagesThatDoNotMakeAHundredHideNoneForEachOther() {
        var sets = new GivenSets().set("Opvang");
        sets.statistic("wel", "Opgevangen (%)", "%").statistic("ook", "Bij familie (%)", "%");
        row(sets, "GM0163", List.of("wel", "ook"), 30, 69.8);
        row(sets, "GM0150", List.of("wel", "ook"), 12.5, 80);
        row(sets, OWN, List.of("ook"), 92.5);
        sets.cell("wel", OWN, SECRET);
        assertThat(printed(sets, "ook", OWN)).isEqualTo(Value.of(92.5));
    }

    /// In one place 3 + 57 make 60 by chance, but for a total beside its parts.
    @Test
    void oneSumIsNoChanceOnlyWhereTheTotalStandsBesideItsParts() {
        var titles = List.of("Kern", "Noord", "Oost", "Zuid", "West", "Haven", "Buiten", "Dorp");
        assertThat(printedOfLast(titles, 60, 20, 40, 11, 131, 229, 3, 57)).isEqualTo(Value.of(57));
        assertThat(printedOfLast(titles, 21, 44, 11, 131, 227, 60, 3, 57)).isEqualTo(new Value.Interval(56, 59));
        assertThat(printedOfLast(titles, 11, 131, 229, 60, 20, 40, 3, 57))
                .as("other parts of the total in between")
                .isEqualTo(new Value.Interval(56, 59));
    }

    /// 600 and 3 are nearly 597, which is no reason to overlook that 3 and 597 are 600.
    @Test
    void aTotalBeforeASmallPartDoesNotTellIt() {
        var titles = List.of("Inwoners", "Jongeren", "Ouderen");
        var sets = new GivenSets().set("Bevolking");
        columns(sets, titles.toArray(String[]::new));
        row(sets, OWN, titles, 600, 3, 597);
        row(sets, "GM0163", titles, 900, 2, 898);

        assertThat(printed(sets, "Jongeren", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(printed(sets, "Ouderen", OWN)).isEqualTo(new Value.Interval(596, 599));
        assertThat(printed(sets, "Inwoners", OWN)).isEqualTo(Value.of(600));
    }

    /// Four classes of havo stand anywhere among others; the word tells that they belong together.
    @Test
    void aTotalOfColumnsWithOneWordDoesNotTellOneOfThem() {
        var titles = List.of(
                "Klas 1 havo",
                "Klas 1 vwo",
                "Klas 2 havo",
                "Klas 3 havo",
                "Docenten",
                "Klas 2 vwo",
                "Klas 4 havo",
                "Alle havo");
        var sets = new GivenSets().set("Scholen");
        columns(sets, titles.toArray(String[]::new));
        row(sets, OWN, titles, 3, 31, 40, 52, 77, 19, 61, 156);
        row(sets, "GM0163", titles, 90, 35, 81, 73, 47, 29, 71, 315);
        row(sets, "GM0150", titles, 41, 23, 33, 56, 97, 12, 83, 213);

        assertThat(printed(sets, "Klas 1 havo", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(printed(sets, "Klas 2 havo", OWN)).isEqualTo(new Value.Interval(39, 42));
        assertThat(printed(sets, "Klas 2 vwo", OWN)).isEqualTo(Value.of(19));
        assertThat(printed(sets, "Alle havo", OWN)).isEqualTo(Value.of(156));
    }

    private static Value printedOfLast(List<String> titles, double... numbers) {
        var sets = new GivenSets().set("Wijken");
        columns(sets, titles.toArray(String[]::new));
        row(sets, OWN, titles, numbers);
        return printed(sets, titles.getLast(), OWN);
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
        columns(sets, "Leerlingen");
        var all = List.of("Leerlingen");
        row(sets, "PV23", all, 100);
        row(sets, OWN, all, 3);
        row(sets, "GM0163", all, 37);
        row(sets, "GM0150", all, 60);

        assertThat(printed(sets, "Leerlingen", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(printed(sets, "Leerlingen", "GM0163")).isEqualTo(new Value.Interval(36, 39));
        assertThat(printed(sets, "Leerlingen", "GM0150")).isEqualTo(Value.of(60));
        assertThat(printed(sets, "Leerlingen", "PV23")).isEqualTo(Value.of(100));
    }

    /// Of three of the many municipalities one is hidden: the country tells nothing about it.
    @Test
    void aListOfSomeMunicipalitiesBesideTheCountryHidesNoneForTheOther() {
        for (boolean seen : List.of(true, false)) {
            var sets = new GivenSets().set("Selectie");
            columns(sets, "Leerlingen", "Scholieren");
            var columns = seen ? List.of("Leerlingen", "Scholieren") : List.of("Leerlingen");
            row(sets, "NL01", columns, 5000, 9000);
            row(sets, OWN, columns, 100, 300);
            row(sets, "GM0163", columns, 60, 400);
            row(sets, "GM0150", seen ? List.of("Scholieren") : List.of(), 500);
            sets.cell("Leerlingen", "GM0150", SECRET);

            assertThat(printed(sets, "Leerlingen", OWN)).isEqualTo(Value.of(100));
            assertThat(printed(sets, "Leerlingen", "GM0163")).isEqualTo(Value.of(60));
        }
    }

    @Test
    void whatTheSourceKeepsBackIsNotToldByTheDistrictsBesideIt() {
        for (Value kept : List.of(SECRET, new Value.Missing(MissingReason.UNKNOWN, "."))) {
            var sets = new GivenSets().set("b");
            columns(sets, "Leerlingen");
            row(sets, OWN, List.of("Leerlingen"), 100);
            sets.cell("Leerlingen", "WK014100", kept);
            row(sets, "WK014101", List.of("Leerlingen"), 30);
            row(sets, "WK014102", List.of("Leerlingen"), 50);

            assertThat(printed(sets, "Leerlingen", "WK014101"))
                    .as(kept.toString())
                    .isEqualTo(SECRET);
            assertThat(printed(sets, "Leerlingen", "WK014102")).isEqualTo(Value.of(50));
        }
    }

    /// A district of one neighbourhood is the same number again.
    @Test
    void neighbourhoodsDoNotTellTheirDistrict() {
        var sets = care(new GivenSets().set("b"), 100, 47, 3, 50);
        for (var one : List.of("BU01410000:20", "BU01410001:27", "BU01410100:3", "BU01410200:25", "BU01410201:25")) {
            sets.cell(CARE, one.split(":")[0], Integer.parseInt(one.split(":")[1]));
        }
        assertThat(printed(sets, CARE, "BU01410100")).isEqualTo(UP_TO_NINE);
        assertThat(printed(sets, CARE, "BU01410001"))
                .as("one of those that make up the district that covers")
                .isEqualTo(Value.of(27));
        assertThat(printed(sets, CARE, "BU01410000")).isEqualTo(new Value.Interval(14, 22));
        assertThat(printed(sets, CARE, "WK014102")).isEqualTo(Value.of(50));
    }

    /// Fewer than a hundred households: the share is secret, and would follow from the two counts.
    @Test
    void theCountOfASecretShareIsSecretAsWell() {
        var sets = new GivenSets().set("Inkomen");
        columns(sets, "Arm", "Huishoudens");
        row(sets, OWN, List.of("Arm", "Huishoudens"), 20, 80);
        row(sets, "GM0163", List.of("Arm", "Huishoudens"), 200, 800);
        sets.percentage("Armoede", "armoede-gezin", "Arm", "Huishoudens");

        assertThat(printed(sets, "Arm / Huishoudens", OWN)).isEqualTo(SECRET);
        assertThat(printed(sets, "Arm", OWN)).isEqualTo(SECRET);
        assertThat(printed(sets, "Huishoudens", OWN)).isEqualTo(Value.of(80));
        assertThat(printed(sets, "Arm / Huishoudens", "GM0163")).isEqualTo(Value.of(25));
    }

    /// 30 of 4 is no share, but of what is it 30?
    @Test
    void aShareDoesNotTellWhatItIsAShareOf() {
        var sets = new GivenSets().set("School");
        columns(sets, "Met advies", "Leerlingen");
        row(sets, OWN, List.of("Met advies", "Leerlingen"), 0, 4);
        row(sets, "GM0163", List.of("Met advies", "Leerlingen"), 20, 80);
        sets.percentage("Advies", "basisschool", "Met advies", "Leerlingen");

        assertThat(printed(sets, "Leerlingen", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(printed(sets, "Met advies / Leerlingen", OWN)).isEqualTo(Value.of(0));
    }

    /// Only hiding the municipality would help; that is offered.
    @Test
    void whatOnlyATotalCouldHideIsSaidAndCanBeLeftOut() {
        var sets = new GivenSets().set("b");
        columns(sets, "Leerlingen");
        row(sets, OWN, List.of("Leerlingen"), 30);
        sets.cell("Leerlingen", "WK014100", SECRET);

        assertThat(Shown.of(sets, false).givenAway())
                .singleElement()
                .satisfies(cell -> assertThat(cell.statistic()).isEqualTo("Leerlingen"))
                .satisfies(cell -> assertThat(cell.region()).isEqualTo("WK014100"))
                .satisfies(cell -> assertThat(cell.period()).isEqualTo("2023"));
        assertThat(printed(sets, "Leerlingen", OWN)).isEqualTo(Value.of(30));

        assertThat(Shown.of(sets, true).givenAway()).isEmpty();
        assertThat(PrintedLines.printed(PrintedLines.of(sets, true), "b", "Leerlingen", OWN))
                .isEqualTo(SECRET);
    }

    private static void columns(GivenSets sets, String... titles) {
        for (String title : titles) {
            sets.statistic(title, title, "aantal");
        }
    }

    private static void row(GivenSets sets, String region, List<String> columns, double... numbers) {
        for (int i = 0; i < columns.size(); i++) {
            sets.cell(columns.get(i), region, numbers[i]);
        }
    }

    private static Value printed(GivenSets sets, String measure, String region) {
        var lines = PrintedLines.of(sets);
        return PrintedLines.printed(lines, lines.getFirst().set(), measure, region);
    }
}

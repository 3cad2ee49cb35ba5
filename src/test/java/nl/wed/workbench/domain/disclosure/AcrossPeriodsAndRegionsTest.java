package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import nl.wed.workbench.cli.PrintedTable;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

/// What is worked out of a hidden number in another period or region gives it away as well as a sum does.
class AcrossPeriodsAndRegionsTest {
    private static final List<String> REGIONS = List.of("GM0141", "GM0163", "GM0150", "GM0153");
    private static final String OWN = "GM0141";
    private static final String CARE = "Jongeren met jeugdhulp";
    private static final List<String> YEARS = List.of("2021JJ00", "2022JJ00", "2023JJ00");
    private static final double[][] COUNTS = {{12, 6, 18}, {40, 46, 52}, {80, 60, 77}, {200, 251, 222}};

    /// Twice as many as last year, and 12 now.
    @Test
    void theGrowthFromAHiddenNumberAndToItIsSecret() {
        var sets = given("Groei", "%");
        for (int r = 0; r < COUNTS.length; r++) {
            for (int y = 1; y < 3; y++) {
                put(sets, r, y, 100 * (COUNTS[r][y] / COUNTS[r][y - 1] - 1), 1);
            }
        }
        assertThat(all(sets, OWN)).containsExactly("12", "1–9", "18", "geheim", "geheim");
        assertThat(all(sets, "GM0163")).containsExactly("40", "46", "52", "15", "13");
    }

    /// 2021 is a hundred.
    @Test
    void anIndexOfAHiddenNumberIsSecretAndAllWhenThatIsItsBase() {
        var sets = given("Index", "");
        for (int r = 0; r < COUNTS.length; r++) {
            for (int y = 0; y < 3; y++) {
                put(sets, r, y, 100 * COUNTS[r][y] / COUNTS[r][0], 1);
            }
        }
        assertThat(all(sets, OWN)).containsExactly("12", "1–9", "18", "100", "geheim", "150");
        assertThat(all(sets, "GM0163")).containsExactly("40", "46", "52", "100", "115", "130");
    }

    /// Nobody writes down that 2021 is a hundred of 2021.
    @Test
    void anIndexWithoutItsBaseYearDoesNotTellAHiddenNumber() {
        var sets = given("Index (2021 = 100)", "");
        for (int r = 0; r < COUNTS.length; r++) {
            for (int y = 1; y < 3; y++) {
                put(sets, r, y, 100 * COUNTS[r][y] / COUNTS[r][0], 1);
            }
        }
        assertThat(all(sets, OWN)).containsExactly("12", "1–9", "18", "geheim", "150");
        assertThat(all(sets, "GM0163")).containsExactly("40", "46", "52", "115", "130");
    }

    /// 12, then 18 in all: 6 came.
    @Test
    void aRunningTotalIsSecretFromTheHiddenNumberOn() {
        var sets = given("Jongeren met jeugdhulp in alle jaren", "aantal");
        for (int r = 0; r < COUNTS.length; r++) {
            double sum = 0;
            for (int y = 0; y < 3; y++) {
                sum += COUNTS[r][y];
                put(sets, r, y, sum, 0);
            }
        }
        assertThat(all(sets, OWN)).containsExactly("12", "1–9", "18", "12", "geheim", "geheim");
        assertThat(all(sets, "GM0163")).containsExactly("40", "46", "52", "40", "86", "138");
    }

    /// Any of them with the number of its own year tells the one before, down to the hidden one.
    @Test
    void aRunningTotalIsSecretForHoweverManyYears() {
        var sets = new GivenSets().set("Zorg").statistic(CARE, CARE, "aantal");
        sets.statistic("x", "Jongeren met jeugdhulp in alle jaren", "aantal");
        for (int r = 0; r < REGIONS.size(); r++) {
            double sum = 0;
            for (int y = 1990; y < 2024; y++) {
                int count = r == 0 && y == 1991 ? 6 : 20 + (y * 37 + r * 53) % 61;
                sum += count;
                sets.cell(CARE, REGIONS.get(r), y + "JJ00", Value.of(count));
                sets.cell("x", REGIONS.get(r), y + "JJ00", Value.of(sum));
            }
        }
        var own = PrintedLines.printed(sets, "x", OWN);
        assertThat(PrintedLines.printed(sets, CARE, OWN, "1991")).isEqualTo("1–9");
        assertThat(own.getFirst()).isNotEqualTo("geheim");
        assertThat(own.subList(1, own.size())).hasSize(33).containsOnly("geheim");
        assertThat(PrintedLines.printed(sets, "x", "GM0163")).doesNotContain("geheim");
    }

    /// 3 and 5 more make 8: whoever has 1–9 of all three knows that none is 9.
    @Test
    void whatIsWorkedOutIsNoRangeThatNarrowsThoseItIsWorkedOutOf() {
        var sets = given("Jongeren met jeugdhulp in alle jaren", "aantal");
        double[][] counts = {{3, 5, 18}, COUNTS[1], COUNTS[2], COUNTS[3]};
        for (int r = 0; r < counts.length; r++) {
            double sum = 0;
            for (int y = 0; y < 3; y++) {
                sum += counts[r][y];
                sets.cell(CARE, REGIONS.get(r), YEARS.get(y), Value.of(counts[r][y]));
                put(sets, r, y, sum, 0);
            }
        }
        assertThat(all(sets, OWN)).containsExactly("1–9", "1–9", "18", "1–9", "geheim", "geheim");
    }

    @Test
    void theDifferenceWithAHiddenNumberIsSecret() {
        var sets = given("Toename jongeren met jeugdhulp", "aantal");
        for (int r = 0; r < COUNTS.length; r++) {
            for (int y = 1; y < 3; y++) {
                put(sets, r, y, COUNTS[r][y] - COUNTS[r][y - 1], 0);
            }
        }
        assertThat(all(sets, OWN)).containsExactly("12", "1–9", "18", "geheim", "geheim");
        assertThat(all(sets, "GM0150")).containsExactly("80", "60", "77", "-20", "17");
    }

    /// 46 after 40: whoever reads them needs no 1–9 to know the 6. Six more are no group of six, so 46 stays.
    @Test
    void aHiddenDifferenceOfNumbersThatAreShownIsSaid() {
        var sets = given("Toename jongeren met jeugdhulp", "aantal");
        for (int r = 1; r < COUNTS.length; r++) {
            for (int y = 1; y < 3; y++) {
                put(sets, r, y, COUNTS[r][y] - COUNTS[r][y - 1], 0);
            }
        }
        for (boolean leavingOut : List.of(false, true)) {
            assertThat(Shown.of(sets, leavingOut).givenAway())
                    .extracting(cell -> cell.statistic() + " " + cell.period())
                    .containsExactly("Toename jongeren met jeugdhulp 2022", "Toename jongeren met jeugdhulp 2023");
            assertThat(printed(sets, "GM0163", leavingOut)).containsExactly("40", "46", "52", "1–9", "1–9");
        }
    }

    /// The source keeps the growth back, but has both numbers.
    @Test
    void aSecretThatIsWorkedOutOfShownNumbersIsSaidAndOneOfThemCanBeLeftOut() {
        var sets = given("Groei", "%");
        for (int r = 1; r < COUNTS.length; r++) {
            for (int y = 1; y < 3; y++) {
                put(sets, r, y, 100 * (COUNTS[r][y] / COUNTS[r][y - 1] - 1), 1);
            }
        }
        sets.cell("x", "GM0163", YEARS.get(2), Value.missing(MissingReason.CONFIDENTIAL));

        assertThat(Shown.of(sets, false).givenAway())
                .singleElement()
                .satisfies(cell ->
                        assertThat(cell.statistic() + " " + cell.period()).isEqualTo("Groei 2023"));
        assertThat(printed(sets, "GM0163", false)).containsExactly("40", "46", "52", "15", "geheim");
        assertThat(Shown.of(sets, true).givenAway()).isEmpty();
        assertThat(printed(sets, "GM0163", true)).containsExactly("40", "46", "geheim", "15", "geheim");
    }

    private static List<String> printed(GivenSets sets, String region, boolean leavingOut) {
        return PrintedTable.of(sets.project(), sets.observations(), leavingOut).stream()
                .filter(one -> one.region().equals(region))
                .sorted(Comparator.comparing(one -> !one.measure().equals(CARE)))
                .map(PrintedTable.Cell::text)
                .toList();
    }

    /// The mean of three years and two of them.
    @Test
    void aMeanOfYearsDoesNotTellTheOneThatIsHidden() {
        var sets = given("Driejaarsgemiddelde", "");
        for (int r = 0; r < COUNTS.length; r++) {
            put(sets, r, 2, (COUNTS[r][0] + COUNTS[r][1] + COUNTS[r][2]) / 3, 2);
        }
        assertThat(all(sets, OWN)).containsExactly("12", "1–9", "18", "geheim");
        assertThat(all(sets, "GM0163")).containsExactly("40", "46", "52", "46");
    }

    /// 0.6% of a thousand are 6.
    @Test
    void thePartOfTheCountryDoesNotTellAHiddenNumber() {
        var sets = given("Aandeel van Nederland", "%");
        double country = 1_000;
        for (int y = 0; y < 3; y++) {
            sets.cell(CARE, "NL01", YEARS.get(y), Value.of(country));
            for (int r = 0; r < COUNTS.length; r++) {
                put(sets, r, y, 100 * COUNTS[r][y] / country, 1);
            }
        }
        assertThat(all(sets, OWN)).containsExactly("12", "1–9", "18", "1,2", "geheim", "1,8");
        assertThat(PrintedLines.printed(sets, CARE, "NL01", "2022")).isEqualTo("1000");
    }

    /// Enschede is a hundred.
    @Test
    void aComparisonWithOneMunicipalityDoesNotTellAHiddenNumber() {
        var sets = given("Ten opzichte van Enschede", "%");
        for (int y = 0; y < 3; y++) {
            for (int r = 0; r < COUNTS.length; r++) {
                put(sets, r, y, 100 * COUNTS[r][y] / COUNTS[3][y], 1);
            }
        }
        assertThat(all(sets, OWN)).containsExactly("12", "1–9", "18", "6", "geheim", "8,1");
        assertThat(all(sets, "GM0153")).containsExactly("200", "251", "222", "100", "100", "100");
    }

    /// In whole per cents of the country nobody sees whether it is one or nine.
    @Test
    void whatIsTooCoarseToTellIsShown() {
        var sets = given("Aandeel van Nederland", "%");
        for (int y = 0; y < 3; y++) {
            sets.cell(CARE, "NL01", YEARS.get(y), Value.of(3_000));
            for (int r = 0; r < COUNTS.length; r++) {
                put(sets, r, y, 100 * COUNTS[r][y] / 3_000, 0);
            }
        }
        assertThat(all(sets, OWN)).containsExactly("12", "1–9", "18", "0", "0", "1");
    }

    /// 100 - 20 - 30 - 47 are 3.
    @Test
    void aYearDoesNotTellOneOfItsQuarters() {
        var sets = new GivenSets().set("Kwartalen").statistic(CARE, CARE, "aantal");
        double[][] quarters = {{20, 3, 30, 47}, {40, 46, 52, 41}};
        for (int r = 0; r < quarters.length; r++) {
            double sum = 0;
            for (int q = 0; q < 4; q++) {
                sum += quarters[r][q];
                sets.cell(CARE, REGIONS.get(r), "2023KW0" + (q + 1), Value.of(quarters[r][q]));
            }
            sets.cell(CARE, REGIONS.get(r), "2023JJ00", Value.of(sum));
        }
        assertThat(PrintedLines.printed(sets, CARE, OWN, "2023 kw 2")).isEqualTo("1–9");
        assertThat(PrintedLines.printed(sets, CARE, OWN, "2023 kw 1")).isEqualTo("geheim");
        assertThat(PrintedLines.printed(sets, CARE, OWN, "2023 kw 3")).isEqualTo("30");
        assertThat(PrintedLines.printed(sets, CARE, OWN, "2023")).isEqualTo("100");
        assertThat(PrintedLines.printed(sets, CARE, "GM0163", "2023 kw 1")).isEqualTo("40");
    }

    /// Numbers of the year are no sums of those of the quarters when they count who is there.
    @Test
    void quartersThatDoNotMakeTheYearHideNothing() {
        var sets = new GivenSets().set("Kwartalen").statistic(CARE, CARE, "aantal");
        for (String region : REGIONS) {
            for (int q = 1; q < 5; q++) {
                sets.cell(CARE, region, "2023KW0" + q, Value.of(region.equals(OWN) && q == 2 ? 3 : 90 + q));
            }
            sets.cell(CARE, region, "2023JJ00", Value.of(95));
        }
        assertThat(PrintedLines.printed(sets, CARE, OWN, "2023 kw 1")).isEqualTo("91");
    }

    /// One file is of 2023, the other of its first day, with the same numbers.
    @Test
    void anotherNameOfThePeriodDoesNotTellWhatIsHidden() {
        var sets = new GivenSets();
        sets.set("a").statistic("L", "Leerlingen", "aantal");
        sets.cell("L", OWN, 100)
                .cell("L", "WK014100", 47)
                .cell("L", "WK014101", 3)
                .cell("L", "WK014102", 50);
        sets.set("b").statistic("L", "Leerlingen", "aantal");
        for (var one : List.of(OWN + ":100", "WK014100:47", "WK014102:50")) {
            sets.cell("L", one.split(":")[0], "20230101", Value.of(Integer.parseInt(one.split(":")[1])));
        }
        assertThat(PrintedLines.printed(sets, "L", "WK014101", "2023")).isEqualTo("1–4");
        assertThat(PrintedLines.printed(sets, "L", "WK014100", "01-01-2023")).isEqualTo("geheim");
        assertThat(PrintedLines.printed(sets, "L", OWN, "01-01-2023")).isEqualTo("100");
    }

    private static GivenSets given(String title, String unit) {
        var sets = new GivenSets().set("Zorg").statistic(CARE, CARE, "aantal").statistic("x", title, unit);
        for (int r = 0; r < COUNTS.length; r++) {
            for (int y = 0; y < 3; y++) {
                sets.cell(CARE, REGIONS.get(r), YEARS.get(y), Value.of(COUNTS[r][y]));
            }
        }
        return sets;
    }

    private static void put(GivenSets sets, int region, int year, double amount, int decimals) {
        double unit = Math.pow(10, decimals);
        sets.cell("x", REGIONS.get(region), YEARS.get(year), Value.of(Math.round(amount * unit) / unit));
    }

    /// The numbers of the three years, and then what is worked out of them.
    private static List<String> all(GivenSets sets, String region) {
        return List.of(CARE, "x").stream()
                .flatMap(measure -> PrintedLines.printed(sets, measure, region).stream())
                .toList();
    }
}

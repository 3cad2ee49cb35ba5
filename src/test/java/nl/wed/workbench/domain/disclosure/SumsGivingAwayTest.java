package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

/// Hidden numbers that a sum over statistics would give away, by a few lines of csv.
class SumsGivingAwayTest {
    private static final String OWN = "GM0141";
    private static final Value UP_TO_FOUR = new Value.Interval(1, 4);

    @Test
    void aTotalDoesNotTellAPartUnderAnotherName() {
        var sets = new GivenSets().set("Bevolking");
        sets.columns("Inwoners", "Mannen", "Vrouwen");
        sets.row(OWN, List.of("Inwoners", "Mannen", "Vrouwen"), 60, 57, 3);
        sets.row("GM0163", List.of("Inwoners", "Mannen", "Vrouwen"), 90, 43, 47);

        assertThat(PrintedLines.of(sets, "Vrouwen", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(PrintedLines.of(sets, "Mannen", OWN)).isEqualTo(new Value.Interval(56, 59));
        assertThat(PrintedLines.of(sets, "Inwoners", OWN)).isEqualTo(Value.of(60));
        assertThat(PrintedLines.of(sets, "Vrouwen", "GM0163")).isEqualTo(Value.of(47));
    }

    /// 3 + 20 + 31 + 46 are the hundred that stands before them, whatever they are called.
    @Test
    void columnsInARowDoNotTellOneOfTheSumThatStandsBeforeThem() {
        var sets = new GivenSets().set("Reeks");
        var columns = List.of("Wim", "Aap", "Noot", "Mies", "Vuur", "Schapen");
        sets.columns(columns.toArray(String[]::new));
        sets.row(OWN, columns, 100, 3, 20, 31, 46, 55);
        sets.row("GM0163", columns, 213, 40, 51, 62, 60, 17);
        sets.row("GM0150", columns, 322, 71, 82, 93, 76, 640);
        sets.row("GM0153", columns, 431, 101, 112, 123, 95, 39);

        assertThat(PrintedLines.of(sets, "Aap", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(PrintedLines.of(sets, "Noot", OWN)).isNotEqualTo(Value.of(20));
        assertThat(PrintedLines.of(sets, "Wim", OWN)).isEqualTo(Value.of(100));
        assertThat(PrintedLines.of(sets, "Mies", OWN)).isEqualTo(Value.of(31));
        assertThat(PrintedLines.of(sets, "Schapen", OWN)).isEqualTo(Value.of(55));
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
        sets.columns(titles.toArray(String[]::new));
        sets.row(OWN, titles, 88, 52, 3, 80, 273, 250, 261, 214, 625, 596);
        sets.row("GM0163", titles, 127, 68, 269, 34, 219, 241, 21, 248, 636, 591);
        sets.row("GM0150", titles, 156, 137, 72, 182, 35, 31, 33, 297, 296, 647);

        assertThat(PrintedLines.of(sets, "Jongens 5-9", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(PrintedLines.of(sets, "Jongens 0-4", OWN)).isEqualTo(new Value.Interval(87, 90));
        assertThat(PrintedLines.of(sets, "Meisjes 5-9", OWN)).isEqualTo(Value.of(80));
    }

    /// Other columns stand in between, but each other one is a part.
    @Test
    void aTotalOfEachOtherColumnDoesNotTellOneOfThem() {
        var titles = List.of("Vmbo", "Docenten", "Pro", "Ouders", "Havo", "Vrijwilligers", "Vwo", "Gasten", "Totaal");
        var sets = new GivenSets().set("School");
        sets.columns(titles.toArray(String[]::new));
        sets.row(OWN, titles, 120, 58, 3, 557, 77, 26, 88, 47, 288);
        sets.row("GM0163", titles, 220, 62, 43, 861, 177, 47, 188, 37, 628);
        sets.row("GM0150", titles, 121, 50, 36, 734, 78, 55, 82, 56, 317);

        assertThat(PrintedLines.of(sets, "Havo", OWN)).isEqualTo(new Value.Interval(76, 79));
        assertThat(PrintedLines.of(sets, "Docenten", OWN)).isEqualTo(Value.of(58));
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
        sets.columns(titles.toArray(String[]::new));
        sets.row(OWN, titles, 60, 21, 19, 20, 12, 57, 3);

        assertThat(PrintedLines.of(sets, "Meisjes", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(PrintedLines.of(sets, "Jongens", OWN)).isNotEqualTo(Value.of(57));
        assertThat(PrintedLines.of(sets, "Leerlingen", OWN)).isEqualTo(Value.of(60));
        assertThat(PrintedLines.of(sets, "Leerlingen havo", OWN)).isEqualTo(Value.of(19));
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
        sets.columns(titles.toArray(String[]::new));
        sets.row(OWN, titles, 600, 3, 597);
        sets.row("GM0163", titles, 900, 2, 898);

        assertThat(PrintedLines.of(sets, "Jongeren", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(PrintedLines.of(sets, "Ouderen", OWN)).isEqualTo(new Value.Interval(596, 599));
        assertThat(PrintedLines.of(sets, "Inwoners", OWN)).isEqualTo(Value.of(600));
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
        sets.columns(titles.toArray(String[]::new));
        sets.row(OWN, titles, 3, 31, 40, 52, 77, 19, 61, 156);
        sets.row("GM0163", titles, 90, 35, 81, 73, 47, 29, 71, 315);
        sets.row("GM0150", titles, 41, 23, 33, 56, 97, 12, 83, 213);

        assertThat(PrintedLines.of(sets, "Klas 1 havo", OWN)).isEqualTo(UP_TO_FOUR);
        assertThat(PrintedLines.of(sets, "Klas 2 havo", OWN)).isEqualTo(new Value.Interval(39, 42));
        assertThat(PrintedLines.of(sets, "Klas 2 vwo", OWN)).isEqualTo(Value.of(19));
        assertThat(PrintedLines.of(sets, "Alle havo", OWN)).isEqualTo(Value.of(156));
    }

    private static Value printedOfLast(List<String> titles, double... numbers) {
        var sets = new GivenSets().set("Wijken");
        sets.columns(titles.toArray(String[]::new));
        sets.row(OWN, titles, numbers);
        return PrintedLines.of(sets, titles.getLast(), OWN);
    }
}

package nl.wed.workbench.sources.table;

import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.Zipped;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as people make and send them.
class TablesOfPeopleTest {
    private static final List<String> NAMES = List.of(
            "Almelo", "Borne", "Dalfsen", "Deventer", "Enschede", "Haaksbergen", "Kampen", "Losser", "Ommen", "Zwolle");
    private static final List<String> CODES =
            List.of("GM0141", "GM0147", "GM0148", "GM0150", "GM0153", "GM0158", "GM0166", "GM0168", "GM0175", "GM0193");

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    /// The ten municipalities, each in a line that is made of its number in the list.
    private static String lines(IntFunction<String> line) {
        return IntStream.range(0, NAMES.size()).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    /// What a file is read as, alone in its folder.
    private Imported read(String name, String content) throws IOException {
        try (var before = Files.list(path)) {
            for (Path file : before.toList()) {
                Files.delete(file);
            }
        }
        return folder.with(name, content).imported();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM", "regiocode", "gemcode", "CBS-nummer", "Gem. nr", "x", "", "Statcode", "gm_nr"})
    void aColumnOfMunicipalityNumbersIsFoundUnderAnyHeader(String header) throws IOException {
        Imported imported = read(
                "x 2023.csv",
                header + ";Jeugdhulp (%)\n" + lines(i -> CODES.get(i).substring(3) + ";" + i + ",5"));

        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("Jeugdhulp (%)");
        assertThat(value(imported, "Jeugdhulp (%)", "GM0193", "2023JJ00")).isEqualTo(Value.of(9.5));
    }

    @Test
    void aColumnOfNumbersThatAreNoMunicipalitiesIsOfFigures() throws IOException {
        Imported imported = read("x 2023.csv", "Gemeente;Adressen\n" + lines(i -> NAMES.get(i) + ";" + (201 + i)));

        assertThat(value(imported, "Adressen", "GM0141", "2023JJ00")).isEqualTo(Value.of(201));
    }

    @Test
    void codesInAllFormsInOneColumnAreRead() throws IOException {
        Imported imported = read("x 2023.csv", """
            code;naam;deel (%)
            GM 0141;Almelo;1,5
            gm0147;Borne;2,5
            GM148;Dalfsen;3,5
            0150;Deventer;4,5
            153.0;Enschede;5,5
            NL;Nederland;6,5
            PV23;Overijssel;7,5
            WK014101;Wijk 1;8,5
            9999;Onbekend;9,5
            ;Totaal;9,9
            """);

        assertThat(imported.observations().regionNames())
                .containsOnlyKeys("GM0141", "GM0147", "GM0148", "GM0150", "GM0153", "NL01", "PV23", "WK014101");
        assertThat(value(imported, "deel (%)", "GM0153", "2023JJ00")).isEqualTo(Value.of(5.5));
        assertThat(warnings(imported)).containsExactly("rowsTotal", "rowsElsewhere");
    }

    @Test
    void theCountryIsTheBenchmarkAndOtherTotalsAreNamed() throws IOException {
        Imported imported = read(
                "x 2023.csv",
                "Gemeente;deel (%)\n" + lines(i -> NAMES.get(i) + ";" + i + ",5")
                        + "Totaal;4,5\n"
                        + "Nederland;7,9\n"
                        + "Totaal Nederland;7,9\n"
                        + "Gemiddelde;4,1\n"
                        + "Provincie Overijssel;5,1\n"
                        + "Onbekend;3,1\n");

        assertThat(value(imported, "deel (%)", "NL01", "2023JJ00")).isEqualTo(Value.of(7.9));
        assertThat(value(imported, "deel (%)", "PV23", "2023JJ00")).isEqualTo(Value.of(5.1));
        assertThat(imported.warnings())
                .containsExactly(
                        Warning.of("rowsTotal", 2, "Totaal, Gemiddelde"),
                        Warning.of("rowsElsewhere", 1, "Onbekend"),
                        Warning.of("rowsRepeated", 1, "14"));
        assertThat(imported.counts().rows()).isEqualTo(16);
        assertThat(imported.counts().rowsLeft()).isEqualTo(4);
    }

    @Test
    void oneUnknownNameLeavesOutItsRowsAndNearlyAllRefuse() throws IOException {
        Imported imported = read(
                "x 2023.csv", "Gemeente;deel (%)\n" + lines(i -> NAMES.get(i) + ";" + i + ",5") + "Atlantis;3,5\n");
        assertThat(imported.observations().regionNames()).hasSize(10);
        assertThat(imported.warnings()).containsExactly(Warning.of("rowsUnknownRegion", 1, "Atlantis"));

        folder.with(
                "x 2023.csv",
                "Gemeente;School;deel (%)\nAlmelo;a;1,5\nLutjebroek;b;1,5\nHoofddorp;c;2,5\n"
                        + "Drachten;d;2,5\nHeerlerbaan;e;2,5\n");
        assertThat(folder.reason()).isEqualTo("onlyNames");
    }

    @Test
    void namesakesAreSettledByTheProvinceOrLeftOut() throws IOException {
        Imported settled =
                read("x 2023.csv", "Gemeente;Provincie;deel (%)\nBergen;Limburg;1,5\nBergen;Noord-Holland;2,5\n");
        assertThat(value(settled, "deel (%)", "GM0893", "2023JJ00")).isEqualTo(Value.of(1.5));
        assertThat(value(settled, "deel (%)", "GM0373", "2023JJ00")).isEqualTo(Value.of(2.5));

        Imported open = read("x 2023.csv", "Gemeente;deel (%)\nBergen;1,5\nAlmelo;2,5\n");
        assertThat(open.warnings())
                .containsExactly(Warning.of("rowsNamesakes", 1, "Bergen (Bergen (L.), Bergen (NH.))"));
    }

    @Test
    void whatCanBeAMunicipalityAndAProvinceIsSettledOrAsked() throws IOException {
        Imported settled =
                read("x 2023.csv", "Gebied;deel (%)\nUtrecht;1,5\nUtrecht (gemeente);2,5\nDrenthe;3,5\nAlmelo;4,5\n");
        assertThat(value(settled, "deel (%)", "PV26", "2023JJ00")).isEqualTo(Value.of(1.5));
        assertThat(value(settled, "deel (%)", "GM0344", "2023JJ00")).isEqualTo(Value.of(2.5));

        Imported provinces = read("x 2023.csv", "Provincie;deel (%)\nUtrecht;1,5\nGroningen;2,5\nDrenthe;3,5\n");
        assertThat(provinces.observations().regionNames()).containsOnlyKeys("PV26", "PV20", "PV22");

        folder.with("x 2023.csv", "Gemeente;deel (%)\nUtrecht;1,5\nDrenthe;2,5\nAlmelo;3,5\n");
        assertThat(folder.reason()).isEqualTo("ambiguousRegions");
    }

    @Test
    void aRegionGivenOnceHoldsForTheRowsBelowIt() throws IOException {
        Imported imported = read(
                "x.csv",
                "Gemeente;Jaar;deel (%)\n" + lines(i -> NAMES.get(i) + ";2021;1,5\n;2022;" + i + ",5\n;2023;3,5")
                        + ";;9,5\n");

        assertThat(value(imported, "deel (%)", "GM0193", "2022JJ00")).isEqualTo(Value.of(9.5));
        assertThat(imported.warnings())
                .containsExactly(Warning.of("heldRows", 20), Warning.of("rowsBlankRegion", 1, "32"));
    }

    @Test
    void aPeriodGivenOnceHoldsForTheRowsBelowIt() throws IOException {
        Imported imported = read(
                "x.csv",
                "Jaar;Gemeente;deel (%)\n"
                        + IntStream.of(2021, 2022)
                                .mapToObj(year -> year + lines(i -> ";" + NAMES.get(i) + ";" + (year - 2020) + ",5"))
                                .collect(Collectors.joining()));

        assertThat(value(imported, "deel (%)", "GM0193", "2021JJ00")).isEqualTo(Value.of(1.5));
        assertThat(value(imported, "deel (%)", "GM0193", "2022JJ00")).isEqualTo(Value.of(2.5));
    }

    @Test
    void aBlankRegionHereAndThereHoldsNothing() throws IOException {
        Imported imported = read(
                "x.csv", "Gemeente;Jaar;deel (%)\n" + lines(i -> (i == 4 ? "" : NAMES.get(i)) + ";2023;" + i + ",5"));

        assertThat(imported.observations().regionNames()).hasSize(9).doesNotContainKey("GM0153");
        assertThat(imported.warnings()).containsExactly(Warning.of("rowsBlankRegion", 1, "6"));
    }

    @Test
    void rowsBelowAnUnknownNameAreLeftOutWithIt() throws IOException {
        Imported imported = read(
                "x.csv",
                "Gemeente;Jaar;deel (%)\n" + lines(i -> NAMES.get(i) + ";2022;1,5\n;2023;2,5")
                        + "Atlantis;2022;3,5\n;2023;4,5\n");

        assertThat(value(imported, "deel (%)", "GM0193", "2023JJ00")).isEqualTo(Value.of(2.5));
        assertThat(imported.warnings()).contains(Warning.of("rowsUnknownRegion", 2, "Atlantis"));
    }

    @Test
    void oneDamagedPeriodLeavesOutItsRowAndNearlyAllRefuse() throws IOException {
        Imported imported = read(
                "x.csv",
                "Gemeente;Jaar;deel (%)\n"
                        + lines(i -> NAMES.get(i) + ";" + (i == 3 ? "20x3" : "2023") + ";" + i + ",5"));
        assertThat(imported.warnings()).containsExactly(Warning.of("rowsUnknownPeriod", 1, "20x3"));
        assertThat(imported.observations().regionNames()).doesNotContainKey("GM0150");
    }

    @Test
    void yearsAboveTheNamesAndUnitsBelowThemAreOneHeader() throws IOException {
        Imported years = read(
                "x.csv",
                ";2022;;2023;\nGemeenten;Jeugdhulp (%);Inwoners;Jeugdhulp (%);Inwoners\n"
                        + lines(i -> NAMES.get(i) + ";" + i + ",5;10" + i + ";" + i + ",9;20" + i));
        assertThat(years.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("Jeugdhulp (%)", "Inwoners");
        assertThat(value(years, "Jeugdhulp (%)", "GM0193", "2023JJ00")).isEqualTo(Value.of(9.9));
        assertThat(value(years, "Inwoners", "GM0193", "2022JJ00")).isEqualTo(Value.of(109));

        Imported units = read(
                "x 2023.csv",
                "Gemeente;Inwoners;Uitgaven;Jeugdhulp\n;x 1 000;1 000 euro;%\n"
                        + lines(i -> NAMES.get(i) + ";" + i + ",5;1" + i + ",5;" + i + ",5"));
        assertThat(value(units, "Inwoners", "GM0193", "2023JJ00")).isEqualTo(Value.of(9_500));
        assertThat(units.observations().measures()).extracting(Statistic::unit).containsExactly("aantal", "euro", "%");
    }

    @ParameterizedTest
    @CsvSource({"2021.0,2022.0,2022JJ00", "21/22,22/23,2022SJ00", "jan-21,jan-22,2022MM01", "2021/'22,2022/'23,2022SJ00"
    })
    void periodsAboveTheNamesAreReadAsPeopleWriteThem(String first, String second, String period) throws IOException {
        Imported imported = read(
                "x.csv",
                "Gemeente;" + first + ";;" + second + ";\n;Vsv;Verzuim;Vsv;Verzuim\n"
                        + lines(i -> NAMES.get(i) + ";1,5;2,5;" + i + ",5;4,5"));

        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("Vsv", "Verzuim");
        assertThat(value(imported, "Vsv", "GM0193", period)).isEqualTo(Value.of(9.5));
    }

    @Test
    void threeHeaderRowsBelowATitleAreRead() throws IOException {
        Imported imported = read(
                "x.csv",
                "Tabel 3. Jeugd in Overijssel\n"
                        + ";2022;;2023;\n"
                        + "Gemeente;Jongens;Meisjes;Jongens;Meisjes\n"
                        + ";aantal;aantal;aantal;aantal\n"
                        + lines(i -> NAMES.get(i) + ";2" + i + ";3" + i + ";4" + i + ";5" + i));

        assertThat(imported.observations().measures())
                .containsExactly(
                        new Statistic("Jongens", "Jongens", "", "aantal", 0),
                        new Statistic("Meisjes", "Meisjes", "", "aantal", 0));
        assertThat(value(imported, "Meisjes", "GM0141", "2023JJ00")).isEqualTo(Value.of(50));
    }

    @Test
    void aCountAndAShareUnderOneYearAreTwoMeasures() throws IOException {
        Zipped.xlsx(Map.of(
                        "jeugdhulp",
                        Zipped.row(1, "Gemeente", "2022", "", "2023", "")
                                + Zipped.row(2, "", "Aantal", "%", "Aantal", "%")
                                + IntStream.range(0, 10)
                                        .mapToObj(i ->
                                                Zipped.row(i + 3, NAMES.get(i), "1" + i, i + ".5", "2" + i, i + ".9"))
                                        .collect(Collectors.joining())))
                .write(path.resolve("jeugdhulp.xlsx"));
        Imported imported = folder.imported();

        assertThat(imported.observations().measures())
                .extracting(Statistic::unit)
                .containsExactly("aantal", "%");
        assertThat(value(imported, "jeugdhulp (Aantal)", "GM0193", "2023JJ00")).isEqualTo(Value.of(29));
        assertThat(value(imported, "jeugdhulp (%)", "GM0193", "2022JJ00")).isEqualTo(Value.of(9.5));
    }

    @Test
    void aFirstRowWithoutFiguresIsNoHeader() throws IOException {
        Imported imported =
                read("x 2023.csv", "Gemeente;a;b\nAalten;x;x\n" + lines(i -> NAMES.get(i) + ";" + i + ";7"));

        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("a", "b");
        assertThat(imported.observations().regionNames()).containsKey("GM0197");
    }

    @Test
    void groupsInAColumnBecomePartOfTheMeasure() throws IOException {
        Imported imported = read(
                "x.csv",
                "Gemeente;Jaar;Geslacht;Leeftijd;Leerlingen\n"
                        + lines(i ->
                                List.of("Jongens;4 tot 8", "Jongens;8 tot 12", "Meisjes;4 tot 8", "Meisjes;8 tot 12")
                                        .stream()
                                        .map(group -> NAMES.get(i) + ";2023;" + group + ";3" + i)
                                        .collect(Collectors.joining("\n"))));

        assertThat(imported.observations().measures())
                .extracting(Statistic::title)
                .containsExactly(
                        "Leerlingen; Jongens, 4 tot 8",
                        "Leerlingen; Jongens, 8 tot 12",
                        "Leerlingen; Meisjes, 4 tot 8",
                        "Leerlingen; Meisjes, 8 tot 12");
    }

    @Test
    void aGroupThatIsTheSameInEveryRowIsStillSaid() throws IOException {
        Imported imported = read(
                "x 2023.csv",
                "Gemeente;Geslacht;Provincie;deel (%)\n"
                        + lines(i -> NAMES.get(i) + ";Meisjes;Overijssel;" + i + ",5"));

        assertThat(imported.observations().measures())
                .extracting(Statistic::title)
                .containsExactly("deel (%); Meisjes");
    }

    @Test
    void agesAsNumbersTellRowsApart() throws IOException {
        Imported imported = read(
                "x 2023.csv",
                "Gemeente;Leeftijd;Jongeren\n"
                        + lines(i -> NAMES.get(i) + ";16;4" + i + "\n" + NAMES.get(i) + ";17;5" + i));

        assertThat(value(imported, "Jongeren|Leeftijd=17", "GM0141", "2023JJ00"))
                .isEqualTo(Value.of(50));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021.0", "21/22", "2021-2022", "peildatum 1-10-2021", "schooljaar 2021/2022", "jan-21", "2021*"
            })
    void periodsAreReadAsPeopleWriteThem(String period) throws IOException {
        Imported imported =
                read("x.csv", "Gemeente;Periode;deel (%)\n" + lines(i -> NAMES.get(i) + ";" + period + ";" + i + ",5"));

        assertThat(imported.observations().series())
                .allSatisfy(series ->
                        assertThat(series.points().getFirst().period()).startsWith("2021"));
    }

    @Test
    void whatIsMissingInATableIsSaidAsItIs() throws IOException {
        assertThat(refused(lines(i -> NAMES.get(i) + ";" + i + ",5;7"))).isEqualTo("noHeader");
        assertThat(refused("Onderwerp;Almelo;Zwolle\nInwoners;1;2\n")).isEqualTo("regionsAcross");
        assertThat(refused("Gemeente,deel\n" + lines(i -> NAMES.get(i) + ",1" + i + ",5")))
                .isEqualTo("unequalRows");
        assertThat(refused("Woonplaats;deel (%)\nAadorp;1,5\nBornerbroek;2,5\nAlmelo;3,5\n"))
                .isEqualTo("onlyNames");
        assertThat(refused("School;Gemeente;deel (%)\n" + lines(i -> "School " + i + ";" + NAMES.get(i % 3) + ";1,5")))
                .isEqualTo("duplicateRegion");
    }

    private String refused(String content) throws IOException {
        folder.with("x 2023.csv", content);
        return folder.reason();
    }

    @Test
    void aColumnWithoutAPeriodBesideYearsIsLeftOutAndSaid() throws IOException {
        Imported imported =
                read("x.csv", "Gemeente;2021;2022;Verschil\n" + lines(i -> NAMES.get(i) + ";" + i + ",5;2,5;1,1"));

        assertThat(imported.observations().measures()).hasSize(1);
        assertThat(imported.warnings()).containsExactly(Warning.of("columnsUnknownPeriod", "Verschil"));
    }

    @Test
    void aColumnWithOneValueForTheCountryIsNotOfTheMunicipalities() throws IOException {
        Imported imported =
                read("x 2023.csv", "Gemeente;Waarde;Nederland\n" + lines(i -> NAMES.get(i) + ";" + i + ",5;7,7"));
        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("Waarde");
        assertThat(imported.warnings()).containsExactly(Warning.of("columnsOfCountry", "Nederland"));

        Imported born = read(
                "x 2023.csv", "Gemeente;Geboren in Nederland (%)\n" + lines(i -> NAMES.get(i) + ";" + (80 + i) + ",5"));
        assertThat(born.observations().measures()).hasSize(1);
    }

    @Test
    void theHeaderRepeatedOnEveryPageIsNoRow() throws IOException {
        Imported imported = read(
                "x 2023.csv",
                "Gemeente;deel (%)\n" + lines(i -> (i == 5 ? "Gemeente;deel (%)\n" : "") + NAMES.get(i) + ";1,5"));

        assertThat(imported.counts().rows()).isEqualTo(10);
        assertThat(warnings(imported)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Vsv 20/21,Vsv 21/22,Vsv,2020SJ00",
        "20/21,21/22,x,2020SJ00",
        "Vsv 20-21 (%),Vsv 21-22 (%),Vsv (%),2020SJ00",
        "2020-2021,2021-2022,x,2020SJ00",
        "2020 Q1,2020 Q2,x,2020KW01",
        "jan-20,feb-20,x,2020MM01",
        "1-1-2020,1-1-2021,x,20200101",
        "2020.0,2021.0,x,2020JJ00",
        "Vsv (2020),Vsv (2021),Vsv,2020JJ00",
    })
    void periodsInHeadersAreReadAsPeopleWriteThem(String first, String second, String measure, String period)
            throws IOException {
        Imported imported = read(
                "x.csv", "Gemeente;" + first + ";" + second + "\n" + lines(i -> NAMES.get(i) + ";" + i + ",5;2,5"));

        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .containsExactly(measure);
        assertThat(value(imported, measure, "GM0193", period)).isEqualTo(Value.of(9.5));
    }

    @Test
    void agesInHeadersAreNoPeriods() throws IOException {
        Imported imported =
                read("x 2023.csv", "Gemeente;10-11;12-13;14-15\n" + lines(i -> NAMES.get(i) + ";" + i + ",5;2,5;3,5"));

        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("10-11", "12-13", "14-15");
    }

    @Test
    void aHeaderWithoutACellForTheNumbersOfTheRowsIsAsLongAsTheRows() throws IOException {
        Imported imported = read(
                "x.csv",
                "\"RegioS\",\"Perioden\",\"K_1\"\n"
                        + lines(i -> "\"" + (i + 1) + "\",\"" + CODES.get(i) + "\",\"2022JJ00\"," + i + ".5"));

        assertThat(value(imported, "K_1", "GM0193", "2022JJ00")).isEqualTo(Value.of(9.5));
        assertThat(imported.counts().rowsLeft()).isZero();
    }

    @Test
    void unitsInAColumnOfALongTableScaleItsValues() throws IOException {
        Imported imported = read(
                "x 2023.csv",
                "Gemeente;Onderwerp;Eenheid;Waarde\n"
                        + lines(i -> NAMES.get(i) + ";Inwoners;x 1 000;5" + i + ",5\n" + NAMES.get(i) + ";Armoede;%;"
                                + i + ",5"));

        assertThat(value(imported, "Inwoners (x 1 000)", "GM0141", "2023JJ00")).isEqualTo(Value.of(50_500));
        assertThat(imported.observations().measures())
                .extracting(Statistic::unit)
                .containsExactly("aantal", "%");

        Imported groups = read(
                "x 2023.csv",
                "Gemeente;Onderwerp;Geslacht;Eenheid;Waarde\n"
                        + lines(i -> NAMES.get(i) + ";Inwoners;man;x 1 000;5" + i + ",5\n" + NAMES.get(i)
                                + ";Inwoners;vrouw;x 1 000;6" + i + ",5"));
        assertThat(value(groups, "Inwoners (x 1 000)|Geslacht=vrouw", "GM0141", "2023JJ00"))
                .isEqualTo(Value.of(60_500));
    }
}

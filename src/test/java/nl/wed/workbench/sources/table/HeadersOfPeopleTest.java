package nl.wed.workbench.sources.table;

import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.table.TenMunicipalities.CODES;
import static nl.wed.workbench.sources.table.TenMunicipalities.NAMES;
import static nl.wed.workbench.sources.table.TenMunicipalities.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/// Headers, periods, groups and units of tables as people make and send them.
class HeadersOfPeopleTest {
    @TempDir
    private Path path;

    private TenMunicipalities table;

    @BeforeEach
    void emptyFolder() {
        table = new TenMunicipalities(path);
    }

    @Test
    void yearsAboveTheNamesAndUnitsBelowThemAreOneHeader() throws IOException {
        Imported years = table.read(
                "x.csv",
                ";2022;;2023;\nGemeenten;Jeugdhulp (%);Inwoners;Jeugdhulp (%);Inwoners\n"
                        + lines(i -> NAMES.get(i) + ";" + i + ",5;10" + i + ";" + i + ",9;20" + i));
        assertThat(years.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("Jeugdhulp (%)", "Inwoners");
        assertThat(value(years, "Jeugdhulp (%)", "GM0193", "2023JJ00")).isEqualTo(Value.of(9.9));
        assertThat(value(years, "Inwoners", "GM0193", "2022JJ00")).isEqualTo(Value.of(109));

        Imported units = table.read(
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
        Imported imported = table.read(
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
        Imported imported = table.read(
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
        Imported imported = new Folder(path).imported();

        assertThat(imported.observations().measures())
                .extracting(Statistic::unit)
                .containsExactly("aantal", "%");
        assertThat(value(imported, "jeugdhulp (Aantal)", "GM0193", "2023JJ00")).isEqualTo(Value.of(29));
        assertThat(value(imported, "jeugdhulp (%)", "GM0193", "2022JJ00")).isEqualTo(Value.of(9.5));
    }

    @Test
    void aFirstRowWithoutFiguresIsNoHeader() throws IOException {
        Imported imported =
                table.read("x 2023.csv", "Gemeente;a;b\nAalten;x;x\n" + lines(i -> NAMES.get(i) + ";" + i + ";7"));

        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("a", "b");
        assertThat(imported.observations().regionNames()).containsKey("GM0197");
    }

    @Test
    void groupsInAColumnBecomePartOfTheMeasure() throws IOException {
        Imported imported = table.read(
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
        Imported imported = table.read(
                "x 2023.csv",
                "Gemeente;Geslacht;Provincie;deel (%)\n"
                        + lines(i -> NAMES.get(i) + ";Meisjes;Overijssel;" + i + ",5"));

        assertThat(imported.observations().measures())
                .extracting(Statistic::title)
                .containsExactly("deel (%); Meisjes");
    }

    @Test
    void agesAsNumbersTellRowsApart() throws IOException {
        Imported imported = table.read(
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
        Imported imported = table.read(
                "x.csv", "Gemeente;Periode;deel (%)\n" + lines(i -> NAMES.get(i) + ";" + period + ";" + i + ",5"));

        assertThat(imported.observations().series())
                .allSatisfy(series ->
                        assertThat(series.points().getFirst().period()).startsWith("2021"));
    }

    @Test
    void aColumnWithoutAPeriodBesideYearsIsLeftOutAndSaid() throws IOException {
        Imported imported = table.read(
                "x.csv", "Gemeente;2021;2022;Verschil\n" + lines(i -> NAMES.get(i) + ";" + i + ",5;2,5;1,1"));

        assertThat(imported.observations().measures()).hasSize(1);
        assertThat(imported.warnings()).containsExactly(Warning.of("columnsUnknownPeriod", "Verschil"));
    }

    @Test
    void aColumnWithOneValueForTheCountryIsNotOfTheMunicipalities() throws IOException {
        Imported imported =
                table.read("x 2023.csv", "Gemeente;Waarde;Nederland\n" + lines(i -> NAMES.get(i) + ";" + i + ",5;7,7"));
        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("Waarde");
        assertThat(imported.warnings()).containsExactly(Warning.of("columnsOfCountry", "Nederland"));

        Imported born = table.read(
                "x 2023.csv", "Gemeente;Geboren in Nederland (%)\n" + lines(i -> NAMES.get(i) + ";" + (80 + i) + ",5"));
        assertThat(born.observations().measures()).hasSize(1);
    }

    @Test
    void theHeaderRepeatedOnEveryPageIsNoRow() throws IOException {
        Imported imported = table.read(
                "x 2023.csv",
                "Gemeente;deel (%)\n" + lines(i -> (i == 5 ? "Gemeente;deel (%)\n" : "") + NAMES.get(i) + ";1,5"));

        assertThat(imported.counts().rows()).isEqualTo(11);
        assertThat(imported.warnings()).containsExactly(Warning.of("rowsHeaderAgain", 1, "7"));
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
        Imported imported = table.read(
                "x.csv", "Gemeente;" + first + ";" + second + "\n" + lines(i -> NAMES.get(i) + ";" + i + ",5;2,5"));

        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .containsExactly(measure);
        assertThat(value(imported, measure, "GM0193", period)).isEqualTo(Value.of(9.5));
    }

    @Test
    void agesInHeadersAreNoPeriods() throws IOException {
        Imported imported = table.read(
                "x 2023.csv", "Gemeente;10-11;12-13;14-15\n" + lines(i -> NAMES.get(i) + ";" + i + ",5;2,5;3,5"));

        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("10-11", "12-13", "14-15");
    }

    @Test
    void aHeaderWithoutACellForTheNumbersOfTheRowsIsAsLongAsTheRows() throws IOException {
        Imported imported = table.read(
                "x.csv",
                "\"RegioS\",\"Perioden\",\"K_1\"\n"
                        + lines(i -> "\"" + (i + 1) + "\",\"" + CODES.get(i) + "\",\"2022JJ00\"," + i + ".5"));

        assertThat(value(imported, "K_1", "GM0193", "2022JJ00")).isEqualTo(Value.of(9.5));
        assertThat(imported.counts().rowsLeft()).isZero();
    }

    @Test
    void unitsInAColumnOfALongTableScaleItsValues() throws IOException {
        Imported imported = table.read(
                "x 2023.csv",
                "Gemeente;Onderwerp;Eenheid;Waarde\n"
                        + lines(i -> NAMES.get(i) + ";Inwoners;x 1 000;5" + i + ",5\n" + NAMES.get(i) + ";Armoede;%;"
                                + i + ",5"));

        assertThat(value(imported, "Inwoners (x 1 000)", "GM0141", "2023JJ00")).isEqualTo(Value.of(50_500));
        assertThat(imported.observations().measures())
                .extracting(Statistic::unit)
                .containsExactly("aantal", "%");

        Imported groups = table.read(
                "x 2023.csv",
                "Gemeente;Onderwerp;Geslacht;Eenheid;Waarde\n"
                        + lines(i -> NAMES.get(i) + ";Inwoners;man;x 1 000;5" + i + ",5\n" + NAMES.get(i)
                                + ";Inwoners;vrouw;x 1 000;6" + i + ",5"));
        assertThat(value(groups, "Inwoners (x 1 000)|Geslacht=vrouw", "GM0141", "2023JJ00"))
                .isEqualTo(Value.of(60_500));
    }
}

package nl.wed.workbench.sources.table;

import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static nl.wed.workbench.sources.table.TenMunicipalities.CODES;
import static nl.wed.workbench.sources.table.TenMunicipalities.NAMES;
import static nl.wed.workbench.sources.table.TenMunicipalities.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Regions and rows of tables as people make and send them.
class TablesOfPeopleTest {
    @TempDir
    private Path path;

    private TenMunicipalities table;

    @BeforeEach
    void emptyFolder() {
        table = new TenMunicipalities(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM", "regiocode", "gemcode", "CBS-nummer", "Gem. nr", "x", "", "Statcode", "gm_nr"})
    void aColumnOfMunicipalityNumbersIsFoundUnderAnyHeader(String header) throws IOException {
        Imported imported = table.read(
                "x 2023.csv",
                header + ";Jeugdhulp (%)\n" + lines(i -> CODES.get(i).substring(3) + ";" + i + ",5"));

        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("Jeugdhulp (%)");
        assertThat(value(imported, "Jeugdhulp (%)", "GM0193", "2023JJ00")).isEqualTo(Value.of(9.5));
    }

    @Test
    void aColumnOfNumbersThatAreNoMunicipalitiesIsOfFigures() throws IOException {
        Imported imported =
                table.read("x 2023.csv", "Gemeente;Adressen\n" + lines(i -> NAMES.get(i) + ";" + (201 + i)));

        assertThat(value(imported, "Adressen", "GM0141", "2023JJ00")).isEqualTo(Value.of(201));
    }

    @Test
    void codesInAllFormsInOneColumnAreRead() throws IOException {
        Imported imported = table.read("x 2023.csv", """
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
        Imported imported = table.read(
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
        Imported imported = table.read(
                "x 2023.csv", "Gemeente;deel (%)\n" + lines(i -> NAMES.get(i) + ";" + i + ",5") + "Atlantis;3,5\n");
        assertThat(imported.observations().regionNames()).hasSize(10);
        assertThat(imported.warnings()).containsExactly(Warning.of("rowsUnknownRegion", 1, "Atlantis"));

        assertThat(table.refused("Gemeente;School;deel (%)\nAlmelo;a;1,5\nLutjebroek;b;1,5\nHoofddorp;c;2,5\n"
                        + "Drachten;d;2,5\nHeerlerbaan;e;2,5\n"))
                .isEqualTo("onlyNames");
    }

    @Test
    void namesakesAreSettledByTheProvinceOrLeftOut() throws IOException {
        Imported settled =
                table.read("x 2023.csv", "Gemeente;Provincie;deel (%)\nBergen;Limburg;1,5\nBergen;Noord-Holland;2,5\n");
        assertThat(value(settled, "deel (%)", "GM0893", "2023JJ00")).isEqualTo(Value.of(1.5));
        assertThat(value(settled, "deel (%)", "GM0373", "2023JJ00")).isEqualTo(Value.of(2.5));

        Imported open = table.read("x 2023.csv", "Gemeente;deel (%)\nBergen;1,5\nAlmelo;2,5\n");
        assertThat(open.warnings())
                .containsExactly(Warning.of("rowsNamesakes", 1, "Bergen (Bergen (L.), Bergen (NH.))"));
    }

    @Test
    void whatCanBeAMunicipalityAndAProvinceIsSettledOrAsked() throws IOException {
        Imported settled = table.read(
                "x 2023.csv", "Gebied;deel (%)\nUtrecht;1,5\nUtrecht (gemeente);2,5\nDrenthe;3,5\nAlmelo;4,5\n");
        assertThat(value(settled, "deel (%)", "PV26", "2023JJ00")).isEqualTo(Value.of(1.5));
        assertThat(value(settled, "deel (%)", "GM0344", "2023JJ00")).isEqualTo(Value.of(2.5));

        Imported provinces = table.read("x 2023.csv", "Provincie;deel (%)\nUtrecht;1,5\nGroningen;2,5\nDrenthe;3,5\n");
        assertThat(provinces.observations().regionNames()).containsOnlyKeys("PV26", "PV20", "PV22");

        assertThat(table.refused("Gemeente;deel (%)\nUtrecht;1,5\nDrenthe;2,5\nAlmelo;3,5\n"))
                .isEqualTo("ambiguousRegions");
    }

    @Test
    void aRegionGivenOnceHoldsForTheRowsBelowIt() throws IOException {
        Imported imported = table.read(
                "x.csv",
                "Gemeente;Jaar;deel (%)\n" + lines(i -> NAMES.get(i) + ";2021;1,5\n;2022;" + i + ",5\n;2023;3,5")
                        + ";;9,5\n");

        assertThat(value(imported, "deel (%)", "GM0193", "2022JJ00")).isEqualTo(Value.of(9.5));
        assertThat(imported.warnings())
                .containsExactly(Warning.of("heldRows", 20), Warning.of("rowsBlankRegion", 1, "32"));
    }

    @Test
    void aPeriodGivenOnceHoldsForTheRowsBelowIt() throws IOException {
        Imported imported = table.read(
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
        Imported imported = table.read(
                "x.csv", "Gemeente;Jaar;deel (%)\n" + lines(i -> (i == 4 ? "" : NAMES.get(i)) + ";2023;" + i + ",5"));

        assertThat(imported.observations().regionNames()).hasSize(9).doesNotContainKey("GM0153");
        assertThat(imported.warnings()).containsExactly(Warning.of("rowsBlankRegion", 1, "6"));
    }

    @Test
    void rowsBelowAnUnknownNameAreLeftOutWithIt() throws IOException {
        Imported imported = table.read(
                "x.csv",
                "Gemeente;Jaar;deel (%)\n" + lines(i -> NAMES.get(i) + ";2022;1,5\n;2023;2,5")
                        + "Atlantis;2022;3,5\n;2023;4,5\n");

        assertThat(value(imported, "deel (%)", "GM0193", "2023JJ00")).isEqualTo(Value.of(2.5));
        assertThat(imported.warnings()).contains(Warning.of("rowsUnknownRegion", 2, "Atlantis"));
    }

    @Test
    void oneDamagedPeriodLeavesOutItsRowAndNearlyAllRefuse() throws IOException {
        Imported imported = table.read(
                "x.csv",
                "Gemeente;Jaar;deel (%)\n"
                        + lines(i -> NAMES.get(i) + ";" + (i == 3 ? "20x3" : "2023") + ";" + i + ",5"));
        assertThat(imported.warnings()).containsExactly(Warning.of("rowsUnknownPeriod", 1, "20x3"));
        assertThat(imported.observations().regionNames()).doesNotContainKey("GM0150");
    }

    @Test
    void whatIsMissingInATableIsSaidAsItIs() throws IOException {
        assertThat(table.refused(lines(i -> NAMES.get(i) + ";" + i + ",5;7"))).isEqualTo("noHeader");
        assertThat(table.refused("Onderwerp;Almelo;Zwolle\nInwoners;1;2\n")).isEqualTo("regionsAcross");
        assertThat(table.refused("Gemeente,deel\n" + lines(i -> NAMES.get(i) + ",1" + i + ",5")))
                .isEqualTo("unequalRows");
        assertThat(table.refused("Woonplaats;deel (%)\nAadorp;1,5\nBornerbroek;2,5\nAlmelo;3,5\n"))
                .isEqualTo("onlyNames");
        assertThat(table.refused(
                        "School;Gemeente;deel (%)\n" + lines(i -> "School " + i + ";" + NAMES.get(i % 3) + ";1,5")))
                .isEqualTo("duplicateRegion");
    }
}

package nl.wed.workbench.sources.statline;

import static nl.wed.workbench.sources.Folder.point;
import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatlineImportersTest {
    private static final String POOR = "Huishoudens (x 1 000)|Inkomen=Laag";

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void namesBecomeCodesAndLabelsPartOfTheMeasure() throws IOException {
        Imported imported =
                folder.with("Laag_inkomen__regio_03062025_164145.csv", """
                    \uFEFF"Inkomen";"Regio's";"Perioden";"Huishoudens (x 1 000)";"Relatief (%)"\r
                    "Laag";"Nederland";"2011";"   481.8";"     6.9"\r
                    "Laag";"Utrecht (PV)";"2011";"    30.1";"     5.9"\r
                    "Laag";"Utrecht (gemeente)";"2011";"    12.0";"     7.0"\r
                    "Laag";"Friesland (PV)";"2011";"    18.2";"       ."\r
                    "Laag";"Hengelo (O.)";"2011*";"     2.1";"     5.0"\r
                    """).imported();

        assertThat(imported.dataSet().importer()).isEqualTo("statline-csv");
        assertThat(imported.dataSet().title()).isEqualTo("Laag inkomen; regio");
        assertThat(imported.observations().measures())
                .first()
                .isEqualTo(new Statistic(POOR, "Huishoudens; Laag", "", "aantal", 0));
        assertThat(value(imported, POOR, "NL01", "2011JJ00")).isEqualTo(Value.of(481_800));
        assertThat(value(imported, POOR, "PV26", "2011JJ00")).isEqualTo(Value.of(30_100));
        assertThat(value(imported, POOR, "GM0344", "2011JJ00")).isEqualTo(Value.of(12_000));
        assertThat(value(imported, "Relatief (%)|Inkomen=Laag", "PV21", "2011JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "."));
        assertThat(point(imported, POOR, "GM0164", "2011JJ00").status()).isEqualTo(PeriodStatus.PROVISIONAL);
    }

    @Test
    void neighbourhoodsHaveCodesAndMeasuresTheirPath() throws IOException {
        Imported imported =
                folder.with("Nabijheid_buurt_2023_14102024_165609.csv", """
                    "Wijken en buurten";"Regioaanduiding/Gemeentenaam (naam)";"Regioaanduiding/Codering (code)";"Zorg/Huisarts/Afstand (km)";"Zorg/Apotheek/Afstand (km)"
                    "Nederland";"Nederland     ";"NL00      ";"     1.0";"     1.3"
                    "Utrecht";"Utrecht       ";"GM0344    ";"     0.7";"       ."
                    "Oost";"Amsterdam     ";"WK0363MA  ";"     0.4";"     0.5"
                    """).imported();

        assertThat(imported.observations().measures())
                .containsExactly(
                        new Statistic("Zorg/Huisarts/Afstand (km)", "Afstand", "Zorg / Huisarts", "km", 1),
                        new Statistic("Zorg/Apotheek/Afstand (km)", "Afstand", "Zorg / Apotheek", "km", 1));
        assertThat(value(imported, "Zorg/Huisarts/Afstand (km)", "NL01", "2023JJ00"))
                .isEqualTo(Value.of(1));
        assertThat(value(imported, "Zorg/Huisarts/Afstand (km)", "WK0363MA", "2023JJ00"))
                .isEqualTo(Value.of(0.4));
        assertThat(imported.observations().regionNames()).containsEntry("WK0363MA", "Oost");
    }

    @Test
    void aCrossTableIsReadAsItStandsOnTheScreen() throws IOException {
        Imported imported = folder.with("kruistabel.csv", """
            "Bijstand; personen"
            "Leeftijd: 10000 Totaal leeftijd"
            "";"";"Onderwerp"
            "Regio's";"Perioden";"Personen met bijstand";"Aandeel bijstand"
            "";"";"x 1 000";"%"
            "Nederland";"2022";"401,5";"3,1"
            "Nederland";"2023*";"397,2";""
            "Almelo";"2022";"2,4";"5,2"
            "Bron: CBS\"\
            """).imported();

        assertThat(imported.dataSet().importer()).isEqualTo("statline-kruistabel");
        assertThat(imported.dataSet().title()).isEqualTo("Bijstand; personen");
        String people = "Personen met bijstand; Totaal leeftijd";
        assertThat(value(imported, people, "NL01", "2022JJ00")).isEqualTo(Value.of(401_500));
        assertThat(value(imported, people, "GM0141", "2022JJ00")).isEqualTo(Value.of(2_400));
        assertThat(point(imported, people, "NL01", "2023JJ00").status()).isEqualTo(PeriodStatus.PROVISIONAL);
        assertThat(value(imported, "Aandeel bijstand; Totaal leeftijd", "NL01", "2023JJ00"))
                .isEqualTo(Value.missing(MissingReason.UNKNOWN));
    }

    @Test
    void aCrossTableWithPeriodsAlongTheTopIsReadToo() throws IOException {
        Imported imported = folder.with("x.csv", """
            "Bevolking"
            "";"Onderwerp";"Bevolking";"Bevolking"
            "Regio's";"";"2022";"2023"
            "";"";"aantal";"aantal"
            "Almelo";"";"73155";"73824"
            "Zwolle";"";"130668";"132411"
            "Bron: CBS"
            """).imported();

        assertThat(value(imported, "Bevolking", "GM0141", "2023JJ00")).isEqualTo(Value.of(73_824));
        assertThat(value(imported, "Bevolking", "GM0193", "2022JJ00")).isEqualTo(Value.of(130_668));
    }

    @Test
    void aCrossTableWithoutARegionIsRefused() throws IOException {
        folder.with("x.csv", """
            "Bestedingen"
            "";"Onderwerp"
            "Perioden";"Bestedingen"
            "";"1 000 euro"
            "2015";"32,9"
            "2020";"35,6"
            "Bron: CBS"
            """);

        assertThat(folder.reason()).isEqualTo("noRegion");
    }

    @Test
    void anUnknownNameOrADamagedCellDoesNotRefuseACrossTable() throws IOException {
        Imported imported = folder.with("x.csv", """
            "Bevolking"
            "";"Onderwerp";"Bevolking";"Bevolking"
            "Regio's";"";"2022";"2023"
            "";"";"aantal";"aantal"
            "Almelo";"";"73155";"73824"
            "Atlantis";"";"5";"6"
            "Zwolle";"";"130668";"veel"
            "Bron: CBS"
            """).imported();

        assertThat(imported.observations().regionNames()).containsOnlyKeys("GM0141", "GM0193");
        assertThat(value(imported, "Bevolking", "GM0193", "2023JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.OTHER, "veel"));
        assertThat(warnings(imported)).containsExactly("strangeCells", "rowsUnknownRegion", "notes");
        assertThat(imported.counts().rows()).isEqualTo(3);
        assertThat(imported.counts().rowsLeft()).isEqualTo(1);
    }

    @Test
    void anUnknownNameAboveAColumnLeavesOutThatColumn() throws IOException {
        Imported imported = folder.with("x.csv", """
            "Bevolking"
            "";"Regio's";"Almelo";"Zwolle";"Borne";"Atlantis"
            "Perioden";"Onderwerp";"Bevolking";"Bevolking";"Bevolking";"Bevolking"
            "2022";"";"1";"2";"3";"4"
            "2023";"";"5";"6";"7";"8"
            "2024";"";"5";"6";"7";"8"
            "Bron: CBS"
            """).imported();

        assertThat(imported.observations().regionNames()).containsOnlyKeys("GM0141", "GM0193", "GM0147");
        assertThat(value(imported, "Bevolking", "GM0147", "2023JJ00")).isEqualTo(Value.of(7));
        assertThat(imported.warnings()).contains(Warning.of("columnsUnknownRegion", "Atlantis"));
    }

    @Test
    void anUnknownNameInAFlatTableLeavesOutItsRows() throws IOException {
        Imported imported = folder.with("x.csv", """
            "Regio's";"Perioden";"Kinderen (aantal)"
            "Almelo";"2020";"100"
            "Atlantis";"2020";"7"
            "Zwolle";"2020";"900"
            "Gemeente onbekend";"2020";"9"
            """).imported();

        assertThat(imported.observations().regionNames()).containsOnlyKeys("GM0141", "GM0193");
        assertThat(warnings(imported)).containsExactly("rowsUnknownRegion", "rowsElsewhere");
    }

    @Test
    void aMunicipalityThatIsGoneKeepsItsOwnCode() throws IOException {
        Imported imported = folder.with(
                        "x.csv",
                        "\"Regio's\";\"Perioden\";\"Kinderen (aantal)\"\n"
                                + "\"Weesp\";\"2020\";\"100\"\n\"Amsterdam\";\"2020\";\"900\"\n")
                .imported();

        assertThat(warnings(imported)).containsExactly("formerMunicipalities");
        assertThat(imported.warnings().getFirst().arguments()).containsExactly("Weesp (GM0457) → Amsterdam");
        assertThat(value(imported, "Kinderen (aantal)", "GM0457", "2020JJ00")).isEqualTo(Value.of(100));
        assertThat(value(imported, "Kinderen (aantal)", "GM0363", "2020JJ00")).isEqualTo(Value.of(900));
    }

    @Test
    void aCrossTableMayBeAboutOneRegionAndOnePeriodThatStandAboveIt() throws IOException {
        Imported imported = folder.with("x.csv", """
            "Bevolking"
            "Regio's: GM0141 Almelo"
            "Perioden: 2023*"
            "Geslacht: T001038 Totaal mannen en vrouwen"
            "Herkomst: Nederland"
            "zomaar een regel"
            "";"Onderwerp";"Inwoners"
            "Leeftijd";"";"aantal"
            "0 tot 5 jaar";"";"10"
            "5 tot 10 jaar";"";"20"
            "10 tot 15 jaar";"";"30"
            "Bron: CBS"
            """).imported();

        assertThat(value(imported, "Inwoners; 0 tot 5 jaar, Totaal mannen en vrouwen, Nederland", "GM0141", "2023JJ00"))
                .isEqualTo(Value.of(10));
        assertThat(imported.observations().measures()).hasSize(3);
    }

    @Test
    void aRegionAboveTheTableMayBeANameAndOneThatIsNoneIsNoRegion() throws IOException {
        String table = """
            "Bevolking"
            "Wijken en buurten: %s"
            "";"Onderwerp";"Inwoners"
            "Perioden";"";"aantal"
            "2021";"";"10"
            "2022";"";"20"
            "2023";"";"30"
            "Bron: CBS"
            """;
        folder.with("x.csv", table.formatted("Zwolle"));
        assertThat(value(folder.imported(), "Inwoners", "GM0193", "2022JJ00")).isEqualTo(Value.of(20));
        folder.with("x.csv", table.formatted("NL00 Nederland"));
        assertThat(value(folder.imported(), "Inwoners", "NL01", "2022JJ00")).isEqualTo(Value.of(20));

        folder.with("x.csv", table.formatted("Atlantis"));
        assertThat(folder.reason()).isEqualTo("noRegion");
    }

    @Test
    void aCrossTableWithoutAnyPeriodIsAsked() throws IOException {
        folder.with("x.csv", """
            "Bevolking"
            "";"Onderwerp";"Inwoners"
            "Regio's";"";"aantal"
            "Almelo";"";"10"
            "Borne";"";"20"
            "Zwolle";"";"30"
            "Bron: CBS"
            """);

        assertThat(folder.reason()).isEqualTo("needsYear");
    }

    @Test
    void headingsAboveSeveralColumnsHoldForAllOfThemAndMakeTheGroup() throws IOException {
        Imported imported = folder.with("x.csv", """
            "Bevolking"
            "";"";"Onderwerp";"";"";""
            "";"";"Bevolking";"";"Wonen";""
            "Regio's";"Perioden";"Mannen";"Vrouwen";"Koop";"Huur"
            "";"";"aantal";"aantal";"%";"x 1 000"
            "Almelo";"2022*";"1";"2";"3,5";"4"
            "Almelo";"2023";"5";"6";"7,5";"8"
            "Zwolle";"2022";"1";"2";"3,5";"4"
            "Bron: CBS"
            """).imported();

        assertThat(imported.observations().measures())
                .containsExactly(
                        new Statistic("Bevolking / Mannen", "Mannen", "Bevolking", "aantal", 1),
                        new Statistic("Bevolking / Vrouwen", "Vrouwen", "Bevolking", "aantal", 1),
                        new Statistic("Wonen / Koop", "Koop", "Wonen", "%", 1),
                        new Statistic("Wonen / Huur", "Huur", "Wonen", "aantal", 0));
        assertThat(value(imported, "Wonen / Huur", "GM0141", "2023JJ00")).isEqualTo(Value.of(8_000));
        assertThat(point(imported, "Wonen / Koop", "GM0141", "2022JJ00").status())
                .isEqualTo(PeriodStatus.PROVISIONAL);
        assertThat(point(imported, "Wonen / Koop", "GM0141", "2023JJ00").status())
                .isEqualTo(PeriodStatus.UNSTATED);
    }

    @Test
    void starsAboveAColumnMakeItsPeriodProvisional() throws IOException {
        Imported imported = folder.with("x.csv", """
            "Bevolking"
            "";"Onderwerp";"Bevolking";"Bevolking"
            "Regio's";"";"2022";"2023*"
            "";"";"aantal";"aantal"
            "GM0141";"";"1";"2"
            "Zwolle";"";"3";"4"
            "Bron: CBS"
            """).imported();

        assertThat(point(imported, "Bevolking", "GM0141", "2023JJ00").status()).isEqualTo(PeriodStatus.PROVISIONAL);
        assertThat(point(imported, "Bevolking", "GM0141", "2022JJ00").status()).isEqualTo(PeriodStatus.UNSTATED);
    }

    @Test
    void withoutHeadingsTheWordsOfARowAreTheMeasure() throws IOException {
        Imported imported = folder.with("x.csv", """
            "Bevolking"
            "Perioden: 2023"
            "";"Onderwerp";"Almelo";"Zwolle";"Borne"
            "Inwoners";"";"1";"2";"3"
            "Huishoudens";"";"4";"5";"6"
            "Woningen";"";"7";"8";"9"
            "Bron: CBS"
            """).imported();

        assertThat(value(imported, "Huishoudens", "GM0193", "2023JJ00")).isEqualTo(Value.of(5));
        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("Inwoners", "Huishoudens", "Woningen");
    }

    @Test
    void aCrossTableOfAHeaderOnlyOrOfTwoLinesIsNone() throws IOException {
        folder.with("x.csv", "\"Bevolking\"\n\"\";\"Onderwerp\"\n\"Almelo\";\"1\"\n");
        assertThat(folder.reason()).isEqualTo("noTable");
        folder.with("x.csv", "\"Bevolking\"\n\"\";\"Onderwerp\"\n\"Regio's\";\"Inwoners\"\n\"a\";\"b\"\n\"c\";\"d\"\n");
        assertThat(folder.reason()).isEqualTo("noTable");
    }

    @Test
    void anOpenNumberInACrossTableIsAsked() throws IOException {
        folder.with("x.csv", """
            "Bevolking"
            "";"Onderwerp";"Inwoners"
            "Perioden";"Regio's";"aantal"
            "2021";"Almelo";"73.155"
            "2022";"Almelo";"73.824"
            "2023";"Almelo";"74.001"
            "Bron: CBS"
            """);
        assertThat(folder.reason()).isEqualTo("needsDecimalSign");

        Imported imported = folder.imported(ImportOptions.standard().withDecimalSign(DecimalSign.COMMA));
        assertThat(value(imported, "Inwoners", "GM0141", "2021JJ00")).isEqualTo(Value.of(73_155));
        assertThat(imported.dataSet().importer()).isEqualTo("statline-kruistabel+komma");
    }
}

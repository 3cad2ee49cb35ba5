package nl.wed.workbench.sources.cbs.v3;

import static nl.wed.workbench.sources.Folder.point;
import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class V3JsonImporterTest {
    private static final String ROWS = """
        {"odata.metadata": "https://opendata.cbs.nl/ODataFeed/OData/%s/$metadata\
        #Cbs.OData.WebAPI.%s", "value": [%s]}
        """;
    private static final String DISTRICTS = """
        {"ID": 0, "WijkenEnBuurten": "NL00      ", "Gemeentenaam_1": "Nederland       ",
         "AantalInwoners_5": 17407585, "HuishoudensMetEenLaagInkomen_78": null,
         "GemiddeldInkomenPerInwoner_72": 28.1, "MeestVoorkomendePostcode_113": "       ."},
        {"ID": 1, "WijkenEnBuurten": "GM0141    ", "Gemeentenaam_1": "Almelo          ",
         "AantalInwoners_5": 73107, "HuishoudensMetEenLaagInkomen_78": null,
         "GemiddeldInkomenPerInwoner_72": null, "MeestVoorkomendePostcode_113": "7607"},
        {"ID": 2, "WijkenEnBuurten": "WK014110  ", "Gemeentenaam_1": "Almelo          ",
         "AantalInwoners_5": 5145, "HuishoudensMetEenLaagInkomen_78": null,
         "GemiddeldInkomenPerInwoner_72": null, "MeestVoorkomendePostcode_113": "7607"}
        """;

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void aKnownTableWithoutDescriptionGetsItsTitlesUnitsAndYearFromTheBuiltInList() throws IOException {
        Imported imported = folder.with("x", ROWS.formatted("84799NED", "TypedDataSet", DISTRICTS))
                .imported();

        assertThat(value(imported, "AantalInwoners_5", "GM0141", "2020JJ00")).isEqualTo(Value.of(73_107));
        assertThat(value(imported, "GemiddeldInkomenPerInwoner_72", "NL01", "2020JJ00"))
                .as("NL00 is the country, thousands of euros become euros")
                .isEqualTo(Value.of(28_100));
        assertThat(imported.observations().measure("GemiddeldInkomenPerInwoner_72"))
                .contains(new Statistic(
                        "GemiddeldInkomenPerInwoner_72",
                        "Gemiddeld inkomen per inwoner",
                        "Inkomen / Inkomen van personen",
                        "euro",
                        0));
        assertThat(imported.dataSet().title()).isEqualTo("Kerncijfers wijken en buurten 2020");
        assertThat(imported.warnings()).isEmpty();
    }

    @Test
    void nullIsUnknownAndTextIsNoMeasure() throws IOException {
        Imported imported = folder.with("x", ROWS.formatted("84799NED", "TypedDataSet", DISTRICTS))
                .imported();

        assertThat(value(imported, "HuishoudensMetEenLaagInkomen_78", "GM0141", "2020JJ00"))
                .isEqualTo(Value.missing(MissingReason.UNKNOWN));
        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .doesNotContain("MeestVoorkomendePostcode_113", "Gemeentenaam_1");
    }

    @Test
    void regionsAreNamedByTheListOfRegionsOrElseByTheirRows() throws IOException {
        folder.with("rows.json", ROWS.formatted("84799NED", "TypedDataSet", DISTRICTS));
        assertThat(folder.imported().observations().regionNames())
                .containsEntry("GM0141", "Almelo")
                .containsEntry("WK014110", "WK014110");

        folder.with("names.json", """
            {"value": [{"Key": "NL00      ", "Title": "Nederland", "Municipality": ""},
             {"Key": "WK014110  ", "Title": "Wijk 10 Binnenstad", "Municipality": "GM0141"}]}
            """);
        assertThat(folder.imported().observations().regionNames()).containsEntry("WK014110", "Wijk 10 Binnenstad");
    }

    @Test
    void anotherEditionBorrowsTitlesByNameAndSaysSo() throws IOException {
        String rows = DISTRICTS.replace("Inkomen_78", "Inkomen_75");
        Imported imported = folder.with("x.json", ROWS.formatted("85039NED", "TypedDataSet", rows))
                .imported();

        assertThat(value(imported, "AantalInwoners_5", "GM0141", "2021JJ00")).isEqualTo(Value.of(73_107));
        assertThat(imported.observations().measure("HuishoudensMetEenLaagInkomen_75"))
                .hasValueSatisfying(measure -> assertThat(measure.unit()).isEqualTo("%"));
        assertThat(warnings(imported)).containsExactly("titlesOfOtherEdition");
    }

    @Test
    void aTableWithoutPeriodOrKnownYearAsksForIt() throws IOException {
        folder.with("x.json", ROWS.formatted("99999NED", "TypedDataSet", DISTRICTS));

        assertThat(folder.refused().reasonKey()).isEqualTo(ImportResult.Refused.NEEDS_YEAR);
        Imported imported = folder.imported(ImportOptions.standard().withYear(2016));
        assertThat(value(imported, "AantalInwoners_5", "GM0141", "2016JJ00")).isEqualTo(Value.of(73_107));
        assertThat(imported.observations().measure("AantalInwoners_5"))
                .hasValueSatisfying(m -> assertThat(m.title()).isEqualTo("Aantal inwoners"));
        assertThat(warnings(imported)).contains("unitUnknown");
    }

    @Test
    void describedColumnsGiveUnitGroupAndDimensions() throws IOException {
        Imported imported = described().imported();

        assertThat(value(imported, "Vacatures_1", "PV23", "2023KW01")).isEqualTo(Value.of(1_000));
        assertThat(value(imported, "Vacatures_1|Bedrijf=300", "PV23", "2023KW01"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "."));
        assertThat(point(imported, "Vacatures_1", "PV23", "2023KW01").status())
                .isEqualTo(PeriodStatus.REVISED_PROVISIONAL);
        assertThat(imported.observations().measures())
                .extracting(Statistic::title, Statistic::unit, Statistic::group)
                .containsExactly(
                        tuple("Vacatures", "aantal", "Arbeid"), tuple("Vacatures; Landbouw", "aantal", "Arbeid"));
    }

    @Test
    void aTableWithoutRegionIsRefused() throws IOException {
        folder.with("x.json", ROWS.formatted("80137ned", "TypedDataSet", """
            {"ID": 0, "Persoonskenmerken": "1 ", "Perioden": "2001JJ00",
             "Totaal_1": 8811.0}
            """));

        assertThat(folder.reason()).isEqualTo("noRegion");
    }

    @Test
    void aPageFromTheMiddleIsRefused() throws IOException {
        folder.with("page2.json", ROWS.formatted("83599NED", "UntypedDataSet", """
            {"ID": 10000, "RegioS": "PV23  ", "Perioden": "2012KW03",
             "OpenstaandeVacatures_1": "     1.0"}
            """));

        assertThat(folder.reason()).isEqualTo("pagesMissing");
    }

    private Folder described() throws IOException {
        return folder.with("rows.json", ROWS.formatted("83599NED", "UntypedDataSet", """
            {"ID": 0, "RegioS": "PV23  ", "Bedrijf": "T001081",
             "Perioden": "2023KW01", "Vacatures_1": "     1.0"},
            {"ID": 1, "RegioS": "PV23  ", "Bedrijf": "300    ",
             "Perioden": "2023KW01", "Vacatures_1": "       ."}
            """))
                .with("columns.json", """
                    {"value": [
                     {"ID": 0, "ParentID": null, "Type": "GeoDimension", "Key": "RegioS"},
                     {"ID": 1, "ParentID": null, "Type": "Dimension", "Key": "Bedrijf"},
                     {"ID": 2, "ParentID": null, "Type": "TimeDimension", "Key": "Perioden"},
                     {"ID": 3, "ParentID": null, "Type": "TopicGroup", "Key": "",
                      "Title": "Arbeid"},
                     {"ID": 4, "ParentID": 3, "Type": "Topic", "Key": "Vacatures_1",
                      "Title": "Vacatures ", "Unit": "x 1 000", "Decimals": 1,
                      "Datatype": "Double"}]}
                    """)
                .with("branches.json", ROWS.formatted("83599NED", "Bedrijf", """
                    {"Key": "T001081", "Title": "A-U Alle activiteiten"},
                    {"Key": "300    ", "Title": "Landbouw"}
                    """))
                .with("periods.json", ROWS.formatted("83599NED", "Perioden", """
                    {"Key": "2023KW01", "Title": "2023 1e kwartaal*",
                     "Status": "NaderVoorlopig"}
                    """));
    }

    @Test
    void aPageWithFewerRowsThanTheServerSaysIsRefused() throws IOException {
        String context = "\"odata.metadata\": \"https://opendata.cbs.nl/ODataFeed/OData/83599NED/$metadata"
                + "#Cbs.OData.WebAPI.UntypedDataSet\"";
        String row = "{\"ID\": %d, \"RegioS\": \"NL01  \", \"Perioden\": \"%s\", \"A_1\": \"  1.5\"}";
        String next = ", \"odata.nextLink\": \"https://x/?$format=json&$skip=2\"";
        String second = "{" + context + ", \"value\": [" + row.formatted(2, "2013JJ00") + "]}";
        String one = row.formatted(0, "2011JJ00");

        folder.with("1.json", "{" + context + ", \"value\": [" + one + "]" + next + "}")
                .with("2.json", second);
        assertThat(folder.imported().observations().size()).isEqualTo(2);

        folder.with("1.json", "{" + context + ", \"value\": [" + one + "]" + next.replace("=2", "=5") + "}");
        assertThat(folder.reason()).isEqualTo("pageCut");
    }

    @Test
    void columnsThatNobodyDescribesAreNamedByTheirKeysAndTextIsNone() throws IOException {
        Imported imported = folder.with("x.json", ROWS.formatted("99999NED", "UntypedDataSet", """
            {"ID": 0, "RegioS": "GM0141", "Perioden": "2020JJ00", "k_0Tot15Jaar_8": " 12.5", "AantalPerKm2_5": "  3",
             "Soort_1": "", "Naam_2": "Almelo"},
            {"ID": 1, "RegioS": "GM0147", "Perioden": "2020JJ00", "k_0Tot15Jaar_8": "   .", "AantalPerKm2_5": "  4",
             "Soort_1": "wijk", "Naam_2": "Borne"}
            """))
                .imported();

        assertThat(imported.observations().measures())
                .extracting(Statistic::code, Statistic::title, Statistic::unit)
                .containsExactly(
                        tuple("k_0Tot15Jaar_8", "0 tot 15 jaar", ""), tuple("AantalPerKm2_5", "Aantal per km 2", ""));
        assertThat(value(imported, "k_0Tot15Jaar_8", "GM0141", "2020JJ00")).isEqualTo(Value.of(12.5));
        assertThat(imported.warnings()).contains(Warning.of("unitUnknown", "0 tot 15 jaar, Aantal per km 2"));
    }

    @Test
    void aRowWithoutARegionOrAPeriodIsLeftOutAndCounted() throws IOException {
        Imported imported = folder.with("x.json", ROWS.formatted("99999NED", "TypedDataSet", """
            {"ID": 0, "RegioS": "GM0141", "Perioden": "2020JJ00", "A_1": 1},
            {"ID": 1, "RegioS": "      ", "Perioden": "2020JJ00", "A_1": 2},
            {"ID": 2, "RegioS": "GM0147", "Perioden": "ooit", "A_1": 3},
            {"ID": 3, "RegioS": "GM0148", "Perioden": "2021JJ00"}
            """))
                .imported();

        assertThat(imported.observations().size()).isEqualTo(1);
        assertThat(imported.counts().notUnderstood()).isEqualTo(2);
    }

    @Test
    void theDescriptionOfTheTableGivesItsTitleItsDateAndWhoMadeIt() throws IOException {
        String infos = """
            {"value": [{"Identifier": "83599NED", "Title": "Vacatures;  %s", "ShortTitle": "v", "Period": "2012",
             "Modified": "2024-05-01", "Catalog": "%s", "Source": "Politie"}]}
            """;
        described().with("infos.json", infos.formatted("regio", "CBS"));
        assertThat(folder.imported().dataSet().title()).isEqualTo("Vacatures; regio");
        assertThat(folder.imported().dataSet().provider()).isEqualTo("CBS");
        assertThat(folder.imported().dataSet().licence()).isNotNull();
        assertThat(folder.imported().dataSet().modified()).isEqualTo("2024-05-01");

        folder.with("infos.json", infos.formatted("regio", "Politie"));
        assertThat(folder.imported().dataSet().provider()).isEqualTo("Politie");
        assertThat(folder.imported().dataSet().licence()).isNull();
    }

    @Test
    void rowsThatLackADimensionOfTheTableAreRefusedByName() throws IOException {
        described().with("rows.json", ROWS.formatted("83599NED", "UntypedDataSet", """
            {"ID": 0, "RegioS": "PV23  ", "Perioden": "2023KW01", "Vacatures_1": "     1.0"}
            """));

        assertThat(folder.reason()).isEqualTo("dimensionMissing");
        assertThat(folder.refused().arguments()).containsExactly("83599NED", "Bedrijf");
    }
}

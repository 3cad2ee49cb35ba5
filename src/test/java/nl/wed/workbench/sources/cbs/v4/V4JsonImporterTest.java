package nl.wed.workbench.sources.cbs.v4;

import static nl.wed.workbench.sources.Folder.point;
import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.reading.ImportLimits;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class V4JsonImporterTest {
    private static final String CONTEXT =
            "\"@odata.context\": \"https://datasets.cbs.nl/odata/v1/CBS/99999NED/$metadata#%s\"";

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void writeTheMetadataUnderNamesThatSayNothing() throws IOException {
        folder = new Folder(path)
                .with("a.json", "{" + CONTEXT.formatted("Properties") + """
                    , "Identifier": "99999NED", "Title": "Laag inkomen; regio",
                    "Modified": "2025-06-01T00:00:00+02:00", "Catalog": "CBS",
                    "License": "https://creativecommons.org/licenses/by/4.0/",
                    "ObservationCount": 12, "Provenance": [{"Title": "x"}]}
                    """)
                .with("b.json", list("Dimensions", """
                    {"Identifier": "Leeftijd", "Kind": "Dimension"},
                    {"Identifier": "RegioS", "Kind": "GeoDimension"},
                    {"Identifier": "Perioden", "Kind": "TimeDimension"}
                    """))
                .with("c.json", list("MeasureCodes", """
                    {"Identifier": "M1", "Title": "Personen  in huishoudens ",
                     "MeasureGroupId": "2", "DataType": "Double",
                     "Unit": "x 1 000", "Decimals": 1},
                    {"Identifier": "M2", "Title": "Aandeel",
                     "MeasureGroupId": null, "Unit": "%", "Decimals": 1},
                    {"Identifier": "M3", "Title": "Nooit gevuld",
                     "Unit": "aantal", "Decimals": 0}
                    """))
                .with("d.json", list("LeeftijdCodes", """
                    {"Identifier": "10000", "Index": 1, "Title": "Totaal"},
                    {"Identifier": "10500", "Index": 2, "Title": "5 jaar"}
                    """))
                .with("e.json", list("PeriodenCodes", """
                    {"Identifier": "2023JJ00", "Title": "2023",
                     "Status": "Definitief"},
                    {"Identifier": "2024JJ00", "Title": "2024*",
                     "Status": "Voorlopig"}
                    """))
                .with("f.json", list("RegioSCodes", """
                    {"Identifier": "NL01", "Title": "Nederland"},
                    {"Identifier": "GM0141", "Title": "Almelo "}
                    """))
                .with("g.json", list("MeasureGroups", """
                    {"Id": "1", "Title": "Inkomen", "ParentId": null},
                    {"Id": "2", "Title": "Personen", "ParentId": "1"}
                    """));
    }

    @Test
    void valuesComeInBaseUnitsWithTheUnitOfTheBase() throws IOException {
        Imported imported = with(cell("M1", "481.8", "None", "10000", "NL01  ", "2023JJ00"));

        assertThat(value(imported, "M1", "NL01", "2023JJ00")).isEqualTo(Value.of(481_800));
        assertThat(imported.observations().measures())
                .containsExactly(new Statistic("M1", "Personen in huishoudens", "Inkomen / Personen", "aantal", 0));
    }

    @Test
    void aTotalLeavesNoTraceInTheKeyAndAnyOtherCategoryDoes() throws IOException {
        Imported imported = with(
                cell("M2", "8.5", "None", "10000", "GM0141", "2023JJ00"),
                cell("M2", "9.5", "None", "10500", "GM0141", "2023JJ00"));

        assertThat(imported.observations().measures())
                .extracting(Statistic::code, Statistic::title)
                .containsExactly(tuple("M2", "Aandeel"), tuple("M2|Leeftijd=10500", "Aandeel; 5 jaar"));
        assertThat(value(imported, "M2|Leeftijd=10500", "GM0141", "2023JJ00")).isEqualTo(Value.of(9.5));
    }

    @Test
    void aPeriodCarriesItsStatusToItsFigures() throws IOException {
        Imported imported = with(
                cell("M2", "8.5", "None", "10000", "GM0141", "2023JJ00"),
                cell("M2", "8.7", "None", "10000", "GM0141", "2024JJ00"));

        assertThat(point(imported, "M2", "GM0141", "2023JJ00").status()).isEqualTo(PeriodStatus.DEFINITIVE);
        assertThat(point(imported, "M2", "GM0141", "2024JJ00").status()).isEqualTo(PeriodStatus.PROVISIONAL);
    }

    @Test
    void whatTheSourceSaysOfAMissingValueIsKept() throws IOException {
        Imported imported = with(
                cell("M1", "null", "Impossible", "10000", "GM0141", "2022JJ00"),
                cell("M1", "null", "Confidential", "10000", "GM0141", "2023JJ00"),
                cell("M1", "null", "Somewhere", "10000", "GM0141", "2024JJ00"));

        assertThat(value(imported, "M1", "GM0141", "2022JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.NOT_APPLICABLE, "Impossible"));
        assertThat(value(imported, "M1", "GM0141", "2023JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.CONFIDENTIAL, "Confidential"));
        assertThat(value(imported, "M1", "GM0141", "2024JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.OTHER, "Somewhere"));
        assertThat(imported.counts().suppressed()).isEqualTo(1);
        assertThat(imported.counts().notUnderstood()).isEqualTo(1);
    }

    @Test
    void impossibleAfterTheLastFigureOfTheCountryMeansNotYet() throws IOException {
        Imported imported = with(
                cell("M1", "10", "None", "10000", "NL01", "2023JJ00"),
                cell("M1", "null", "Impossible", "10000", "NL01", "2024JJ00"),
                cell("M1", "1", "None", "10000", "GM0141", "2023JJ00"),
                cell("M1", "null", "Impossible", "10000", "GM0141", "2024JJ00"),
                cell("M1", "2", "None", "10000", "GM0530", "2022JJ00"),
                cell("M1", "null", "Impossible", "10000", "GM0530", "2024JJ00"));

        assertThat(value(imported, "M1", "GM0141", "2024JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.NOT_YET, "Impossible"));
        assertThat(value(imported, "M1", "GM0530", "2024JJ00"))
                .as("an abolished municipality will not get a figure")
                .isEqualTo(new Value.Missing(MissingReason.NOT_APPLICABLE, "Impossible"));
    }

    @Test
    void theDataSetSaysWhereItCameFrom() throws IOException {
        Imported imported = with(cell("M1", "1", "None", "10000", "GM0141", "2023JJ00"));

        assertThat(imported.dataSet().table()).isEqualTo("99999NED");
        assertThat(imported.dataSet().title()).isEqualTo("Laag inkomen; regio");
        assertThat(imported.dataSet().modified()).isEqualTo("2025-06-01T00:00:00+02:00");
        assertThat(imported.dataSet().licence()).contains("by/4.0");
        assertThat(imported.dataSet().observations())
                .isEqualTo(imported.observations().contentHash());
        assertThat(imported.dataSet().rawHash()).hasSize(64);
        assertThat(imported.observations().regionNames()).containsEntry("GM0141", "Almelo");
    }

    @Test
    void pagesAreJoinedAndAMissingLastPageRefusesAll() throws IOException {
        String first = page("p1.json", ", \"@odata.nextLink\": \"https://x/?$skip=1\"", "2022JJ00");
        folder.with("p1.json", first);
        assertThat(folder.reason()).isEqualTo("pagesMissing");

        folder.with("p2.json", page("p2.json", "", "2023JJ00"));
        assertThat(folder.imported().observations().size()).isEqualTo(2);
    }

    @Test
    void twoValuesForOneCellAreRefused() throws IOException {
        folder.with(
                "o.json",
                list(
                        "Observations",
                        cell("M1", "1", "None", "10000", "GM0141", "2023JJ00")
                                + ","
                                + cell("M1", "2", "None", "10000", "GM0141", "2023JJ00")));

        assertThat(folder.reason()).isEqualTo("sameCellTwice");
    }

    @ParameterizedTest
    @CsvSource({"o.json,Measure", "o.json,Value", "b.json,Identifier", "c.json,Identifier"})
    void aFieldThatIsLackingIsNamedWithItsFile(String file, String field) throws IOException {
        with(cell("M1", "1", "None", "10000", "GM0141", "2023JJ00"));
        folder.with(file, Files.readString(path.resolve(file)).replace('"' + field + '"', "\"Weg\""));

        assertThat(folder.reason()).isEqualTo("fieldMissing");
        assertThat(folder.refused().arguments()).containsExactly(file, field);
    }

    @Test
    void aDimensionThatTheObservationsLackIsNamed() throws IOException {
        folder.with("o.json", list("Observations", """
            {"Id": 1, "Measure": "M1", "Value": 3, "ValueAttribute": "None",
             "Leeftijd": "10000", "Perioden": "2023JJ00"}
            """));

        assertThat(folder.reason()).isEqualTo("dimensionMissing");
        assertThat(folder.refused().arguments()).contains("RegioS");
    }

    @Test
    void anUnknownMeasureIsLeftOutAndCounted() throws IOException {
        Imported imported = with(
                cell("M1", "1", "None", "10000", "GM0141", "2023JJ00"),
                cell("M9", "1", "None", "10000", "GM0141", "2023JJ00"));

        assertThat(warnings(imported)).containsExactly("unknownMeasures");
        assertThat(imported.counts().notUnderstood()).isEqualTo(1);
    }

    @Test
    void moreCellsThanAllowedAreRefused() throws IOException {
        folder.with(
                "o.json",
                list(
                        "Observations",
                        cell("M1", "1", "None", "10000", "GM0141", "2022JJ00")
                                + ","
                                + cell("M1", "2", "None", "10000", "GM0141", "2023JJ00")));
        var tight = new ImportLimits(1 << 20, 1 << 20, 20, 10, 10, 1, 100_000, Duration.ofMinutes(1));

        assertThat(folder.refused(ImportOptions.standard().withLimits(tight)).reasonKey())
                .isEqualTo("sources.refused.tooManyCells");
    }

    @Test
    void aTableWithoutTimeTakesItsKnownYearOrAsksForIt() throws IOException {
        var bare = new Folder(Files.createDirectory(path.resolve("bare")));
        String measures =
                list("MeasureCodes", "{\"Identifier\": \"M1\", \"Title\": \"Inwoners\", \"Unit\": \"aantal\"}");
        String rows = list("Observations", "{\"Measure\": \"M1\", \"Value\": 5, \"WijkenEnBuurten\": \"WK014110\"}");
        bare.with("m.json", measures).with("o.json", rows);
        assertThat(bare.refused().reasonKey()).isEqualTo(ImportResult.Refused.NEEDS_YEAR);

        bare.with("m.json", measures.replace("99999NED", "85984NED"))
                .with("o.json", rows.replace("99999NED", "85984NED"));
        assertThat(value(bare.imported(), "M1", "WK014110", "2024JJ00")).isEqualTo(Value.of(5));
    }

    @Test
    void withoutUnitsNothingIsRead() throws IOException {
        var bare = new Folder(Files.createDirectory(path.resolve("bare")));
        bare.with("o.json", list("Observations", cell("M1", "1", "None", "10000", "GM0141", "2023JJ00")));

        assertThat(bare.reason()).isEqualTo("noMeasureCodes");
    }

    private Imported with(String... cells) throws IOException {
        folder.with("o.json", list("Observations", String.join(",", cells)));
        return folder.imported();
    }

    private static String page(String name, String next, String period) {
        return "{"
                + CONTEXT.formatted("Observations")
                + ", \"value\": ["
                + cell("M1", "1", "None", "10000", "GM0141", period)
                + "]"
                + next
                + "}";
    }

    private static String list(String entity, String rows) {
        return "{" + CONTEXT.formatted(entity) + ",\n \"value\": [" + rows + "]}";
    }

    private static String cell(
            String measure, String value, String attribute, String age, String region, String period) {
        return """
            {"Id": 1, "Measure": "%s", "Value": %s, "ValueAttribute": "%s", "StringValue": null,
             "Leeftijd": "%s", "RegioS": "%s", "Perioden": "%s"}
            """.formatted(measure, value, attribute, age, region, period);
    }
}

package nl.wed.workbench.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wed.workbench.sources.reading.CancelSignal;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.reading.ImportProgress;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"value\": [{\"Measure\": \"M1\", | jsonTruncated",
                "{\"value\": []} {\"again\": 1} | jsonBroken",
                "{\"value\": [1, nonsense]} | jsonBroken",
                "<!DOCTYPE html><html><body>502</body></html> | html",
                "<?xml version=\"1.0\"?><feed/> | xml",
                "{\"type\": \"FeatureCollection\", \"features\": []} | map",
                "{\"type\": \"Topology\", \"arcs\": []} | map",
                "{\"Measures\": [], \"Dimensions\": []} | descriptionOnly",
                "[{\"a\": 1, \"a\": 2}] | fieldTwice",
                "{\"a\": 1} | unknownJson",
                "%PDF-1.7 | pdf",
                "some words and no table | noTable",
            })
    void whatAFileIsDecidesAndNotItsName(String content, String reason) throws IOException {
        assertThat(folder.with("data.json", content).reason()).isEqualTo(reason);
    }

    @Test
    void aCatalogueOfTablesIsNoTable() throws IOException {
        folder.with("x", "{\"value\": [{\"Identifier\": \"84669NED\", \"FeedUrl\": \"https://x\"}]}");

        assertThat(folder.reason()).isEqualTo("catalogueOfTables");
    }

    @Test
    void binaryContentIsRefused() throws IOException {
        Files.write(path.resolve("figures.csv"), new byte[] {1, 2, 0, 4, 5});

        assertThat(folder.reason()).isEqualTo("binary");
    }

    @Test
    void aBrokenWorkbookIsRefusedUnderAnyName() throws IOException {
        Files.writeString(path.resolve("figures.csv"), "PK\u0003\u0004........xl/workbook.xml");

        assertThat(folder.reason()).isEqualTo("zipBroken");
    }

    @Test
    void aTableWithNamesThatNobodyKnowsIsRefused() throws IOException {
        folder.with("x.csv", "\"Regio's\";\"Perioden\";\"Kinderen (%)\"\n\"Luilekkerland\";\"2011\";\" 8.0\"\n");

        assertThat(folder.reason()).isEqualTo("noRegionColumn");
    }

    @Test
    void aTableWithoutRegionsIsRefused() throws IOException {
        folder.with("x.csv", "tabel;titel\n85702NED;Gediplomeerden\n");

        assertThat(folder.reason()).isEqualTo("noRegionColumn");
    }

    @Test
    void tenThousandColumnsAreRefused() throws IOException {
        String header = String.join(
                ";", IntStream.range(0, 10_000).mapToObj(i -> "c" + i).toList());
        folder.with("x.csv", "code;" + header + "\nGM0141;" + "1;".repeat(9_999) + "1\n");

        assertThat(folder.reason()).isEqualTo("tooManyColumns");
    }

    @Test
    void deeplyNestedJsonIsRefused() throws IOException {
        folder.with("x.json", "{\"value\": " + "[".repeat(2_000) + "]".repeat(2_000) + "}");

        assertThat(folder.reason()).isEqualTo("jsonTooMuch");
    }

    @Test
    void aBulkDownloadOfTwoTablesNamesTheDimensionThatIsMissing() throws IOException {
        folder.with(
                        "Observations.csv",
                        "Id;Measure;Perioden;Value;StringValue;ValueAttribute\n0;M1;2011JJ00;481,8;;None\n")
                .with("Dimensions.csv", "Identifier;Title;Kind;ContainsCodes\nRegioS;Regio's;GeoDimension;True\n")
                .with("RegioSCodes.csv", "Identifier;DimensionId;Index;Title\nNL01;RegioS;1;Nederland\n");

        assertThat(folder.reason()).isEqualTo("dimensionMissing");
        assertThat(folder.refused().arguments()).contains("RegioS");
    }

    @Test
    void aListOfRegionCodesIsNotATableOfFigures() throws IOException {
        folder.with(
                "RegioSCodes.csv",
                "Identifier;DimensionId;Index;Title\nNL01;RegioS;1;Nederland\nGM0141;RegioS;2;Almelo\n");

        assertThat(folder.reason()).isEqualTo("bulkPart");
    }

    @Test
    void aBrokenFileBesideAGoodOneRefusesAll() throws IOException {
        folder.with("good 2021.csv", "code;aantal\nGM0141;1\n").with("bad.json", "{\"value\": [{");

        assertThat(folder.reason()).isEqualTo("jsonTruncated");
    }

    @Test
    void twoTablesAreReadOneByOneOrRefusedTogether() throws IOException {
        folder.with("a 2021.csv", "code;aantal\nGM0141;1\n")
                .with("b 2022.csv", "code;aantal\nGM0141;2\n")
                .with("notes.txt", "words");

        assertThat(folder.reason()).isEqualTo("severalTables");
        List<ImportResult> all = Importers.standard().readAll(List.of(path), ImportOptions.standard());
        assertThat(all).hasSize(2).allMatch(ImportResult.Imported.class::isInstance);
        assertThat(Folder.warnings((ImportResult.Imported) all.getFirst())).containsExactly("filesIgnored");
    }

    @Test
    void anImportCanBeStoppedAndReportsHowFarItIs() throws IOException {
        folder.with("a 2021.csv", "code;aantal\nGM0141;1\n");
        var options = ImportOptions.standard();
        var last = new AtomicLong();

        folder.imported(options.withWatch(CancelSignal.never(), (done, total) -> last.set(total - done)));
        assertThat(last).hasValue(0);
        assertThat(folder.refused(options.withWatch(() -> true, ImportProgress.none()))
                        .reasonKey())
                .isEqualTo("sources.refused.cancelled");
    }

    @Test
    void aFileCutOffAnywhereIsNeverHalfAnImport() throws IOException {
        String whole = """
            {"odata.metadata": "https://opendata.cbs.nl/ODataFeed/OData/84799NED/$metadata\
            #Cbs.OData.WebAPI.TypedDataSet", "value": [
            {"ID": 0, "WijkenEnBuurten": "GM0141    ", "AantalInwoners_5": 73107},
            {"ID": 1, "WijkenEnBuurten": "GM0363    ", "AantalInwoners_5": 872757}]}\
            """;
        assertThat(folder.with("x.json", whole).imported().observations().size())
                .isEqualTo(2);

        for (int length = 1; length < whole.length(); length++) {
            folder.with("x.json", whole.substring(0, length));
            assertThat(folder.reason()).as(whole.substring(0, length)).isEqualTo("jsonTruncated");
        }
    }

    @Test
    void absurdlyLongCellsDoNoHarm() throws IOException {
        folder.with("x 2021.csv", "code;" + "(1".repeat(50_000) + "\nGM0141;1\n");
        assertThat(folder.reason()).isEqualTo("noTable");

        folder.with("x 2021.csv", "code;aantal;b\nGM0141;1" + ".000".repeat(20_000) + ";2\n");
        assertThat(folder.imported().observations().measures()).hasSize(1);
    }

    @Test
    void whatIsNotThereIsRefused() throws IOException {
        assertThat(folder.reason()).isEqualTo("noFiles");
        assertThat(new Folder(path.resolve("gone")).reason()).isEqualTo("notFound");
        assertThat(folder.with("x", "").reason()).isEqualTo("empty");
    }

    @Test
    void everyReasonAndWarningHasAText() throws IOException {
        Texts texts = Texts.load();
        var call =
                Pattern.compile("\\b(LiveRefused|Refused|RefusedException|Warning|SheetException)(?:\\.(?:of|counted))?"
                        + "\\(\\s*\"(\\w+)\"");
        int found = 0;
        try (var files = Files.walk(Path.of("src/main/java/nl/wed/workbench/sources"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var matcher = call.matcher(Files.readString(file));
                while (matcher.find()) {
                    String area = switch (matcher.group(1)) {
                        case "Warning" -> "warning";
                        case "LiveRefused" -> "live";
                        default -> "refused";
                    };
                    assertThat(texts.has("sources." + area + "." + matcher.group(2)))
                            .as(matcher.group(2))
                            .isTrue();
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(80);
    }
}

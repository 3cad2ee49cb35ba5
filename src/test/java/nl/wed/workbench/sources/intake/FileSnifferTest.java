package nl.wed.workbench.sources.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.sources.Zipped;
import nl.wed.workbench.sources.known.StatisticSums;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportLimits;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSnifferTest {
    private static final RegionNames REGIONS = RegionNames.load();
    private static final StatisticSums SUMS = StatisticSums.load();

    /// JSON of 2 MB, text of 1 MB, four files, five columns, nine rows.
    private static final ImportLimits SMALL =
            new ImportLimits(2 << 20, 1 << 20, 4, 5, 9, 99, 9_999, Duration.ofMinutes(1));

    @TempDir
    private Path path;

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'' ! empty",
                "'  \n \n' ! empty",
                "'<!DOCTYPE html><p>' ! html",
                "' <HTML><body>' ! html",
                "'<?xml version=\"1.0\"?><rows/>' ! xml",
                "'een brief\nzonder tabel\n' ! noTable",
                "'a;b' ! noTable",
                "'%PDF-1.7 x' ! pdf",
                "'{\"a\": ' ! jsonTruncated",
                "'{\"a\": [1,' ! jsonTruncated",
                "'{\"a\" 1, \"b\": 2}' ! jsonBroken",
                "'[1, 2] [3]' ! jsonBroken"
            })
    void whatHoldsNoFiguresIsForeignForATrueReason(String content, String reason) throws IOException {
        assertThat(reason("x.csv", content)).isEqualTo(reason);
    }

    @Test
    void aPageIsOneWhenItSaysSoAtItsBeginning() throws IOException {
        assertThat(reason("x.html", "<!--" + "x".repeat(500) + "--><html>")).isEqualTo("html");
        assertThat(reason("x.html", "<!--" + "x".repeat(2_000) + "--><html>")).isEqualTo("xml");
    }

    @Test
    void aTextThatIsCutIntoCellsIsATableWithItsFirstRows() throws IOException {
        var table = (FileContent.Table)
                look("x.csv", "code;aantal\nGM0141;1\nGM0363;2\n").content();

        assertThat(table.head()).extracting(row -> row.cell(0)).containsExactly("code", "GM0141", "GM0363");
    }

    @Test
    void aTableOfOneRowOrWithAPageOfTextAboveItIsNone() throws IOException {
        assertThat(reason("x.csv", "code;aantal\n\n")).isEqualTo("noTable");
        assertThat(look("x.csv", "x".repeat(500) + ";b\n1;2\n").content()).isInstanceOf(FileContent.Table.class);
        assertThat(reason("x.csv", "x".repeat(501) + ";b\n1;2\n")).isEqualTo("noTable");
    }

    @Test
    void aTableInTheLettersOfWindowsIsReadInThem() throws IOException {
        Path file = path.resolve("x.csv");
        Files.writeString(file, "naam;aantal\n" + "x;1\n".repeat(5) + "Súdwest;2\n", Charset.forName("windows-1252"));
        var table = (FileContent.Table) look(file).content();

        assertThat(table.head().getLast().cell(0)).isEqualTo("Súdwest");
    }

    @Test
    void whatIsLargerThanTheLimitsIsNotReadAndTheLimitIsSaid() throws IOException {
        Path table = path.resolve("x.csv");
        Files.writeString(table, "a;b\n" + "1;2\n".repeat(300_000));
        assertThat(refusal(look(table, SMALL))).isEqualTo("tooLarge[x.csv, 1]");

        Path json = path.resolve("x.json");
        Files.writeString(json, "[" + " ".repeat(2 << 20) + "]");
        assertThat(refusal(look(json, SMALL))).isEqualTo("tooLarge[x.json, 2]");
    }

    @Test
    void aFileAsLargeAsTheLimitIsRead() throws IOException {
        Path json = path.resolve("x.json");
        Files.writeString(json, "[" + " ".repeat((2 << 20) - 2) + "]");
        assertThat(look(json, SMALL).content()).isInstanceOf(FileContent.Json.class);

        Path table = path.resolve("x.csv");
        String rows = "a;b\n1;2\n";
        Files.writeString(table, rows + " ".repeat((1 << 20) - rows.length()));
        assertThat(look(table, SMALL).content()).isInstanceOf(FileContent.Table.class);
    }

    @Test
    void whatHasTooManyTokensIsTooMuch() throws IOException {
        Path json = path.resolve("x.json");
        Files.writeString(json, "[" + "1,".repeat(12_000) + "1]");

        assertThat(refusal(look(json, SMALL))).startsWith("jsonTooMuch");
    }

    @Test
    void everySheetWithSomethingInItIsAFileOfItsOwn() throws IOException {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("Een", Zipped.row(1, "a"));
        sheets.put("Leeg", "");
        sheets.put("Twee", Zipped.row(1, "b"));
        Path file = path.resolve("x.xlsx");
        Zipped.xlsx(sheets).write(file);
        assertThat(sniff(file)).extracting(SourceFile::name).containsExactly("x.xlsx [Een]", "x.xlsx [Twee]");

        sheets.remove("Twee");
        Zipped.xlsx(sheets).write(file);
        assertThat(sniff(file)).extracting(SourceFile::name).containsExactly("x.xlsx");

        Zipped.xlsx(Map.of("Leeg", "")).write(file);
        assertThat(refusal(look(file))).isEqualTo("empty[x.xlsx]");
    }

    @Test
    void aZipIsPackedAndATrajectoryADocumentAndABrokenZipAreForeign() throws IOException {
        assertThat(zipped(new Zipped().with("a.csv", "a;b"))).isInstanceOf(FileContent.Packed.class);
        assertThat(zipped(new Zipped().with("manifest.json", "{}"))).isInstanceOf(FileContent.Packed.class);
        assertThat(zipped(new Zipped().with("records/a.json", "[]"))).isInstanceOf(FileContent.Packed.class);
        assertThat(refusal(look(path.resolve("x.zip")))).isEmpty();
        zipped(new Zipped().with("manifest.json", "{}").with("records/a.json", "[]"));
        assertThat(refusal(look(path.resolve("x.zip")))).startsWith("wed");
        zipped(new Zipped().with("word/document.xml", "<a/>"));
        assertThat(refusal(look(path.resolve("x.zip")))).startsWith("document");
        Files.write(path.resolve("x.zip"), "PK\3\4kapot".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(look(path.resolve("x.zip")))).startsWith("zipBroken");
    }

    @Test
    void figuresBesideAMapAreATableWithoutTheBorders() throws IOException {
        var table = (FileContent.Table) look("x.geojson", map("""
            {"type": "Feature", "properties": {"code": "GM0141", "aantal": 12.50, "naam": null, "in": {"a": 1}},
             "geometry": {"type": "Point", "coordinates": [5, 52]}},
            {"type": "Feature", "properties": {}},
            {"type": "Feature", "properties": {"code": "GM0363", "extra": "7", "aantal": -0.0}}\
            """)).content();

        assertThat(table.head())
                .extracting(Row::cells)
                .containsExactly(
                        List.of("code", "aantal", "naam", "extra"),
                        List.of("GM0141", "12.5", "", ""),
                        List.of("GM0363", "0", "", "7"));
        assertThat(table.head()).extracting(Row::number).containsExactly(1, 2, 3);
        assertThat(table.head().get(1).storage()).containsExactly(Stored.TEXT, Stored.NUMBER, Stored.TEXT, Stored.TEXT);
        assertThat(table.head().get(2).stored(3)).isEqualTo(Stored.TEXT);
        assertThat(table.sheet().storesNumbers()).isTrue();
        assertThat(table.sheet().head(2)).hasSize(2);
    }

    @Test
    void aMapWithoutCodesOrWithoutNumbersIsNoTable() throws IOException {
        assertThat(look("x.geojson", map("{\"properties\": {\"code\": \"GM0141\", \"naam\": \"Almelo\"}}"))
                        .content())
                .isInstanceOf(FileContent.Json.class);
        assertThat(look("x.geojson", map("{\"properties\": {\"naam\": \"Almelo\", \"aantal\": 3}}"))
                        .content())
                .isInstanceOf(FileContent.Json.class);
        assertThat(look("x.geojson", map("")).content()).isInstanceOf(FileContent.Json.class);
        assertThat(look("x.geojson", "{\"type\": \"iets\", \"features\": []}").content())
                .isInstanceOf(FileContent.Json.class);
    }

    @Test
    void aMapOfMoreAreasOrPropertiesThanTheLimitsIsRefused() throws IOException {
        Path file = path.resolve("x.geojson");
        String area = "{\"properties\": {\"code\": \"GM0141\", \"a\": 1}}";
        Files.writeString(file, map(String.join(",", Collections.nCopies(9, area))));
        assertThat(look(file, SMALL).content()).isInstanceOf(FileContent.Table.class);
        Files.writeString(file, map(String.join(",", Collections.nCopies(10, area))));
        assertThat(refusal(look(file, SMALL))).isEqualTo("tooManyRows[x.geojson, 9]");

        Files.writeString(file, map("{\"properties\": {\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1}}"));
        assertThat(look(file, SMALL).content()).isInstanceOf(FileContent.Json.class);
        Files.writeString(file, map("{\"properties\": {\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1}}"));
        assertThat(refusal(look(file, SMALL))).isEqualTo("tooManyColumns[x.geojson, 5]");
        Files.writeString(
                file, map("{\"properties\": {\"a\":1,\"b\":1,\"c\":1}}, {\"properties\": {\"d\":1,\"e\":1,\"f\":1}}"));
        assertThat(refusal(look(file, SMALL))).isEqualTo("tooManyColumns[x.geojson, 5]");
    }

    @Test
    void filesInFoldersAreFoundThreeDeepInOrderWithoutHiddenOnes() throws IOException {
        write("b.csv", "a/a.csv", "a/.DS_Store", ".hidden.csv", "a/b/c.csv", "a/b/c/d.csv");
        try (var intake = new FileIntake(ImportLimits.standard())) {
            assertThat(intake.files(List.of(path, path.resolve("b.csv"))))
                    .extracting(file -> path.relativize(file).toString())
                    .containsExactly("a/a.csv", "a/b/c.csv", "b.csv");
        }
    }

    @Test
    void whatIsNotThereOrEmptyOrTooManyIsRefused() throws IOException {
        try (var intake = new FileIntake(SMALL)) {
            assertThat(refused(intake, path.resolve("weg.csv"))).isEqualTo("notFound[weg.csv]");
            assertThat(refused(intake, path)).isEqualTo("noFiles[]");
            write("a.csv", "b.csv", "c.csv", "d.csv");
            assertThat(intake.files(List.of(path))).hasSize(4);
            write("e.csv");
            assertThat(refused(intake, path)).isEqualTo("tooManyFiles[4]");
        }
    }

    @Test
    void aZippedFolderIsOpenedAndItsFilesAreNamedAfterIt() throws IOException {
        Path zip = path.resolve("x.zip");
        new Zipped()
                .with("map/a.csv", "code;a\nGM0141;1\n")
                .with("binnen.zip", "PK\u0003\u0004x")
                .write(zip);
        var run = run(ImportLimits.standard());
        try (var intake = new FileIntake(ImportLimits.standard())) {
            List<SourceFile> files = intake.look(List.of(zip), run);
            assertThat(files).extracting(SourceFile::name).containsExactly("x.zip/binnen.zip", "x.zip/map/a.csv");
            assertThat(refusal(files.getFirst())).startsWith("zipInZip");
            assertThat(files.getLast().content()).isInstanceOf(FileContent.Table.class);
        }
    }

    private static String map(String areas) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + areas + "]}";
    }

    private static String refused(FileIntake intake, Path offered) {
        var refusal = catchThrowableOfType(RefusedException.class, () -> intake.files(List.of(offered)))
                .refusal();
        return refusal.reasonKey().replace("sources.refused.", "") + refusal.arguments();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(path.resolve(name).getParent());
            Files.writeString(path.resolve(name), "a;b\n1;2\n");
        }
    }

    private FileContent zipped(Zipped zipped) throws IOException {
        zipped.write(path.resolve("x.zip"));
        return look(path.resolve("x.zip")).content();
    }

    private String reason(String name, String content) throws IOException {
        return refusal(look(name, content)).replaceFirst("\\[.*", "");
    }

    private static String refusal(SourceFile file) {
        return file.content() instanceof FileContent.Foreign(var reason)
                ? reason.reasonKey().replace("sources.refused.", "") + reason.arguments()
                : "";
    }

    private SourceFile look(String name, String content) throws IOException {
        return look(Files.writeString(path.resolve(name), content));
    }

    private static SourceFile look(Path file) throws IOException {
        return look(file, ImportLimits.standard());
    }

    private static SourceFile look(Path file, ImportLimits limits) throws IOException {
        return new FileSniffer(run(limits))
                .look(file, file.getFileName().toString())
                .getFirst();
    }

    private static List<SourceFile> sniff(Path file) throws IOException {
        return new FileSniffer(run(ImportLimits.standard()))
                .look(file, file.getFileName().toString());
    }

    private static ImportRun run(ImportLimits limits) {
        return new ImportRun(ImportOptions.standard().withLimits(limits), REGIONS, SUMS, List.of(), 0);
    }
}

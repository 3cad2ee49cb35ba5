package nl.wed.workbench.sources;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.review.CheckFinding;
import nl.wed.workbench.domain.review.CheckHints;
import nl.wed.workbench.domain.review.CheckKind;
import nl.wed.workbench.domain.review.CheckReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One test for each kind of broken or malicious input: a clear reason, never a part of the data.
class HostileFilesTest {
    private static final String ROWS =
            IntStream.range(10, 22).mapToObj(i -> "GM00" + i + ";3;4\n").collect(joining());

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void anErrorPageSavedAsJsonIsAWebPage() throws IOException {
        folder.with("data.json", "\n<!doctype html><html><head></head><body>Fout</body></html>");

        assertThat(folder.reason()).isEqualTo("html");
    }

    @Test
    void aTruncatedDownloadIsNotRead() throws IOException {
        folder.with("x.json", "{\"headers\":[{\"name\":\"Gemeente\"}],\"rows\":[[\"Almelo\"],[\"Zw");

        assertThat(folder.reason()).isEqualTo("jsonTruncated");
    }

    @Test
    void lettersThatWereDecodedWronglyAreSetRightOrTheRowIsLeftOut() throws IOException {
        folder.with("x 2023.csv", "gemeente;aantal\nSÃºdwest-FryslÃ¢n;10\nAlmelo;3\n");
        assertThat(folder.imported().observations().regionNames()).containsEntry("GM1900", "Súdwest-Fryslân");

        folder.with("x 2023.csv", "gemeente;aantal\nS\u00edd;10\nAlmelo;3\n", Charset.forName("x-MacRoman"));
        assertThat(folder.imported().observations().regionNames()).containsOnlyKeys("GM0141");
        assertThat(Folder.warnings(folder.imported())).containsExactly("rowsUnknownRegion");
    }

    @Test
    void aWorkbookThatUnpacksToFarMoreIsNotRead() throws IOException {
        Zipped.xlsx(Map.of("2023", Zipped.row(1, "code", "aantal") + " ".repeat(50 << 20)))
                .write(path.resolve("x.xlsx"));

        assertThat(folder.reason()).isEqualTo("zipBomb");
    }

    @Test
    void aZipWithAPathThatLeavesTheFolderIsNotRead() throws IOException {
        new Zipped().with("../Observations.csv", "a;b\n1;2\n").write(path.resolve("x.zip"));

        assertThat(folder.reason()).isEqualTo("zipPath");
    }

    @Test
    void aZipWithThousandsOfFilesIsNotRead() throws IOException {
        var zipped = new Zipped();
        for (int i = 0; i < 1_001; i++) {
            zipped.with("f" + i + ".csv", "a;b\n1;2\n");
        }
        zipped.write(path.resolve("x.zip"));

        assertThat(folder.reason()).isEqualTo("zipTooMany");
    }

    @Test
    void aZipInAZipIsNotOpened() throws IOException {
        new Zipped().with("inner.zip", "PK\u0003\u0004rest").write(path.resolve("x.zip"));

        assertThat(folder.reason()).isEqualTo("zipInZip");
    }

    @Test
    void aZipThatIsCutOffIsNotRead() throws IOException {
        new Zipped().with("a.csv", "code;aantal\nGM0141;1\n".repeat(9)).write(path.resolve("x.zip"));
        byte[] whole = Files.readAllBytes(path.resolve("x.zip"));
        Files.write(path.resolve("x.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(folder.reason()).isEqualTo("zipBroken");
    }

    @Test
    void aStrayCellFarAwayIsNoReasonToReserveMemory() throws IOException {
        Zipped.xlsx(Map.of(
                        "2023",
                        Zipped.row(1, "code", "aantal")
                                + Zipped.row(2, "GM0141", "1")
                                + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"))
                .write(path.resolve("x.xlsx"));

        assertThat(folder.reason()).isEqualTo("tooManyColumns");
    }

    @Test
    void aCellThatIsNeverClosedIsRefused() throws IOException {
        folder.with("x 2023.csv", "code;aantal\nGM0141;1\nGM0363;\"2\nGM0344;3\n" + "GM0518;4\n".repeat(600_000));

        assertThat(folder.reason()).isIn("csvBroken", "unequalRow");
    }

    @Test
    void twoTablesBelowEachOtherAreRefusedWithTheRow() throws IOException {
        folder.with("x 2023.csv", "code;jongeren;ouderen\n" + ROWS + "\nwijk;mannen;vrouwen\nGM0344;5;6\n");

        assertThat(folder.reason()).isEqualTo("secondTable");
        assertThat(folder.refused().arguments())
                .containsExactly("x 2023.csv", "15", "1", "13", "wijk, mannen, vrouwen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code;jongeren\n%s\ncode;jongeren;ouderen;allen\nGM0344;5;6;11\nGM0141;5;6;11\nGM0363;5;6;11\n",
                "code;jongeren\n%s\ncode;ouderen\nGM0344;5\nGM0141;5\nGM0363;6\n",
                "Tabel 1\ncode;jongeren\n%s\nTabel 2\ncode;ouderen;allen\nGM0344;5;6\nGM0141;5;7\nGM0363;6;8\n",
                "code;jongeren\n%s\nonderwerp;waarde\nrokers;5\ndrinkers;6\n"
            })
    void tablesBelowEachOtherAreToldWithTheRowsOfBothWhateverTheirWidth(String content) throws IOException {
        String rows = "GM0344;50\nGM0141;51\nGM0363;60\n";
        int above = content.startsWith("Tabel") ? 1 : 0;
        folder.with("x 2023.csv", content.formatted(rows));

        assertThat(folder.reason()).isEqualTo("secondTable");
        assertThat(folder.refused().arguments())
                .startsWith(
                        "x 2023.csv",
                        Integer.toString(6 + 2 * above),
                        Integer.toString(1 + above),
                        Integer.toString(4 + above));
    }

    @Test
    void aTableThatIsBrokenByWordsIsOne() throws IOException {
        folder.with(
                "x 2023.csv",
                "naam;code;a\nUtrecht;GM0344;50\n\nVoorlopig;;geheim\nAlmelo;GM0141;51\nBorne;GM0147;3\n");

        assertThat(folder.imported().observations().size()).isEqualTo(3);
    }

    @Test
    void impossibleFiguresAreFoundByTheCheckAndDuplicateRowsRefused() throws IOException {
        folder.with("x 2023.csv", "code;aantal;deel (%)\nGM0141;-4;130\nGM0363;5;20\n");
        var read = folder.imported().observations();
        assertThat(CheckReport.of(read, new CheckHints("GM0141", List.of())))
                .extracting(CheckFinding::kind)
                .containsExactlyInAnyOrder(CheckKind.NEGATIVE_COUNT, CheckKind.PERCENTAGE_ABOVE_100);

        folder.with("x 2023.csv", "code;aantal\nGM0141;4\nGM0141;4\n");
        assertThat(folder.reason()).isEqualTo("duplicateRegion");
    }

    @Test
    void aNameThatCanBeTwoRegionsIsRefused() throws IOException {
        folder.with("x.csv", "code;jaar;aantal\nGM0141;2022;1\nGM0363;2022;2\n" + "GM0344;2023;4\n".repeat(1));
        folder.imported();

        folder.with("x.csv", "gebied;jaar;aantal\nUtrecht;2022;1\nDrenthe;2022;2\n");
        assertThat(folder.reason()).isEqualTo("ambiguousRegions");
    }

    @Test
    void aTrajectoryOrADocumentIsSentElsewhere() throws IOException {
        new Zipped()
                .with("manifest.json", "{}")
                .with("records/cause.json", "[]")
                .write(path.resolve("x.zip"));
        assertThat(folder.reason()).isEqualTo("wed");

        new Zipped().with("word/document.xml", "<a/>").write(path.resolve("x.zip"));
        assertThat(folder.reason()).isEqualTo("document");
    }

    @Test
    void textInSixteenBitsIsRead() throws IOException {
        folder.with("x 2023.csv", "\uFEFFcode;aantal\nGM0141;4\n", StandardCharsets.UTF_16LE);
        assertThat(folder.imported().observations().size()).isEqualTo(1);

        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            folder.with("x 2023.csv", "gemeente;aantal\nSúdwest-Fryslân;4\n", charset);
            assertThat(folder.imported().observations().regionNames()).containsOnlyKeys("GM1900");
        }
    }
}

package nl.wed.workbench.sources.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipFile;
import nl.wed.workbench.sources.Zipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipCheckTest {
    /// Two entries, of which one that is streamed has 100 bytes, one that is kept 10, and all together 150.
    private static final SheetLimits SMALL = new SheetLimits(10, 10, 2, 100, 10, 150, 100);

    /// Nothing is too large, but an entry above a megabyte may be ten times larger unpacked than packed.
    private static final SheetLimits TENFOLD = new SheetLimits(10, 10, 9, 1L << 30, 1L << 30, 1L << 30, 10);

    @TempDir
    private Path path;

    @Test
    void soundEntriesAreNamed() throws IOException {
        assertThat(open(new Zipped().with("a.csv", "x".repeat(100)).with("map/b.txt", "x".repeat(10)), SMALL)
                        .entries())
                .containsExactlyInAnyOrder("a.csv", "map/b.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.csv", "a/../b.csv", "/etc/a.csv", "C:/a.csv", "a\\b.csv", "./a.csv", "map/..", "a/./b.csv"
            })
    void aPathThatLeadsOutsideIsRefused(String name) {
        assertThat(reason(new Zipped().with(name, "x"), SMALL)).isEqualTo("zipPath");
    }

    @Test
    void namesWithPointsInThemAreNoPathsOutside() throws IOException {
        assertThat(open(new Zipped().with("..a.csv", "x").with("a..b/c..csv", "x"), SMALL)
                        .entries())
                .hasSize(2);
    }

    @Test
    void moreEntriesThanTheLimitAreRefused() {
        assertThat(reason(new Zipped().with("a", "x").with("b", "x").with("c", "x"), SMALL))
                .isEqualTo("zipTooMany");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "content.xml", "A.CSV", "map/a.json"})
    void whatIsStreamedMayBeLargerThanWhatIsKept(String name) throws IOException {
        assertThat(reason(new Zipped().with(name, "x".repeat(101)), SMALL)).isEqualTo("zipBomb");
        Path file = write(new Zipped().with(name, "x".repeat(100)));
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(ZipCheck.names("x.zip", zip, SMALL)).containsExactly(name);
        }
    }

    @Test
    void whatIsKeptMayNotBeLarger() {
        assertThat(reason(new Zipped().with("a.txt", "x".repeat(11)), SMALL)).isEqualTo("zipBomb");
    }

    @Test
    void allEntriesTogetherMayNotBeLargerEither() throws IOException {
        assertThat(reason(new Zipped().with("a.csv", "x".repeat(100)).with("b.csv", "x".repeat(51)), SMALL))
                .isEqualTo("zipBomb");
        assertThat(open(new Zipped().with("a.csv", "x".repeat(100)).with("b.csv", "x".repeat(50)), SMALL)
                        .entries())
                .hasSize(2);
    }

    @Test
    void aLargeEntryThatWasPackedFarSmallerIsABombAndASmallOneIsNot() throws IOException {
        assertThat(open(new Zipped().with("a.csv", "x".repeat(1 << 20)), TENFOLD)
                        .entries())
                .hasSize(1);
        assertThat(reason(new Zipped().with("a.csv", "x".repeat((1 << 20) + 1)), TENFOLD))
                .isEqualTo("zipBomb");

        var random = new Random(1);
        var noise = new StringBuilder();
        for (int i = 0; i < 3 << 20; i++) {
            noise.append((char) (32 + random.nextInt(90)));
        }
        assertThat(open(new Zipped().with("a.csv", noise.toString()), TENFOLD).entries())
                .hasSize(1);
    }

    @Test
    void aFileThatIsCutOffIsBroken() throws IOException {
        Path file = write(new Zipped().with("a.csv", "x".repeat(99)));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThat(catchThrowableOfType(
                                SheetException.class, () -> Workbook.open("x.zip", file, SMALL, stream -> stream))
                        .reason())
                .isEqualTo("zipBroken");
    }

    @Test
    void aFileOfWhichTheContentIsDamagedIsBroken() throws IOException {
        Path file = write(new Zipped().with("a.csv", "code;aantal\n"));
        byte[] whole = Files.readAllBytes(file);
        whole[40] ^= 0x55;
        Files.write(file, whole);

        assertThat(catchThrowableOfType(
                                SheetException.class, () -> Workbook.open("x.zip", file, SMALL, stream -> stream))
                        .reason())
                .isEqualTo("zipBroken");
    }

    @Test
    void whatAZipIsFollowsFromItsEntries() throws IOException {
        assertThat(open(new Zipped().with("word/document.xml", "<a/>"), SMALL).kind())
                .isEqualTo(Workbook.Kind.DOCUMENT);
        assertThat(open(new Zipped().with("ppt/slides.xml", "<a/>"), SMALL).kind())
                .isEqualTo(Workbook.Kind.DOCUMENT);
        assertThat(open(new Zipped().with("content.xml", "<a/>"), SMALL).kind()).isEqualTo(Workbook.Kind.OTHER);
        assertThat(open(new Zipped().with("a.csv", "a;b"), SMALL).kind()).isEqualTo(Workbook.Kind.OTHER);
        assertThat(reason(new Zipped().with("xl/workbook.bin", "x"), SMALL)).isEqualTo("excelBinary");
    }

    private String reason(Zipped zipped, SheetLimits limits) {
        return catchThrowableOfType(SheetException.class, () -> open(zipped, limits))
                .reason();
    }

    private Workbook open(Zipped zipped, SheetLimits limits) throws IOException {
        return Workbook.open("x.zip", write(zipped), limits, stream -> stream);
    }

    private Path write(Zipped zipped) throws IOException {
        Path file = path.resolve("x.zip");
        zipped.write(file);
        return file;
    }
}

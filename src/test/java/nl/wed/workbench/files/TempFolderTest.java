package nl.wed.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TempFolderTest {
    @TempDir
    private Path folder;

    @Test
    void itIsForItsOwnerAloneAndGoneWhenTheProgramEnds() throws IOException {
        String before = System.getProperty("java.io.tmpdir");
        Path path;
        try (var temporary = TempFolder.begin(folder.resolve("tijdelijk"))) {
            path = temporary.path();
            assertThat(rights(path)).isEqualTo("rwx------");
            assertThat(System.getProperty("java.io.tmpdir")).isEqualTo(path.toString());
            assertThat(TempFolder.ofSystem()).isEqualTo(Path.of(before));
            Files.writeString(Files.createDirectories(path.resolve("poifiles")).resolve("blad.xml"), "Els");
        }
        assertThat(path).doesNotExist();
        assertThat(System.getProperty("java.io.tmpdir")).isEqualTo(before);
    }

    @Test
    void whatAKilledRunLeftIsGoneAtTheNextStartAndSoIsItsHalfFile() throws Exception {
        Path below = folder.resolve("tijdelijk");
        Path out = Files.createDirectories(folder.resolve("bureaublad")).resolve("plan.docx");
        var killed = OtherProcess.of(WritingProcess.class, below.toString(), out.toString());
        assertThat(killed.inputReader().readLine()).isEqualTo("half");
        killed.destroyForcibly().waitFor();
        Path half = only(out.getParent());
        assertThat(rights(half)).as("half a file").isEqualTo("rw-------");
        Path innocent = Files.writeString(folder.resolve("bureaublad").resolve("mijn.tmp"), "van mij");

        try (var temporary = TempFolder.begin(below)) {
            assertThat(half).doesNotExist();
            assertThat(innocent).exists();
            assertThat(only(below)).isEqualTo(temporary.path());
        }
    }

    @Test
    void aRunThatGoesOnIsLeftAlone() throws IOException {
        Path below = folder.resolve("tijdelijk");
        try (var first = TempFolder.begin(below)) {
            Files.writeString(first.path().resolve("x"), "x");
            TempFolder.begin(below).close();
            assertThat(first.path().resolve("x")).exists();
        }
    }

    @Test
    void twoRunsInOneProcessGiveTheFolderOfTheSystemBack() throws IOException {
        String before = System.getProperty("java.io.tmpdir");
        try (var first = TempFolder.begin(folder.resolve("een"))) {
            TempFolder.begin(folder.resolve("twee")).close();
            assertThat(System.getProperty("java.io.tmpdir"))
                    .isEqualTo(first.path().toString());
            assertThat(TempFolder.ofSystem()).isEqualTo(Path.of(before));
        }
        assertThat(System.getProperty("java.io.tmpdir")).isEqualTo(before);
        assertThat(TempFolder.ofSystem()).isEqualTo(Path.of(before));
    }

    @Test
    void aNoteDeletesNothingThatIsNoHalfFile() throws IOException {
        Path below = folder.resolve("tijdelijk");
        Path left = Files.createDirectories(below.resolve("van-eerder"));
        Path mine = Files.writeString(folder.resolve("belangrijk.docx"), "x");
        Files.writeString(left.resolve("a" + TempFolder.NOTE), mine.toString());
        TempFolder.begin(below).close();
        assertThat(mine).exists();
        assertThat(left).doesNotExist();
    }

    @Test
    void aFileThatIsReplacedKeepsItsRights() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "oud");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.write(file, out -> out.write('x'));
        assertThat(rights(file)).isEqualTo("rw-r-----");
        Path fresh = folder.resolve("b");
        AtomicFile.write(fresh, out -> out.write('x'));
        assertThat(rights(fresh)).isEqualTo(rights(Files.createFile(folder.resolve("c"))));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.reduce((_, _) -> {
                        throw new AssertionError("more than one");
                    })
                    .orElseThrow();
        }
    }
}

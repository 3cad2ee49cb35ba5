package nl.wed.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void aFailureHalfwayLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = folder.resolve("plan.wed");
        AtomicFile.write(file, out -> out.write("oud".getBytes()));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write("nieuw".getBytes());
                    throw new IOException("schijf vol");
                }));
        assertThat(file).hasContent("oud");
        assertThat(folder.toFile().list()).containsExactly("plan.wed");
    }

    @Test
    void whatIsForItsOwnerAloneIsSoAtEveryMoment() throws Exception {
        Path file = folder.resolve("eigen");
        Files.writeString(file, "voor ieder");
        AtomicFile.writePrivate(file, out -> {
            out.write(1);
            try (var all = Files.list(folder)) {
                for (Path one : all.filter(one -> !one.equals(file)).toList()) {
                    assertThat(Files.getPosixFilePermissions(one)).hasSize(2);
                }
            }
        });
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void aFolderThatCannotBeWrittenInIsNamed() {
        Path gone = folder.resolve("weg");

        assertThatExceptionOfType(NotWritable.class)
                .isThrownBy(() -> AtomicFile.write(gone.resolve("plan.wed"), out -> out.write(1)))
                .satisfies(told -> assertThat(told.folder()).isEqualTo(gone.toString()));
    }

    @Test
    void theNewContentReplacesTheOld() throws Exception {
        Path file = folder.resolve("plan.wed");
        Files.writeString(file, "oud");
        AtomicFile.write(file, out -> out.write("nieuw".getBytes()));
        assertThat(file).hasContent("nieuw");
    }

    @Test
    void aSynchronisedFolderIsRecognised() {
        assertThat(SyncedFolders.serviceOf(Path.of("/home/x/OneDrive - Vinci/Almelo.mv.db")))
                .contains("OneDrive");
        assertThat(SyncedFolders.serviceOf(Path.of("/home/x/werk/Almelo.mv.db")))
                .isEmpty();
    }
}

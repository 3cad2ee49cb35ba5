package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.files.LockedFile;
import nl.wed.workbench.files.OtherProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One program has a trajectory open; another tries it.
class TwoProcessesTest {
    @TempDir
    private Path folder;

    @Test
    void anotherProgramIsKeptOutAlsoAfterTheFileBesideWasLookedInto() throws Exception {
        var fixture = new StoreFixture(folder);
        var store = fixture.create(StoreFixture.project(2));
        assertThat(other(fixture)).isEqualTo(OpeningProcess.LOCKED);
        var backup = store.backups().make();
        fixture.database.backups(fixture.file);
        fixture.database.newerThan(backup, fixture.file);
        fixture.database.glimpses(fixture.file.getParent()).find(fixture.file);
        assertThat(fixture.database.view(fixture.file)).isInstanceOf(Opening.Locked.class);
        assertThat(fixture.database.open(fixture.file)).isInstanceOf(Opening.Locked.class);
        LockedFile.read(WorkingFile.of(fixture.file).orElseThrow().sidecar(), 10);
        assertThat(other(fixture)).isEqualTo(OpeningProcess.LOCKED);
        store.close();
        assertThat(other(fixture)).isZero();
        fixture.open().close();
    }

    @Test
    void whatIsLeftOfAFileThatWasNeverMadeIsNotTakenFromUnderWhoBeginsAnew() throws Exception {
        var fixture = new StoreFixture(folder);
        var both = List.of(making(fixture), making(fixture));
        for (var process : both) {
            assertThat(process.waitFor()).isZero();
        }
    }

    private static Process making(StoreFixture fixture) throws Exception {
        return OtherProcess.of(
                BeginningProcess.class, fixture.installation.folder().toString(), fixture.file.toString(), "PT4S");
    }

    private static int other(StoreFixture fixture) throws Exception {
        return OtherProcess.of(
                        OpeningProcess.class, fixture.installation.folder().toString(), fixture.file.toString())
                .waitFor();
    }
}

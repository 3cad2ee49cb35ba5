package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2ConnectionTest {
    @TempDir
    private Path folder;

    /// H2 2.5.252 keeps the lock on such a file after it has refused it.
    @Test
    void aDatabaseWithoutAUserIsRefusedAsDamagedEveryTime() {
        var file = WorkingFile.of(folder.resolve("Almelo.mv.db")).orElseThrow();
        var key = FileKey.fresh();
        new MVStore.Builder()
                .fileName(file.database().toString())
                .encryptionKey(key.password().toCharArray())
                .open()
                .close();

        for (int i = 0; i < 3; i++) {
            assertThat(refusal(file, key)).isInstanceOf(Opening.Damaged.class);
        }
    }

    private static Opening refusal(WorkingFile file, FileKey key) {
        var snapshots =
                new Snapshots(file, file.snapshots(), "0.1.0", () -> nl.wed.workbench.domain.backup.Thinning.STANDARD);
        return catchThrowableOfType(
                        NotOpened.class,
                        () -> H2Connection.open(file, file.url(true, true), key, snapshots)
                                .close())
                .outcome();
    }
}

package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.wed.workbench.files.OtherProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that encrypts and migrates a file of an older program dies at a step of it; the next one
/// finishes, with everything that was in it. Every third step; `-DeveryStep=1` for all.
class UpgradeKillTest {
    private static final int EVERY = Integer.getInteger("everyStep", 3);
    private static final int DIED = 9;

    @TempDir
    Path folder;

    @Test
    void whateverStepItDiesAtTheNextProgramFinishes() throws Exception {
        int died = 0;
        for (int step = 1; ; step += EVERY) {
            Path own = folder.resolve("stap" + step);
            var old = new BeforeEncryption(own);
            if (step % 2 == 0) {
                old.leftByACrash();
            }
            int result = upgrade(old, step);
            assertWhole(old);
            if (result != DIED) {
                assertThat(result).isZero();
                break;
            }
            died++;
        }
        assertThat(died).isGreaterThanOrEqualTo(15 / EVERY);
        System.out.printf("upgrades that died %d, lost 0%n", died);
    }

    private static int upgrade(BeforeEncryption old, int step) throws Exception {
        return OtherProcess.of(UpgradingProcess.class, old.folder.toString(), old.file.toString(), String.valueOf(step))
                .waitFor();
    }

    private static void assertWhole(BeforeEncryption old) throws Exception {
        var opening = UpgradingProcess.database(old.folder, 0).open(old.file);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (var store = ((Opening.Opened) opening).store()) {
            Path snapshot = old.file.resolveSibling("Almelo.snapshots").resolve(BeforeEncryption.SNAPSHOT);
            assertThat(store.load()).isEqualTo(StoreFixture.contentOf(snapshot));
            assertThat(store.vault().all()).hasSize(1);
            assertThat(store.versions()).hasSize(1);
        }
        assertThat(EncryptedFile.isPlain(old.file)).isFalse();
    }
}

package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.codec.SampleRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.workspace.BackupRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who knows the password made a file or a backup of which there is no end.
class RowLimitsTest {
    private static final char[] PASSWORD = "wachtwoord".toCharArray();
    private static final RowLimits ENOUGH = new RowLimits(2_000, 1_000_000, 500_000, Duration.ofMinutes(1));
    private static final Map<String, RowLimits> LESS = Map.of(
            "rows", new RowLimits(20, 1_000_000, 500_000, Duration.ofMinutes(1)),
            "bytes", new RowLimits(2_000, 20_000, 500_000, Duration.ofMinutes(1)),
            "a value", new RowLimits(2_000, 1_000_000, 2_000, Duration.ofMinutes(1)),
            "time", new RowLimits(2_000, 1_000_000, 500_000, Duration.ZERO));

    @TempDir
    private Path folder;

    private StoreFixture fixture;
    private Path backup;

    @BeforeEach
    void make() throws Exception {
        fixture = new StoreFixture(folder);
        var store = fixture.create(StoreFixture.project(2), new SampleRecords(2).observations(300, 20));
        store.save(store.load().put(FigureRecords.KEY_MESSAGE, StoreFixture.message("lang ".repeat(4_000))), "")
                .join();
        store.vault().choosePassword(PASSWORD.clone()).join();
        backup = store.backups().make().file();
        StoreFixture.crash(store, fixture.file);
    }

    @Test
    void aFileThatACrashLeftIsReadToThatFarAndThenRefused() throws Exception {
        for (var less : LESS.entrySet()) {
            assertThat(database(fixture.installation, less.getValue()).open(fixture.file))
                    .as(less.getKey())
                    .isInstanceOf(Opening.Damaged.class);
            assertThat(database(fixture.installation, less.getValue()).view(fixture.file))
                    .as(less.getKey())
                    .isInstanceOf(Opening.Damaged.class);
        }
        var opened = (Opening.Opened) database(fixture.installation, ENOUGH).open(fixture.file);
        opened.store().close();
    }

    @Test
    void soIsOneOfAnotherInstallation() throws Exception {
        var other = Installation.in(folder.resolve("ander"));
        for (var less : LESS.entrySet()) {
            assertThat(database(other, less.getValue()).open(fixture.file, PASSWORD.clone()))
                    .as(less.getKey())
                    .isInstanceOf(Opening.Damaged.class);
        }
        ((Opening.Opened) database(other, ENOUGH).open(fixture.file, PASSWORD.clone()))
                .store()
                .close();
    }

    @Test
    void soIsABackupAndNothingIsLeftOfIt() throws Exception {
        Path beside = fixture.file.resolveSibling("Naast.mv.db");
        for (var less : LESS.entrySet()) {
            var database = database(fixture.installation, less.getValue());
            var refused =
                    catchThrowableOfType(BackupRefused.class, () -> database.restore(backup, beside, Optional.empty()));
            assertThat(refused.reason())
                    .as(less.getKey())
                    .isEqualTo(
                            less.getKey().equals("time")
                                    ? BackupRefused.Reason.TOO_SLOW
                                    : BackupRefused.Reason.TOO_LARGE);
            assertThat(beside).doesNotExist();
            assertThat(fixture.file.resolveSibling("Naast.gen")).doesNotExist();
            assertThat(fixture.file.resolveSibling("Naast.snapshots")).doesNotExist();
        }
        var restored = database(fixture.installation, ENOUGH).restore(backup, beside, Optional.empty());
        ((Opening.Opened) restored.opening()).store().close();
    }

    @Test
    void whatItCostsEndsThere() throws IOException {
        var count = new RowLimits(5, 100, 50, Duration.ofMinutes(1)).count();
        for (int row = 0; row < 5; row++) {
            assertThat(count.row()).isTrue();
        }
        assertThat(count.row()).isFalse();
        assertThat(count.value(50)).isTrue();
        assertThat(count.value(51)).isFalse();
        assertThat(Files.exists(backup)).isTrue();
    }

    private static Database database(Installation installation, RowLimits limits) {
        return new Database(
                installation, StoreFixture.SETTINGS, Migrations.standard(), new Database.Seams(_ -> {}, "", limits));
    }
}

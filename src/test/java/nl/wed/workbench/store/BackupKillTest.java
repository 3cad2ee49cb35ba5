package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.files.OtherProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that makes backups and working files of them is killed without warning: what it had called made is whole,
/// and nothing that has the name of a backup is half. `-Dkills=50` for a longer run.
class BackupKillTest {
    private static final int KILLS = Integer.getInteger("kills", 4);

    @TempDir
    Path folder;

    @Test
    void whatWasCalledMadeIsWholeAndNothingIsHalf() throws Exception {
        var fixture = new StoreFixture(folder);
        fixture.create(StoreFixture.project(5)).close();
        var random = new Random(KILLS);
        var made = new HashSet<Path>();
        for (int i = 0; i < KILLS; i++) {
            made.addAll(killedAfter(1 + random.nextInt(12), random.nextInt(60), fixture, i));
            fixture.open().close();
        }
        var reader = new BackupReader(fixture.database);
        int backups = 0;
        for (Path one : backups(fixture)) {
            var generation = reader.passing(
                    reader.opened(one, Optional.empty()),
                    filled -> filled.contents().generation());
            assertThat(one.getFileName().toString()).startsWith("%010d-".formatted(generation));
            backups++;
        }
        assertThat(backups(fixture)).containsAll(ending(made, BackupFile.EXTENSION));
        for (Path one : ending(made, ".mv.db")) {
            ((Opening.Opened) fixture.database.open(one)).store().close();
        }
        System.out.printf("kills %d, backups %d, called made %d, half 0%n", KILLS, backups, made.size());
    }

    @Test
    void aWorkingFileThatIsBeingMadeOfABackupIsThereWhenItIsWholeAndNeverInTheWay() throws Exception {
        var fixture = new StoreFixture(folder);
        var store = fixture.create(StoreFixture.project(2));
        var expected = store.load();
        var backup = store.backups().make().file();
        store.close();
        for (String step : List.of("backup read", "backup sealed")) {
            var broken = StoreFixture.failingAt(fixture.installation, step);
            Path beside = fixture.file.resolveSibling("Naast.mv.db");
            assertThatThrownBy(() -> broken.restore(backup, beside, Optional.empty()))
                    .hasMessage(step);
            assertThat(beside).doesNotExist();
            assertThat(Database.isFree(beside)).isTrue();
        }
        var again = fixture.database.restore(backup, fixture.file.resolveSibling("Naast.mv.db"), Optional.empty());
        try (var restored = ((Opening.Opened) again.opening()).store()) {
            assertThat(restored.load()).isEqualTo(expected);
        }
    }

    @Test
    void aMakingThatIsKilledLeavesNothingInTheWayOfTheNext() throws Exception {
        var fixture = new StoreFixture(folder);
        var store = fixture.create(StoreFixture.project(2));
        var backup = store.backups().make().file();
        store.close();
        for (String step : List.of("backup read", "backup sealed", "backup in place")) {
            Path beside = fixture.file.resolveSibling("Van " + step + ".mv.db");
            assertThat(killedMaking(fixture, beside, step, backup.toString())).isEqualTo(StoreFixture.DIED);
            if (Database.isFree(beside)) {
                var restored = fixture.database.restore(backup, beside, Optional.empty());
                ((Opening.Opened) restored.opening()).store().close();
            }
            assertWhole(fixture, beside, step);
        }
        for (String step : List.of("new filled", "new sealed", "new in place")) {
            Path fresh = fixture.file.resolveSibling("Nieuw " + step + ".mv.db");
            assertThat(killedMaking(fixture, fresh, step)).isEqualTo(StoreFixture.DIED);
            if (Database.isFree(fresh)) {
                var made = fixture.database.create(fresh, StoreFixture.project(2), List.of(), Optional.empty());
                assertThat(made).as(step).isInstanceOf(Opening.Opened.class);
                ((Opening.Opened) made).store().close();
            }
            assertWhole(fixture, fresh, step);
        }
    }

    private static int killedMaking(StoreFixture fixture, Path file, String... more) throws Exception {
        var arguments = new ArrayList<String>();
        arguments.add(fixture.installation.folder().toString());
        arguments.add(file.toString());
        arguments.addAll(List.of(more));
        return OtherProcess.of(MakingProcess.class, arguments.toArray(String[]::new))
                .waitFor();
    }

    private static void assertWhole(StoreFixture fixture, Path file, String step) {
        if (fixture.database.open(file) instanceof Opening.Opened opened) {
            try (var store = opened.store()) {
                assertThat(store.load().all(FigureRecords.KEY_MESSAGE)).as(step).hasSize(2);
            }
        } else {
            assertThat(file).as(step).isEqualTo("opened");
        }
    }

    private static List<Path> ending(Set<Path> made, String ending) {
        return made.stream().filter(one -> one.toString().endsWith(ending)).toList();
    }

    private static List<Path> backups(StoreFixture fixture) throws IOException {
        try (Stream<Path> all = Files.walk(fixture.file.getParent())) {
            return all.filter(one -> one.getFileName().toString().matches("\\d{10}-.*\\.reservekopie"))
                    .toList();
        }
    }

    private static List<Path> killedAfter(int lines, int more, StoreFixture fixture, int run) throws Exception {
        var process = OtherProcess.of(
                BackingUpProcess.class,
                fixture.file.toString(),
                fixture.installation.folder().toString(),
                String.valueOf(run));
        var made = new ArrayList<Path>();
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                made.add(Path.of(line));
                if (made.size() == lines) {
                    Thread.sleep(more);
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(made).hasSizeGreaterThanOrEqualTo(lines);
        return made;
    }
}

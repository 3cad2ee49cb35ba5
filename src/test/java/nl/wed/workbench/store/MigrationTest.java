package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.exchange.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationTest {
    private static final int NOW = Migrations.standard().target();

    @TempDir
    Path folder;

    private StoreFixture fixture;
    private byte[] before;

    @BeforeEach
    void prepare() throws Exception {
        fixture = new StoreFixture(folder);
        fixture.create(StoreFixture.project(3)).close();
        before = Files.readAllBytes(fixture.file);
    }

    private Database later(String second) {
        return new Database(
                fixture.installation,
                StoreFixture.SETTINGS,
                Migrations.standard().and(new Migrations.Script(second, Manifest.FORMAT)));
    }

    @Test
    void anOlderFileIsBroughtUpToDateAfterACopyWasSetAside() throws Exception {
        var later = later("update records set body = replace(body, 'taal', 'taal en lezen');"
                + " create table extra (id int primary key);");
        var opened = (Opening.Opened) later.open(fixture.file);
        assertThat(Files.readAllBytes(opened.backup().orElseThrow())).isEqualTo(before);
        var project = opened.store().load();
        opened.store().close();

        var again = (Opening.Opened) later.open(fixture.file);
        assertThat(again.backup()).isEmpty();
        assertThat(again.store().load()).isEqualTo(project);
        assertThat(project).isNotEqualTo(StoreFixture.project(3));
        again.store().close();
    }

    @Test
    void aNewerFileIsRefusedByNumberAndLeftAlone() throws Exception {
        var opened = (Opening.Opened) later("create table extra (id int)").open(fixture.file);
        opened.store().close();
        var contents = fixture.contents();
        assertThat(fixture.refused()).isEqualTo(new Opening.Newer(fixture.file, NOW + 1));
        assertThat(fixture.contents()).isEqualTo(contents);
    }

    @Test
    void aMigrationThatFailsPutsTheFileBack() throws Exception {
        var refused = later("create table half (id int); nonsense;").open(fixture.file);
        assertThat(refused).isInstanceOf(Opening.NotMigrated.class);
        assertThat(Files.readAllBytes(fixture.file)).isEqualTo(before);
        try (var store = fixture.open()) {
            assertThat(store.load()).isEqualTo(StoreFixture.project(3));
        }
    }

    @Test
    void anOlderFileIsNotViewedButAskedToBeOpened() {
        assertThat(later("create table extra (id int)").view(fixture.file))
                .isEqualTo(new Opening.Older(fixture.file, NOW));
    }

    /// What a test throws to break a migration off.

    private static final String SECOND = "update records set body = replace(body, 'taal', 'taal en lezen');"
            + " create table extra (id int primary key);";

    private Database breaking(Path folder, Consumer<String> reached) throws Exception {
        return new Database(
                Installation.in(folder.resolve("eigen")),
                StoreFixture.SETTINGS,
                Migrations.standard().and(new Migrations.Script(SECOND, Manifest.FORMAT)),
                new Database.Seams(reached, ""));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void brokenOffAfterAnyStepTheNextOpeningFinishesIt(boolean crashed) throws Exception {
        var steps = new ArrayList<String>();
        var first = prepared(folder.resolve("stappen"), crashed);
        ((Opening.Opened) breaking(folder.resolve("stappen"), steps::add).open(first.file))
                .store()
                .close();
        assertThat(steps).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
        for (String step : steps) {
            Path own = folder.resolve(step.replace(' ', '-'));
            var broken = prepared(own, crashed);
            assertThat(catchThrowable(() -> breaking(own, at -> {
                                if (at.equals(step)) {
                                    throw new StoreFixture.BrokenOff();
                                }
                            })
                            .open(broken.file)))
                    .as(step)
                    .isInstanceOf(StoreFixture.BrokenOff.class);
            assertMigrated(own, broken.file);
        }
    }

    @Test
    void brokenOffTwiceAtTheWorstMomentItIsFinishedToo() throws Exception {
        Path own = folder.resolve("twee");
        var broken = prepared(own, false);
        for (String step : List.of("scripts run", "checked", "swapped")) {
            assertThat(catchThrowable(() -> breaking(own, at -> {
                                if (at.equals(step)) {
                                    throw new StoreFixture.BrokenOff();
                                }
                            })
                            .open(broken.file)))
                    .isInstanceOf(StoreFixture.BrokenOff.class);
        }
        assertMigrated(own, broken.file);
    }

    @Test
    void anOlderProgramRefusesAFileOfWhichTheMigrationWasBrokenOffAtTheEnd() throws Exception {
        Path own = folder.resolve("terug");
        var broken = prepared(own, false);
        assertThat(catchThrowable(() -> breaking(own, at -> {
                            if (at.equals("swapped")) {
                                throw new StoreFixture.BrokenOff();
                            }
                        })
                        .open(broken.file)))
                .isInstanceOf(StoreFixture.BrokenOff.class);
        assertThat(broken.database.open(broken.file)).isEqualTo(new Opening.Newer(broken.file, NOW + 1));
        assertMigrated(own, broken.file);
    }

    @Test
    void aDamagedFileOfACrashIsNotBlessedByAMigration() throws Exception {
        var store = fixture.open();
        store.change("", (handle, _) -> handle.execute("delete from records where kind = 'risks'"))
                .join();
        StoreFixture.crash(store, fixture.file);
        var refused = later("create table extra (id int)").open(fixture.file);
        assertThat(((Opening.Damaged) refused).what()).isEqualTo(Damage.ROWS_DIFFER);
    }

    @Test
    void aMigrationThatSpoilsARecordPutsTheFileBack() throws Exception {
        var refused = later("update records set body = substring(body from 2)").open(fixture.file);
        assertThat(refused).isInstanceOf(Opening.NotMigrated.class);
        assertThat(Files.readAllBytes(fixture.file)).isEqualTo(before);
        try (var store = fixture.open()) {
            assertThat(store.load()).isEqualTo(StoreFixture.project(3));
        }
    }

    private static StoreFixture prepared(Path folder, boolean crashed) throws Exception {
        var fixture = new StoreFixture(folder);
        var store = fixture.create(StoreFixture.project(3));
        if (crashed) {
            StoreFixture.crash(store, fixture.file);
        } else {
            store.close();
        }
        return fixture;
    }

    private void assertMigrated(Path folder, Path file) throws Exception {
        for (int i = 0; i < 2; i++) {
            var opening = breaking(folder, _ -> {}).open(file);
            assertThat(opening).as(folder.toString()).isInstanceOf(Opening.Opened.class);
            var store = ((Opening.Opened) opening).store();
            assertThat(store.load()).isNotEqualTo(StoreFixture.project(3));
            assertThat(store.load().table(PlanRecords.RISK)).hasSize(3);
            store.reading(handle -> handle.createQuery("select count(*) from extra")
                    .mapTo(Long.class)
                    .one());
            store.close();
        }
        try (Stream<Path> files = Files.list(file.resolveSibling("Almelo.snapshots"))) {
            assertThat(files.map(one -> one.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("schema%03d-".formatted(NOW)))
                    .doesNotContain("new.mv.db");
        }
    }
}

package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file and its sidecar of an earlier moment are put back, beside backups of later: they open, which is said. One of
/// the two alone is refused.
class OlderStateTest {
    @TempDir
    Path folder;

    private StoreFixture fixture;
    private Project project = StoreFixture.project(5);

    @BeforeEach
    void prepare() throws Exception {
        fixture = new StoreFixture(folder);
    }

    private Path sidecar() {
        return fixture.file.resolveSibling("Almelo.gen");
    }

    private void edit(H2ProjectStore store) {
        project = project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("bericht"));
        store.save(project, "bericht").join();
    }

    private Map<Path, byte[]> pair() throws Exception {
        var pair = new TreeMap<Path, byte[]>();
        for (Path one : List.of(fixture.file, sidecar())) {
            pair.put(one, Files.readAllBytes(one));
        }
        return pair;
    }

    private static void putBack(Map<Path, byte[]> pair) throws Exception {
        for (var one : pair.entrySet()) {
            // As a backup program does it: another file in the place of what is there.
            Files.deleteIfExists(one.getKey());
            Files.write(one.getKey(), one.getValue());
        }
    }

    /// The pair of an earlier moment, closed or as it lay there while it was open.
    private Map<Path, byte[]> earlier(boolean closed) throws Exception {
        var store = fixture.create(project);
        edit(store);
        if (!closed) {
            var pair = pair();
            store.close();
            return pair;
        }
        store.close();
        return pair();
    }

    private Project later() {
        try (var store = fixture.open()) {
            for (int i = 0; i < 3; i++) {
                edit(store);
            }
        }
        return project;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bothPutBackOpenAndSayOfWhenTheyAre(boolean closed) throws Exception {
        var pair = earlier(closed);
        var then = project;
        var newest = later();
        putBack(pair);
        var snapshots = snapshots();
        try (var store = fixture.open()) {
            assertThat(store.load()).isEqualTo(then);
            var older = store.older().orElseThrow();
            assertThat(older.generation()).isEqualTo(2);
            assertThat(older.newer().getFirst().generation()).isEqualTo(5);
            assertThat(StoreFixture.contentOf(older.newer().getFirst().file())).isEqualTo(newest);
            assertThat(older.sentence().in(Texts.load()))
                    .startsWith("Dit is de stand van 1 september 2026")
                    .contains("(wijziging 2)")
                    .contains("(wijziging 5)");
        }
        assertThat(snapshots()).containsAll(snapshots);
    }

    @Test
    void lookedAtItIsSaidToo() throws Exception {
        var pair = earlier(true);
        later();
        putBack(pair);
        var before = fixture.contents();
        var viewed = (Opening.Viewed) fixture.database.view(fixture.file);
        assertThat(viewed.older().orElseThrow().generation()).isEqualTo(2);
        assertThat(fixture.contents()).isEqualTo(before);
    }

    @Test
    void itIsSaidUntilItIsGoneOnFromAndNothingIsRemoved() throws Exception {
        var pair = earlier(true);
        later();
        putBack(pair);
        fixture.open().close();
        try (var again = fixture.open()) {
            assertThat(again.older()).isPresent();
            project = again.load();
            edit(again);
            again.snapshotNow().join();
        }
        try (var again = fixture.open()) {
            assertThat(again.older()).isEmpty();
            assertThat(again.load()).isEqualTo(project);
            assertThat(again.snapshots().stream().map(one -> StoreFixture.contentOf(one.file())))
                    .contains(project);
        }
        assertThat(snapshots().stream().map(file -> file.getFileName().toString()))
                .anyMatch(name -> name.startsWith("0000000005-"));
    }

    @Test
    void putBackOnceMoreItIsSaidOnceMore() throws Exception {
        var pair = earlier(true);
        later();
        putBack(pair);
        try (var store = fixture.open()) {
            project = store.load();
            edit(store);
        }
        putBack(pair);
        try (var store = fixture.open()) {
            assertThat(store.older()).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFileAloneIsRefused(boolean closed) throws Exception {
        var pair = earlier(closed);
        later();
        pair.remove(sidecar());
        putBack(pair);
        assertRefusedUntouched();
    }

    @Test
    void theSidecarAloneIsRefused() throws Exception {
        var pair = earlier(true);
        later();
        pair.remove(fixture.file);
        putBack(pair);
        assertRefusedUntouched();
    }

    @Test
    void theFileAloneIsRefusedAfterACrashToo() throws Exception {
        var pair = earlier(false);
        var store = fixture.open();
        edit(store);
        edit(store);
        StoreFixture.crash(store, fixture.file);
        pair.remove(sidecar());
        putBack(pair);
        assertRefusedUntouched();
    }

    @Test
    void ofAnOlderVersionOfTheProgramItIsUpgradedAndSaid() throws Exception {
        var old = new BeforeEncryption(folder.resolve("oud"));
        var database = old.started();
        ((Opening.Opened) database.open(old.file)).store().close();
        var pair = new TreeMap<Path, byte[]>();
        for (Path one : List.of(old.file, old.sidecar())) {
            pair.put(one, Files.readAllBytes(one));
        }
        try (var store = ((Opening.Opened) database.open(old.file)).store()) {
            store.save(store.load().put(FigureRecords.KEY_MESSAGE, StoreFixture.message("later")), "later")
                    .join();
        }
        putBack(pair);
        try (var store = ((Opening.Opened) database.open(old.file)).store()) {
            assertThat(store.older()).isPresent();
        }
    }

    @Test
    void aNewestStateSaysNothing() {
        var store = fixture.create(project);
        edit(store);
        store.close();
        later();
        try (var again = fixture.open()) {
            assertThat(again.older()).isEmpty();
        }
    }

    private List<Path> snapshots() throws Exception {
        try (var files = Files.list(fixture.file.resolveSibling("Almelo.snapshots"))) {
            return files.sorted().toList();
        }
    }

    private void assertRefusedUntouched() throws Exception {
        var before = fixture.contents();
        var refused = fixture.refused();
        assertThat(refused).isInstanceOf(Opening.Damaged.class);
        assertThat(refused.snapshot()).isPresent();
        assertThat(fixture.contents()).isEqualTo(before);
    }
}

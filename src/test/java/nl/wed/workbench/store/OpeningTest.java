package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.wed.workbench.codec.SampleRecords;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What opening makes of every state of a file. `-Dflips=202` with the cuts makes 416 damaged files.
class OpeningTest {
    private static final int FLIPS = Integer.getInteger("flips", 40);

    @TempDir
    Path folder;

    private StoreFixture fixture;
    private Project project;

    @BeforeEach
    void prepare() throws Exception {
        fixture = new StoreFixture(folder);
        project = StoreFixture.project(30);
    }

    private void created() {
        var store = fixture.create(project);
        project = project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("laatste"));
        store.save(project, "laatste").join();
        store.close();
    }

    private void crashed() throws Exception {
        var store = fixture.create(project);
        for (int i = 0; i < 5; i++) {
            project = project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("b" + i));
            store.save(project, "b").join();
        }
        store.snapshotNow().join();
        project = project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("laatste"));
        store.save(project, "laatste").join();
        StoreFixture.crash(store, fixture.file);
    }

    @Test
    void openTwiceIsRefusedAndDoesNoHarm() {
        var store = fixture.create(project);
        assertThat(fixture.refused()).isInstanceOf(Opening.Locked.class);
        assertThat(fixture.database.view(fixture.file)).isInstanceOf(Opening.Locked.class);
        var more = project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("x"));
        store.save(more, "x").join();
        store.close();
        try (var again = fixture.open()) {
            assertThat(again.load()).isEqualTo(more);
        }
    }

    @Test
    void afterACrashEverythingSavedIsThere() throws Exception {
        crashed();
        try (var store = fixture.open()) {
            assertThat(store.load()).isEqualTo(project);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 50, 90, 99})
    void aFileCutOffAfterClosingIsRefusedUntouched(int percent) throws Exception {
        created();
        cut(percent);
        assertDamagedAndUntouched();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 50, 75, 90, 97, 99})
    void aFileCutOffAfterACrashIsRefusedUntouchedOrWhole(int percent) throws Exception {
        crashed();
        cut(percent);
        assertRefusedUntouchedOrWhole();
    }

    @Test
    void aFlippedBitAfterClosingIsAlwaysSeen() throws Exception {
        created();
        var good = Files.readAllBytes(fixture.file);
        var random = new Random(8);
        for (int i = 0; i < FLIPS; i++) {
            flip(good, random);
            assertDamagedAndUntouched();
        }
    }

    @Test
    void aFlippedBitAfterACrashNeverGivesOtherData() throws Exception {
        crashed();
        var good = Files.readAllBytes(fixture.file);
        var sidecar = Files.readAllBytes(fixture.file.resolveSibling("Almelo.gen"));
        var random = new Random(8);
        for (int i = 0; i < FLIPS; i++) {
            flip(good, random);
            Files.write(fixture.file.resolveSibling("Almelo.gen"), sidecar);
            assertRefusedUntouchedOrWhole();
        }
    }

    private void assertDamagedAndUntouched() throws Exception {
        var before = fixture.contents();
        var refused = fixture.refused();
        assertThat(refused).isInstanceOf(Opening.Damaged.class);
        assertThat(fixture.contents()).isEqualTo(before);
        assertThat(fixture.database.view(fixture.file)).isInstanceOf(Opening.Damaged.class);
        assertThat(contentOf(refused.snapshot().orElseThrow())).isEqualTo(project);
    }

    private void assertRefusedUntouchedOrWhole() throws Exception {
        var before = fixture.contents();
        switch (fixture.database.open(fixture.file)) {
            case Opening.Opened opened -> {
                assertThat(opened.store().load()).isEqualTo(project);
                opened.store().close();
            }
            case Opening.Damaged damaged -> {
                assertThat(fixture.contents()).isEqualTo(before);
                assertThat(damaged.snapshot()).isPresent();
                assertThat(damaged.sentence().in(Texts.load())).contains("Almelo.mv.db");
            }
            case Opening other -> throw new AssertionError("neither opened nor damaged: " + other);
        }
    }

    private static Project contentOf(Snapshot snapshot) {
        return ((PackageReading.Read) new PackageReader(Limits.standard()).read(snapshot.file()))
                .content()
                .project();
    }

    private void cut(int percent) throws Exception {
        var bytes = Files.readAllBytes(fixture.file);
        Files.write(fixture.file, Arrays.copyOf(bytes, (int) ((long) bytes.length * percent / 100)));
    }

    private void flip(byte[] good, Random random) throws Exception {
        var bytes = good.clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(fixture.file, bytes);
    }

    @Test
    void anOldCopyPutBackAfterACrashIsRefused() throws Exception {
        var store = fixture.create(project);
        var old = Files.readAllBytes(fixture.file);
        store.save(project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("x")), "x")
                .join();
        StoreFixture.crash(store, fixture.file);
        Files.write(fixture.file, old);
        assertThat(fixture.refused()).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void aTextWithThatNameIsRefused() throws Exception {
        Files.writeString(fixture.file, "Beste collega, hierbij de cijfers");
        assertThat(fixture.refused()).isInstanceOf(Opening.NotOurs.class);
        assertThat(fixture.file).hasContent("Beste collega, hierbij de cijfers");
    }

    @Test
    void aForeignDatabaseIsRefusedBeforeItsCodeRuns() throws Exception {
        Path marker = folder.resolve("marker");
        hostile(fixture.file, marker);
        assertThat(fixture.refused()).isInstanceOf(Opening.NotOurs.class);
        assertThat(fixture.database.view(fixture.file)).isInstanceOf(Opening.NotOurs.class);
        assertThat(marker).doesNotExist();
    }

    @Test
    void aForeignDatabaseInThePlaceOfOursIsRefusedBeforeItsCodeRuns() throws Exception {
        Path marker = folder.resolve("marker");
        created();
        Files.delete(fixture.file);
        hostile(fixture.file, marker);
        assertThat(fixture.refused()).isInstanceOf(Opening.Damaged.class);
        assertThat(marker).doesNotExist();
    }

    @Test
    void aForeignDatabaseWithASidecarOfACrashIsRefusedBeforeItsCodeRuns() throws Exception {
        Path marker = folder.resolve("marker");
        crashed();
        Path elsewhere = Files.createDirectories(folder.resolve("elders"));
        Files.copy(fixture.file.resolveSibling("Almelo.gen"), elsewhere.resolve("Almelo.gen"));
        hostile(elsewhere.resolve("Almelo.mv.db"), marker);
        assertThat(fixture.database.open(elsewhere.resolve("Almelo.mv.db"))).isInstanceOf(Opening.NotOurs.class);
        assertThat(marker).doesNotExist();
    }

    @Test
    void theHostileFileOfTheseTestsReallyRunsCodeAtConnect() throws Exception {
        Path marker = folder.resolve("marker");
        hostile(fixture.file, marker);
        connect(fixture.file).close();
        assertThat(marker).exists();
    }

    private static void hostile(Path file, Path marker) throws Exception {
        try (var connection = connect(file);
                var statement = connection.createStatement()) {
            statement.execute("create linked table l('', 'jdbc:h2:mem:x;INIT=CALL FILE_WRITE(''x'', ''"
                    + marker
                    + "'')', 'sa', '', 'INFORMATION_SCHEMA.TABLES')");
        }
        Files.deleteIfExists(marker);
    }

    private static Connection connect(Path file) throws Exception {
        String path = file.toString();
        return DriverManager.getConnection("jdbc:h2:file:" + path.substring(0, path.length() - 6), "sa", "");
    }

    @Test
    void aSidecarOfAnotherInstallationIsRefused() throws Exception {
        created();
        var other = new Database(Installation.in(folder.resolve("ander")), StoreFixture.SETTINGS);
        var refused = (Opening.Refused) other.open(fixture.file);
        assertThat(refused)
                .isEqualTo(new Opening.OfAnotherInstallation(
                        fixture.file, Opening.Secret.NEVER_CHOSEN, refused.snapshot()));
        assertThat(contentOf(refused.snapshot().orElseThrow())).isEqualTo(project);
    }

    @Test
    void aClosedFileCanMoveWithItsSidecar() throws Exception {
        created();
        Path elsewhere = Files.createDirectories(folder.resolve("elders"));
        for (String extension : List.of(".mv.db", ".gen")) {
            Files.copy(fixture.file.resolveSibling("Almelo" + extension), elsewhere.resolve("Anders" + extension));
        }
        var opened = fixture.database.open(elsewhere.resolve("Anders.mv.db"));
        try (var store = ((Opening.Opened) opened).store()) {
            assertThat(store.load()).isEqualTo(project);
        }
    }

    @Test
    void aFileOfACrashCanMoveWithItsSidecarToo() throws Exception {
        crashed();
        Path elsewhere = Files.createDirectories(folder.resolve("elders"));
        for (String extension : List.of(".mv.db", ".gen")) {
            Files.copy(fixture.file.resolveSibling("Almelo" + extension), elsewhere.resolve("Anders" + extension));
        }
        var opened = fixture.database.open(elsewhere.resolve("Anders.mv.db"));
        try (var store = ((Opening.Opened) opened).store()) {
            assertThat(store.load()).isEqualTo(project);
        }
    }

    @Test
    void aFileOfACrashWithoutItsBeginningIsDamagedAndNotForeign() throws Exception {
        crashed();
        var bytes = Files.readAllBytes(fixture.file);
        bytes[12] ^= 1;
        Files.write(fixture.file, bytes);
        assertThat(fixture.refused()).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void viewingChangesNothing() throws Exception {
        var set = new SampleRecords(4).observations(10, 10);
        project = project.put(FigureRecords.DATA_SET, StoreFixture.dataSet(set));
        fixture.create(project, set).close();
        var before = fixture.contents();
        var viewed = (Opening.Viewed) fixture.database.view(fixture.file);
        assertThat(viewed.project()).isEqualTo(project);
        assertThat(viewed.observations().find(set.contentHash()).orElseThrow().series())
                .isEqualTo(set.series());
        assertThat(fixture.contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x;INIT=CALL 1.mv.db", "x.db", ".mv.db", "a\"b.mv.db"})
    void aNameThatMeansMoreToADatabaseIsRefused(String name) {
        Path path = folder.resolve(name);
        assertThat(fixture.database.open(path)).isInstanceOf(Opening.BadName.class);
        assertThat(fixture.database.create(path, project, List.of(), Optional.empty()))
                .isInstanceOf(Opening.BadName.class);
    }

    @Test
    void whereNothingCanBeWrittenNothingIsMade() throws Exception {
        Path file = Files.writeString(folder.resolve("bestand"), "x");
        assertThat(fixture.database.create(file.resolve("Almelo.mv.db"), project, List.of(), Optional.empty()))
                .isInstanceOf(Opening.ReadOnly.class);
        assertThat(fixture.database.open(file.resolve("Almelo.mv.db"))).isInstanceOf(Opening.Missing.class);
    }

    @Test
    void aNewFileNeverReplacesAnOldOne() {
        created();
        assertThat(fixture.database.create(fixture.file, project, List.of(), Optional.empty()))
                .isInstanceOf(Opening.Exists.class);
        try (var store = fixture.open()) {
            assertThat(store.load()).isEqualTo(project);
        }
    }

    @Test
    void whatIsLeftOfAFileThatIsGoneIsSaidAndLeftAsItIs() throws Exception {
        created();
        var backup = fixture.database
                .snapshots(WorkingFile.of(fixture.file).orElseThrow())
                .newestGood();
        Path rest = fixture.file.resolveSibling("Almelo.gen");
        byte[] before = Files.readAllBytes(rest);
        assertThat(Database.isFree(fixture.file)).isFalse();
        Files.delete(fixture.file);

        assertThat(Database.isFree(fixture.file)).isFalse();
        assertThat(fixture.database.create(fixture.file, project, List.of(), Optional.empty()))
                .isEqualTo(new Opening.Remains(fixture.file, rest, backup));
        assertThat(rest).hasBinaryContent(before);
        assertThat(fixture.file).doesNotExist();
        Files.delete(rest);
        assertThat(Database.isFree(fixture.file)).isTrue();
    }

    @Test
    void aNewTrajectoryOfTheSameNameIgnoresTheSnapshotsOfTheOld() throws Exception {
        created();
        Files.delete(fixture.file);
        Files.delete(fixture.file.resolveSibling("Almelo.gen"));
        var other = new SampleRecords(99).project(0);
        fixture.create(other).close();
        try (var store = fixture.open()) {
            assertThat(store.load()).isEqualTo(other);
        }
    }

    @Test
    void aSynchronisedFolderGivesAWarning() throws Exception {
        Path drive = Files.createDirectories(folder.resolve("OneDrive - Vinci"));
        var opened = fixture.database.create(drive.resolve("A.mv.db"), project, List.of(), Optional.empty());
        assertThat(((Opening.Opened) opened).syncService()).contains("OneDrive");
        ((Opening.Opened) opened).store().close();
    }

    @Test
    void everyDamageHasItsSentence() {
        var texts = Texts.load();
        for (Damage damage : Damage.values()) {
            assertThat(texts.has("store.refused.damaged." + damage))
                    .as(damage.name())
                    .isTrue();
        }
    }
}

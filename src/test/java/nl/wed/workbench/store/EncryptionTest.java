package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Working files of the last version without encryption become encrypted ones.
class EncryptionTest {
    private static final UUID RESPONDENT = UUID.fromString("00000000-0000-0000-0000-000000000007");

    @TempDir
    Path folder;

    private BeforeEncryption old;

    @BeforeEach
    void prepare() throws Exception {
        old = new BeforeEncryption(folder.resolve("eigen"));
    }

    /// What a test throws to break an upgrade off.

    @Test
    void theKeptFileReallyIsOneWithoutEncryption() throws Exception {
        assertThat(EncryptedFile.isPlain(old.file)).isTrue();
        assertThat(Files.readString(old.file, StandardCharsets.ISO_8859_1)).contains("Els Zonderling");
    }

    @Test
    void aFileOfBeforeComesOverWhole() throws Exception {
        assertWhole(old.started());
    }

    @Test
    void afterwardsNoNameCanBeReadInAnyFileOfTheTrajectory() throws Exception {
        ((Opening.Opened) old.started().open(old.file)).store().close();
        try (Stream<Path> files = Files.walk(old.file.getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("Zonderling");
            }
        }
    }

    @Test
    void beforeItWasOpenedOnceItIsNotViewed() throws Exception {
        assertThat(old.started().view(old.file)).isInstanceOf(Opening.Older.class);
    }

    @Test
    void aFileThatACrashLeftComesOverWholeToo() throws Exception {
        leftByACrash();
        assertWhole(old.started());
    }

    @Test
    void aFileThatACrashLeftAndWasChangedSinceIsRefused() throws Exception {
        leftByACrash();
        var database = old.started();
        byte[] bytes = Files.readAllBytes(old.file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(old.file, bytes);
        assertThat(database.open(old.file)).isEqualTo(refusal(Damage.CHANGED_OUTSIDE));
    }

    @Test
    void aFileThatCameLaterIsRefusedAndItsNewestSnapshotOffered() throws Exception {
        var database = new Database(Installation.in(folder.resolve("eigen")), StoreFixture.SETTINGS);
        ((Opening.Opened) database.open(old.file)).store().close();
        new BeforeEncryption(folder.resolve("later"));
        Path late = folder.resolve("later").resolve("trajecten");
        var refused = (Opening.Refused) database.open(late.resolve("Almelo.mv.db"));
        assertThat(refused).isInstanceOf(Opening.Plain.class);
        assertThat(refused.snapshot()).isPresent();
        assertThat(database.view(late.resolve("Almelo.mv.db"))).isInstanceOf(Opening.Plain.class);
    }

    @Test
    void eachOpensUnencryptedOnce() throws Exception {
        Path kept = folder.resolve("kopie");
        Files.createDirectories(kept);
        for (Path one : List.of(old.file, old.sidecar())) {
            Files.copy(one, kept.resolve(one.getFileName()));
        }
        var database = old.started();
        ((Opening.Opened) database.open(old.file)).store().close();
        for (Path one : List.of(old.file, old.sidecar())) {
            Files.copy(kept.resolve(one.getFileName()), one, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(database.open(old.file)).isInstanceOf(Opening.Plain.class);
    }

    @Test
    void aNewInstallationHasNoneThatMayOpenUnencrypted() throws Exception {
        var fresh = Installation.in(folder.resolve("nieuw"));
        Path place =
                Files.createDirectories(fresh.folder().resolve("trajecten")).resolve("Almelo.mv.db");
        Files.copy(old.file, place);
        Files.copy(old.sidecar(), place.resolveSibling("Almelo.gen"));
        assertThat(new Database(fresh, StoreFixture.SETTINGS).open(place)).isInstanceOf(Opening.NotOurs.class);
    }

    @Test
    void theProgramOfBeforeSeesThatItIsTooOld() throws Exception {
        ((Opening.Opened) old.started().open(old.file)).store().close();
        String both = Files.readString(old.sidecar(), StandardCharsets.ISO_8859_1);
        String line = Stream.of(
                        both.substring(0, 512).strip(),
                        both.substring(512, 1024).strip())
                .max(Comparator.comparingLong(slot -> Long.parseLong(slot.split(";")[2])))
                .orElseThrow();
        int end = line.lastIndexOf(';') + 1;
        // As Sidecar and OpeningSteps of that version read it.
        assertThat(Installation.in(old.folder).sign(line.substring(0, end))).isEqualTo(line.substring(end));
        assertThat(Integer.parseInt(line.split(";")[3])).isGreaterThan(1);
        assertThat(line.split(";")[5]).startsWith("closed:");
    }

    @Test
    void brokenOffAfterAnyStepTheNextOpeningFinishesIt() throws Exception {
        for (String step : steps(false)) {
            assertFinishedAfter(step, false);
        }
    }

    @Test
    void brokenOffAfterAnyStepOfAFileOfACrashTheNextOpeningFinishesIt() throws Exception {
        for (String step : steps(true)) {
            assertFinishedAfter(step, true);
        }
    }

    private List<String> steps(boolean crash) throws Exception {
        old = new BeforeEncryption(folder.resolve("stappen" + crash));
        if (crash) {
            leftByACrash();
        }
        var steps = new ArrayList<String>();
        var database = new Database(
                Installation.in(old.folder),
                StoreFixture.SETTINGS,
                Migrations.standard(),
                new Database.Seams(steps::add, ""));
        ((Opening.Opened) database.open(old.file)).store().close();
        assertThat(steps).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
        return steps;
    }

    private void assertFinishedAfter(String step, boolean crash) throws Exception {
        old = new BeforeEncryption(folder.resolve(step.replace(' ', '-') + crash));
        if (crash) {
            leftByACrash();
        }
        var installation = Installation.in(old.folder);
        var breaking = StoreFixture.brokenOffAt(installation, step);
        assertThat(catchThrowable(() -> breaking.open(old.file))).as(step).isInstanceOf(StoreFixture.BrokenOff.class);
        assertWhole(new Database(Installation.in(old.folder), StoreFixture.SETTINGS));
    }

    private void assertWhole(Database database) throws Exception {
        try (var store = ((Opening.Opened) database.open(old.file)).store()) {
            assertContent(store);
        }
        assertThat(EncryptedFile.isPlain(old.file)).isFalse();
        // And again, now that it is a file as any other.
        try (var store = ((Opening.Opened) database.open(old.file)).store()) {
            assertContent(store);
        }
        assertThat(database.view(old.file)).isInstanceOf(Opening.Viewed.class);
        assertThat(backups()).isNotEmpty();
        assertThat(Files.readString(old.folder.resolve(PlainFiles.NAME)).lines())
                .hasSize(2);
    }

    private void assertContent(H2ProjectStore store) {
        assertThat(store.load()).isEqualTo(snapshot());
        assertThat(store.vault().all().keySet()).isEqualTo(Set.of(RESPONDENT));
        assertThat(store.vault().all().get(RESPONDENT).name()).isEqualTo("Els Zonderling");
        assertThat(store.versions()).hasSize(1);
        assertThat(store.loadVersion(store.versions().getFirst().id())).isEqualTo(snapshot());
    }

    private Project snapshot() {
        Path file = old.file.resolveSibling("Almelo.snapshots").resolve(BeforeEncryption.SNAPSHOT);
        return ((PackageReading.Read) new PackageReader(Limits.standard()).read(file))
                .content()
                .project();
    }

    private List<Path> backups() throws Exception {
        try (Stream<Path> files = Files.list(old.file.resolveSibling("Almelo.snapshots"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("schema"))
                    .toList();
        }
    }

    /// The file as it is on disk while the older program has it open, with a transaction half done.
    private void leftByACrash() throws Exception {
        byte[] open;
        String path = old.file.toString();
        String url = "jdbc:h2:file:" + path.substring(0, path.length() - ".mv.db".length());
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update respondent_keys set name = 'Half'");
            statement.execute("delete from versions");
            statement.execute("checkpoint sync");
            open = Files.readAllBytes(old.file);
            connection.rollback();
        }
        Files.write(old.file, open);
        old.leftByACrash();
    }

    private Opening refusal(Damage damage) throws IOException {
        var file = WorkingFile.of(old.file).orElseThrow();
        return new Opening.Damaged(
                old.file, damage, old.started().snapshots(file).newestGood());
    }
}

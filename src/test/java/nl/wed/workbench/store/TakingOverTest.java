package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.codec.SampleRecords;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.workspace.Author;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A working file that comes to another computer with its folder: opened by what opens its vault, read as rows.
class TakingOverTest {
    private static final String PASSWORD = "een lang wachtwoord";

    @TempDir
    Path folder;

    private StoreFixture old;
    private Installation here;
    private Project project = StoreFixture.project(8);
    private final ObservationSet set = new SampleRecords(2).observations(30, 5);
    private final RespondentKey key = new RespondentKey(UUID.randomUUID(), "Els Zonderling", "Bieb", "els@x.nl", "06");
    private Optional<char[]> code = Optional.empty();

    @BeforeEach
    void prepare() throws Exception {
        old = new StoreFixture(folder.resolve("oud"));
        here = Installation.in(folder.resolve("nieuw"));
        project = project.put(FigureRecords.DATA_SET, StoreFixture.dataSet(set));
    }

    private Database database() {
        return database(Migrations.standard(), _ -> {});
    }

    private Database database(Migrations migrations, java.util.function.Consumer<String> reached) {
        return new Database(here, StoreFixture.SETTINGS, migrations, new Database.Seams(reached, ""));
    }

    private static char[] typed() {
        return PASSWORD.toCharArray();
    }

    private H2ProjectStore filled(Database database, boolean password) {
        var store = ((Opening.Opened) database.create(old.file, project, List.of(set), Optional.of("basis"))).store();
        store.vault().put(key).join();
        if (password) {
            store.vault().choosePassword(typed()).join();
            code = Optional.of(store.vault().makeRecoveryCode().join().printed().toCharArray());
        }
        store.saveVersion("Na stap 2", new Author("Jan", "Bureau"), project).join();
        project = project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("later"));
        store.save(project, "later").join();
        return store;
    }

    private void closed() {
        filled(old.database, true).close();
    }

    private H2ProjectStore opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).store();
    }

    private void assertAll(H2ProjectStore store) {
        assertThat(store.load()).isEqualTo(project);
        assertThat(store.find(set.contentHash()).orElseThrow().series()).isEqualTo(set.series());
        assertThat(store.vault().all()).isEqualTo(Map.of(key.respondent(), key));
        assertThat(store.versions()).hasSize(1);
        assertThat(store.base()).contains("basis");
        assertThat(store.activity(0).stream().map(one -> one.note().label())).contains("later");
    }

    private Path sidecar() {
        return old.file.resolveSibling("Almelo.gen");
    }

    private Set<String> setAside() throws Exception {
        try (var files = Files.list(old.file.resolveSibling("Almelo.snapshots"))) {
            return files.map(one -> one.getFileName().toString())
                    .filter(name -> name.startsWith("andere-installatie-"))
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withThePasswordAllOfItOpensAndOpensByItselfAfterwards(boolean closed) throws Exception {
        // Longer than what lies in one piece.
        project = project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("é".repeat(1_300_000)));
        var store = filled(old.database, true);
        if (closed) {
            store.close();
        } else {
            StoreFixture.crash(store, old.file);
        }
        assertThat(((Opening.OfAnotherInstallation) database().open(old.file)).secret())
                .isEqualTo(Opening.Secret.ASKED);
        try (var taken = opened(database().open(old.file, typed()))) {
            assertAll(taken);
        }
        try (var again = opened(database().open(old.file))) {
            assertThat(again.vault().unlock(typed())).isTrue();
            assertAll(again);
        }
        assertThat(setAside()).hasSize(2);
    }

    @Test
    void withTheRecoveryCodeToo() {
        closed();
        try (var taken = opened(database().open(old.file, code.orElseThrow()))) {
            assertAll(taken);
        }
    }

    @Test
    void theFilesThatWereSetAsideStillOpenWhereTheyWereMade() throws Exception {
        closed();
        opened(database().open(old.file, typed())).close();
        Path back = Files.createDirectories(folder.resolve("terug"));
        for (String name : setAside()) {
            Files.copy(
                    old.file.resolveSibling("Almelo.snapshots").resolve(name),
                    back.resolve("Almelo" + name.substring(name.indexOf('.'))));
        }
        try (var store = opened(old.database.open(back.resolve("Almelo.mv.db")))) {
            assertThat(store.vault().unlock(typed())).isTrue();
            assertAll(store);
        }
    }

    @Test
    void theOtherComputerAsksForThePasswordAfterwards() {
        closed();
        opened(database().open(old.file, typed())).close();
        assertThat(((Opening.OfAnotherInstallation) old.database.open(old.file)).secret())
                .isEqualTo(Opening.Secret.ASKED);
        try (var back = opened(old.database.open(old.file, typed()))) {
            assertAll(back);
        }
    }

    @Test
    void whatDoesNotFitChangesNothingAndIsWiped() throws Exception {
        closed();
        var before = old.contents();
        char[] wrong = "een ander wachtwoord".toCharArray();
        var refused = (Opening.OfAnotherInstallation) database().open(old.file, wrong);
        assertThat(refused.secret()).isEqualTo(Opening.Secret.WRONG);
        assertThat(StoreFixture.contentOf(refused.snapshot().orElseThrow().file()))
                .isEqualTo(project);
        assertThat(old.contents()).isEqualTo(before);
        assertThat(new String(wrong)).isBlank();
    }

    @Test
    void afterThreeThatDoNotFitItWaits() {
        closed();
        var database = database();
        for (int i = 0; i < 3; i++) {
            database.open(old.file, "mis".toCharArray());
        }
        long begin = System.nanoTime();
        database.open(old.file, "mis".toCharArray());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(950));
    }

    @Test
    void withoutAPasswordTheNewestSnapshotIsOffered() throws Exception {
        filled(old.database, false).close();
        var before = old.contents();
        for (Opening opening : List.of(
                database().open(old.file),
                database().open(old.file, typed()),
                database().view(old.file))) {
            var refused = (Opening.OfAnotherInstallation) opening;
            assertThat(refused.secret()).isEqualTo(Opening.Secret.NEVER_CHOSEN);
            assertThat(refused.sentence().in(Texts.load())).contains("Almelo.mv.db");
            assertThat(StoreFixture.contentOf(refused.snapshot().orElseThrow().file()))
                    .isEqualTo(project);
        }
        assertThat(old.contents()).isEqualTo(before);
    }

    @Test
    void lookedAtWithTheSecretItIsReadAndNothingChanges() throws Exception {
        closed();
        var before = old.contents();
        var viewed =
                (Opening.Viewed) database().withSecret(Optional.of(PASSWORD)).view(old.file);
        assertThat(viewed.project()).isEqualTo(project);
        assertThat(viewed.vault().unlock(typed())).isTrue();
        assertThat(viewed.vault().all()).hasSize(1);
        assertThat(viewed.past().versions()).hasSize(1);
        assertThat(viewed.observations().find(set.contentHash())).isPresent();
        assertThat(old.contents()).isEqualTo(before);
        try (var store = opened(database().withSecret(Optional.of(PASSWORD)).open(old.file))) {
            assertAll(store);
        }
    }

    @Test
    void ofAnOlderSchemaItIsUpgradedToo() {
        var before = new Database(
                old.installation, StoreFixture.SETTINGS, Migrations.standard().upTo(3));
        filled(before, true).close();
        try (var taken = opened(database().open(old.file, typed()))) {
            assertAll(taken);
        }
    }

    @Test
    void ofANewerSchemaItIsRefused() {
        var after = new Database(
                old.installation,
                StoreFixture.SETTINGS,
                Migrations.standard().and(new Migrations.Script("create table later (x int)", 2)));
        filled(after, true).close();
        assertThat(database().open(old.file, typed())).isInstanceOf(Opening.Newer.class);
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws Exception {
        closed();
        byte[] bytes = Files.readAllBytes(old.file);
        Files.write(old.file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(database().open(old.file, typed())).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void brokenOffAtAnyStepTheNextOpeningFinishesOrAsksAgain() throws Exception {
        closed();
        var steps = new ArrayList<String>();
        var copy = kept();
        opened(database(Migrations.standard(), steps::add).open(old.file, typed()))
                .close();
        // A file as large as this is written anew after its first save.
        steps.removeIf(step -> step.startsWith("content"));
        assertThat(steps).containsExactly("rows read", "set aside", "new key noted", "taken over");
        for (String step : steps) {
            putBack(copy);
            breakOffAt(step);
            breakOffAt(step);
            var opening = database().open(old.file);
            if (opening instanceof Opening.OfAnotherInstallation asks) {
                assertThat(asks.secret()).as(step).isEqualTo(Opening.Secret.ASKED);
                opening = database().open(old.file, typed());
            }
            try (var store = opened(opening)) {
                store.vault().unlock(typed());
                assertAll(store);
            }
            try (var store = opened(database().open(old.file))) {
                assertThat(store.load()).as(step).isEqualTo(project);
            }
            var ring = Sidecar.open(sidecar(), here, true).orElseThrow();
            assertThat(ring.keyring().orElseThrow().wrappings()).as(step).hasSize(3);
            ring.close();
        }
    }

    private void breakOffAt(String step) {
        var database = database(Migrations.standard(), reached -> {
            if (reached.equals(step)) {
                throw new IllegalStateException("broken off at " + step);
            }
        });
        try {
            if (database.open(old.file, typed()) instanceof Opening.Opened opened) {
                opened.store().close();
            }
        } catch (IllegalStateException _) {
            // As a kill at that moment.
        }
    }

    private Map<Path, byte[]> kept() throws Exception {
        return Map.of(old.file, Files.readAllBytes(old.file), sidecar(), Files.readAllBytes(sidecar()));
    }

    private static void putBack(Map<Path, byte[]> files) throws Exception {
        for (var one : files.entrySet()) {
            Files.write(one.getKey(), one.getValue());
        }
    }

    @Test
    void aRemovalThatWasBrokenOffThereIsFinishedHere() throws Exception {
        closed();
        var breaking = StoreFixture.failingAt(old.installation, "erasing noted");
        var store = opened(breaking.open(old.file));
        assertThat(store.vault().unlock(typed())).isTrue();
        assertThat(store.erase(order())).failsWithin(Duration.ofSeconds(30));
        StoreFixture.crash(store, old.file);
        try (var taken = opened(database().open(old.file, typed()))) {
            assertThat(taken.vault().all()).isEmpty();
            assertThat(taken.erasures()).hasSize(1);
        }
        assertThat(database().view(old.file)).isInstanceOf(Opening.Viewed.class);
    }

    private ErasureOrder order() {
        return new ErasureOrder(
                UUID.randomUUID(),
                key.respondent(),
                "R01",
                false,
                key.name(),
                key.organisation(),
                key.email(),
                key.telephone(),
                List.of(),
                "[weg]",
                "Respondent verwijderd",
                Instant.EPOCH,
                "",
                "");
    }

    /// Somebody who knows the password has the key too, and can sign.
    @ParameterizedTest
    @EnumSource(Stranger.class)
    void whoKnowsThePasswordGetsNoCodeToRun(Stranger stranger) throws Exception {
        closed();
        Path marker = folder.resolve("marker");
        var fileKey = fileKey();
        put(stranger.statements(marker), fileKey);
        Files.deleteIfExists(marker);
        var opening = database().open(old.file, typed());
        if (opening instanceof Opening.Opened opened) {
            assertAll(opened.store());
            opened.store().close();
            opened(database().open(old.file)).close();
        }
        assertThat(marker).doesNotExist();
        use(changed(), fileKey);
        assertThat(marker).exists();
    }

    /// Its own installation has the key as well, so the key proves nothing there either.
    @ParameterizedTest
    @EnumSource(Stranger.class)
    void norOnTheComputerThatItCameFrom(Stranger stranger) throws Exception {
        var store = filled(old.database, true);
        byte[] inUse = Files.readAllBytes(sidecar());
        store.close();
        Path marker = folder.resolve("marker");
        var fileKey = fileKey();
        execute(old.file, fileKey, stranger.statements(marker));
        Files.deleteIfExists(marker);
        Files.copy(old.file, changed());
        signAsAStranger(fileKey);
        for (byte[] sidecar : List.of(Files.readAllBytes(sidecar()), inUse)) {
            Files.copy(changed(), old.file, StandardCopyOption.REPLACE_EXISTING);
            Files.write(sidecar(), sidecar);
            old.database.view(old.file);
            if (old.database.open(old.file) instanceof Opening.Opened again) {
                assertThat(again.store().load()).isEqualTo(project);
                again.store().close();
            } else {
                assertThat(stranger).as("other columns are refused").isEqualTo(Stranger.ALIAS);
            }
            assertThat(marker).doesNotExist();
        }
        use(changed(), fileKey);
        assertThat(marker).exists();
    }

    @Test
    void whatSomebodyPutInItsRowsIsLookedAtThereToo() throws Exception {
        closed();
        var fileKey = fileKey();
        var store = opened(old.database.open(old.file));
        var turned = project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("om\u202Egekeerd"));
        store.save(turned, "").join();
        store.close();
        signAsAStranger(fileKey);
        var again = (Opening.Opened) old.database.open(old.file);
        try (var read = again.store()) {
            assertThat(read.load().all(FigureRecords.KEY_MESSAGE))
                    .extracting(one -> one.text())
                    .contains("omgekeerd");
            assertThat(again.remarks()).isNotEmpty();
        }
    }

    private void signAsAStranger(FileKey fileKey) throws Exception {
        byte[] all = Files.readAllBytes(sidecar());
        try (var sidecar = Sidecar.open(sidecar(), old.installation, false).orElseThrow()) {
            var was = sidecar.identity().orElseThrow();
            long sequence = was.sequence() + 1;
            String text =
                    new Sidecar.Identity(sequence, was.schema(), was.token(), Seal.ofContent(old.file), true).text();
            String line = text + fileKey.sign(text) + ";" + "00".repeat(32);
            byte[] slot = (line + " ".repeat(511 - line.length()) + "\n").getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(slot, 0, all, (int) (sequence % 2) * 512, 512);
        }
        Files.write(sidecar(), all);
    }

    @ParameterizedTest
    @EnumSource(Stranger.class)
    void norDoesADatabaseThatIsNoneOfOurs(Stranger stranger) throws Exception {
        closed();
        Path marker = folder.resolve("marker");
        Path made = folder.resolve("Vreemd.mv.db");
        var fileKey = fileKey();
        stranger.make(made, marker, fileKey.password());
        Files.move(made, old.file, StandardCopyOption.REPLACE_EXISTING);
        sign();
        var before = old.contents();
        assertThat(database().open(old.file, typed())).isInstanceOf(Opening.Damaged.class);
        assertThat(database().withSecret(Optional.of(PASSWORD)).view(old.file)).isInstanceOf(Opening.Damaged.class);
        assertThat(marker).doesNotExist();
        assertThat(old.contents()).isEqualTo(before);
    }

    private FileKey fileKey() throws Exception {
        try (var sidecar = Sidecar.open(sidecar(), old.installation, false).orElseThrow()) {
            return sidecar.key().orElseThrow();
        }
    }

    private void sign() throws Exception {
        try (var sidecar = Sidecar.open(sidecar(), old.installation, false).orElseThrow()) {
            var identity = sidecar.identity().orElseThrow();
            sidecar.seal(identity.schema(), identity.token(), Seal.ofContent(old.file));
        }
    }

    private void put(String statements, FileKey fileKey) throws Exception {
        execute(old.file, fileKey, statements);
        sign();
        Files.copy(old.file, changed());
    }

    private static void use(Path file, FileKey fileKey) throws Exception {
        execute(
                file,
                fileKey,
                "create table seen as select * from control;"
                        + " insert into activity (generation, moment, label) values (1000, 1, '')");
    }

    private static void execute(Path file, FileKey fileKey, String statements) throws Exception {
        String path = file.toString();
        String url = "jdbc:h2:file:" + path.substring(0, path.length() - ".mv.db".length()) + ";CIPHER=AES";
        try (var connection = DriverManager.getConnection(url, "sa", fileKey.password() + " ");
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private Path changed() {
        return folder.resolve("Veranderd.mv.db");
    }
}

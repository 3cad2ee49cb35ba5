package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.Backup.Kind;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.BackupRefused.Reason;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final String NAME = "Johanna Wiegeraad";
    private static final String PASSWORD = "vier losse woorden";
    private static final UUID RESPONDENT = new UUID(0, 7);

    @TempDir
    Path folder;

    private StoreFixture fixture;
    private final Ticking clock = new Ticking();

    /// A clock that a test sets.
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-09-01T10:00:00Z");

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void prepare() throws IOException {
        fixture = new StoreFixture(folder);
    }

    @Test
    void everythingThatIsInTheWorkingFileIsInABackupAndOpensBesideIt() throws Exception {
        var store = fixture.create(StoreFixture.project(3));
        store.saveVersion("Eerste", new Author("Anna", "Bureau"), store.load()).join();
        store.vault().put(key()).join();
        var project = store.load().put(FigureRecords.KEY_MESSAGE, StoreFixture.message("later"));
        store.save(project, "bericht").join();
        var backup = store.backups().make();
        assertThat(backup.kind()).isEqualTo(Kind.BY_HAND);
        assertThat(backup.generation()).hasValue(store.backups().generation());
        assertThat(backup.inside()).hasValueSatisfying(inside -> {
            assertThat(inside.versions()).isEqualTo(1);
            assertThat(inside.names()).isTrue();
            assertThat(inside.password()).isFalse();
            assertThat(inside.records()).isGreaterThan(10);
        });
        var activity = store.activity(0);
        store.close();

        var besides = restored(fixture.database, backup.file(), Optional.empty());
        try (besides) {
            assertThat(besides.load()).isEqualTo(project);
            assertThat(besides.versions()).extracting(one -> one.name()).containsExactly("Eerste");
            assertThat(besides.vault().all().values()).containsExactly(key());
            assertThat(besides.activity(0)).isEqualTo(activity);
            besides.save(project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("verder")), "")
                    .join();
        }
        try (var again = fixture.open()) {
            assertThat(again.load()).isEqualTo(project);
        }
        var reopened = ((Opening.Opened) fixture.database.open(beside())).store();
        assertThat(reopened.load().all(FigureRecords.KEY_MESSAGE)).hasSize(5);
        reopened.close();
    }

    @Test
    void namesAreCiphertextInItAndSoIsEverythingElse() throws Exception {
        var store = fixture.create(StoreFixture.project(1));
        store.save(store.load().put(FigureRecords.KEY_MESSAGE, StoreFixture.message("Wezenlijk bericht")), "")
                .join();
        store.vault().put(key()).join();
        var backup = store.backups().make();
        store.close();
        var text = new String(Files.readAllBytes(backup.file()), StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain(NAME).doesNotContain("Wezenlijk");
        Path exported = Files.createDirectories(folder.resolve("open")).resolve("mee.reservekopie");
        try (var again = fixture.open()) {
            again.backups().export(backup.file(), exported);
        }
        assertThat(Files.getPosixFilePermissions(exported)).hasSize(2);
        assertThat(Files.getPosixFilePermissions(backup.file())).hasSize(2);
    }

    @Test
    void anotherInstallationOpensItByThePasswordOfThenAndOnlyByThat() throws Exception {
        var store = fixture.create(StoreFixture.project(2));
        store.vault().put(key()).join();
        var before = store.backups().make();
        store.vault().choosePassword(PASSWORD.toCharArray()).join();
        var code = store.vault().makeRecoveryCode().join();
        store.onWriter(_ -> true).join();
        var backup = store.backups().make();
        store.vault().choosePassword("een heel ander woord".toCharArray()).join();
        var expected = store.load();
        store.close();
        assertThat(backup.inside())
                .hasValueSatisfying(inside -> assertThat(inside.password()).isTrue());

        var other = new Database(Installation.in(folder.resolve("ander")), StoreFixture.SETTINGS);
        assertThat(refusal(other, before.file(), Optional.empty())).isEqualTo(Reason.ONLY_THERE);
        assertThat(refusal(other, backup.file(), Optional.empty())).isEqualTo(Reason.PASSWORD_ASKED);
        assertThat(refusal(other, backup.file(), Optional.of("mis".toCharArray())))
                .isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(refusal(other, backup.file(), Optional.of("een heel ander woord".toCharArray())))
                .isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(beside()).doesNotExist();
        try (var opened = restored(other, backup.file(), Optional.of(PASSWORD.toCharArray()))) {
            assertThat(opened.load()).isEqualTo(expected);
            assertThat(opened.vault().locked()).isTrue();
            assertThat(opened.vault().unlock(PASSWORD.toCharArray())).isTrue();
            assertThat(opened.vault().all().values()).containsExactly(key());
        }
        Path third = beside().resolveSibling("Derde.mv.db");
        var byCode = other.restore(
                        backup.file(), third, Optional.of(code.printed().toCharArray()))
                .opening();
        ((Opening.Opened) byCode).store().close();
    }

    @Test
    void puttingBackKeepsWhatWasThereInABackupFirstAndBringsNamesAndVersionsOfThen() throws Exception {
        var store = fixture.create(StoreFixture.project(2));
        var workspace = new Workspace(store, Runnable::run, clock);
        var then = workspace.project();
        var version = workspace.saveVersion("Eerste").join();
        store.vault().put(key()).join();
        store.vault().choosePassword(PASSWORD.toCharArray()).join();
        var backup = store.backups().make();
        store.vault().empty().join();
        store.removeVersion(version.id()).join();
        workspace.edit("weg", project -> project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("nu")));
        var now = workspace.project();

        var read = store.backups().putBack(backup.file(), Optional.empty());
        workspace.restore(read, "teruggezet");
        assertThat(workspace.project()).isEqualTo(then);
        assertThat(store.versions()).containsExactly(version);
        assertThat(store.vault().locked()).isTrue();
        assertThat(store.vault().unlock(PASSWORD.toCharArray())).isTrue();
        assertThat(store.vault().all().values()).containsExactly(key());
        var kept = store.backups().all().stream()
                .filter(one -> one.kind() == Kind.BEFORE_PUTTING_BACK)
                .findFirst()
                .orElseThrow();
        assertThat(store.backups().read(kept.file(), Optional.empty())).isEqualTo(now);
        workspace.undo();
        assertThat(workspace.project()).isEqualTo(now);
        store.close();
        try (var again = fixture.open()) {
            assertThat(again.vault().unlock(PASSWORD.toCharArray())).isTrue();
            assertThat(again.vault().all()).hasSize(1);
        }
    }

    @Test
    void aBackupIsMadeByItselfAtTheSameOccasionsAsASnapshotAndThinnedOut() throws Exception {
        var settings = new StoreSettings(
                "0.1.0", Duration.ofDays(1), Duration.ofSeconds(1), StoreFixture.SETTINGS.passwordCost(), clock);
        var database = new Database(fixture.installation, settings);
        var store = ((Opening.Opened)
                        database.create(fixture.file, StoreFixture.project(1), List.of(), Optional.empty()))
                .store();
        for (int i = 0; i < 30; i++) {
            clock.now = clock.now.plus(Duration.ofMinutes(20));
            store.save(store.load().put(FigureRecords.KEY_MESSAGE, StoreFixture.message("" + i)), "")
                    .join();
            store.snapshotNow().join();
        }
        var all = store.backups().all();
        assertThat(all).extracting(Backup::kind).containsOnly(Kind.AUTOMATIC);
        assertThat(all).hasSizeBetween(11, 14);
        assertThat(all.getFirst().generation()).hasValue(31);

        // Nothing newer goes when the clock is set back, and the newest is the one that is offered.
        clock.now = clock.now.minus(Duration.ofDays(400));
        for (int i = 0; i < 3; i++) {
            store.save(store.load().put(FigureRecords.KEY_MESSAGE, StoreFixture.message("terug" + i)), "")
                    .join();
            store.snapshotNow().join();
        }
        assertThat(store.backups().all()).hasSizeGreaterThanOrEqualTo(all.size() + 3);
        assertThat(store.backups().all().getFirst().generation()).hasValue(34);
        store.close();
    }

    @Test
    void anotherTrajectoryOfTheSameNameHasNoneOfItsBackupsAndARenamedOneKeepsThem() throws Exception {
        fixture.create(StoreFixture.project(1)).close();
        Path moved = beside();
        Files.move(fixture.file, moved);
        Files.move(fixture.file.resolveSibling("Almelo.gen"), moved.resolveSibling("Elders.gen"));
        try (var other = fixture.create(StoreFixture.project(2))) {
            assertThat(other.backups().all()).isEmpty();
        }
        assertThat(fixture.database.backups(moved)).hasSize(1);
        try (var renamed = ((Opening.Opened) fixture.database.open(moved)).store()) {
            assertThat(renamed.backups().all()).hasSize(1);
        }
        // Without its sidecar nothing tells which of both it was.
        Files.delete(fixture.file.resolveSibling("Almelo.gen"));
        assertThat(fixture.database.backups(fixture.file))
                .filteredOn(one -> one.kind().full())
                .hasSize(2);
    }

    @Test
    void aBackupIsNoPackageUnderAnyName() throws Exception {
        var store = fixture.create(StoreFixture.project(1));
        Path file = folder.resolve("lijkt.wed");
        store.backups().export(store.backups().make().file(), file);
        store.close();
        var reader = new PackageReader(Limits.standard());
        assertThat(reader.manifest(file)).isEmpty();
        assertThat(reader.read(file))
                .isInstanceOfSatisfying(
                        PackageReading.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(PackageReading.Reason.BACKUP));
        assertThat(fixture.database.open(file)).isInstanceOf(Opening.BadName.class);
    }

    @Test
    void cutAndFlippedBytesAreRefusedAndMakeNothing() throws Exception {
        var store = fixture.create(StoreFixture.project(2));
        store.vault().put(key()).join();
        byte[] whole = Files.readAllBytes(store.backups().make().file());
        store.close();
        var random = new Random(1);
        Path file = folder.resolve("kapot.reservekopie");
        for (int i = 0; i < 120; i++) {
            byte[] wrong = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (i % 2 == 1) {
                wrong[random.nextInt(i < 60 ? 1500 : whole.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, wrong);
            assertThat(refusal(fixture.database, file, Optional.empty()))
                    .as("damage " + i)
                    .isIn(Reason.DAMAGED, Reason.NOT_A_BACKUP, Reason.NEWER, Reason.ONLY_THERE);
            assertThat(beside()).doesNotExist();
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertThat(refusal(fixture.database, file, Optional.empty())).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void whatWhoKnowsThePasswordPutsIntoABackupIsRefusedBeforeAnythingComesOfIt() throws Exception {
        var store = fixture.create(StoreFixture.project(1));
        var made = store.backups().make().file();
        var key = store.session().open().sidecar().key().orElseThrow();
        store.close();
        var head = BackupFile.head(made);
        Path file = folder.resolve("boos.reservekopie");
        List<BackupFile.Rows<DataOutputStream>> bad = List.of(
                out -> {
                    out.writeUTF("control (schema_version) select 1; create alias x for 'java.lang.System.exit'; --");
                    out.writeInt(0);
                    out.writeBoolean(false);
                    out.writeUTF("");
                },
                out -> {
                    out.writeUTF("control");
                    out.writeInt(1);
                    out.writeUTF("token) values ('a'); drop table records; --");
                    out.writeUTF("");
                },
                out -> {
                    out.writeUTF("activity");
                    out.writeInt(Integer.MAX_VALUE);
                },
                out -> out.writeUTF(""),
                out -> {
                    out.writeUTF("activity");
                    var columns = columns();
                    out.writeInt(columns.size());
                    for (String column : columns) {
                        out.writeUTF(column);
                    }
                    out.writeByte(2);
                    out.write(new byte[50]);
                },
                out -> out.write(new byte[300_000]));
        for (var rows : bad) {
            BackupFile.write(file, head, key, rows);
            assertThat(refusal(fixture.database, file, Optional.empty())).isEqualTo(Reason.DAMAGED);
        }
        BackupFile.write(file, head, key, out -> {
            out.writeUTF("activity");
            var columns = columns();
            out.writeInt(columns.size());
            for (String column : columns) {
                out.writeUTF(column);
            }
            out.writeBoolean(true);
            out.writeByte('X');
            out.writeInt(Integer.MAX_VALUE);
        });
        assertThat(refusal(fixture.database, file, Optional.empty())).isEqualTo(Reason.TOO_LARGE);
        assertThat(beside()).doesNotExist();
        assertThat(beside().resolveSibling("Elders.gen")).doesNotExist();
    }

    @Test
    void aBackupOfANewerProgramIsSaidToBe() throws Exception {
        var store = fixture.create(StoreFixture.project(1));
        var made = store.backups().make().file();
        store.close();
        byte[] bytes = Files.readAllBytes(made);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("\"format\":1", "\"format\":2");
        Path file = folder.resolve("nieuw.reservekopie");
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(fixture.database, file, Optional.empty())).isEqualTo(Reason.NEWER);
    }

    @Test
    void copiesFromBeforeAnUpgradeAndPackagesOfEarlierAreListedToo() throws Exception {
        var store = fixture.create(StoreFixture.project(1));
        store.snapshotNow().join();
        var session = store.session();
        for (var one : store.backups().all()) {
            Files.delete(one.file());
        }
        session.open().snapshots().backUp(fixture.file, 3, Instant.parse("2026-08-01T10:00:00Z"));
        Files.write(
                fixture.file.resolveSibling("Almelo.snapshots").resolve("schema003-20260701T100000Z.mv.db"),
                new byte[8192]);
        assertThat(store.backups().all()).extracting(Backup::kind).containsExactly(Kind.PACKAGE, Kind.BEFORE_UPGRADE);
        store.close();
    }

    @Test
    void aBackupIsWrittenAnewWithAChangeAndNothingOfBeforeIsLeftInIt() throws Exception {
        var store = fixture.create(StoreFixture.project(1));
        store.saveVersion("Gesprek met " + NAME, Author.UNKNOWN, store.load()).join();
        var made = store.backups().make();
        store.close();
        new BackupMaker(fixture.database)
                .rewrite(
                        made.file(),
                        (_, handle, edit) -> VersionRows.all(handle)
                                .forEach(one -> VersionRows.rename(handle, edit, one.id(), "R01")));
        try (var opened = restored(fixture.database, made.file(), Optional.empty())) {
            assertThat(opened.versions()).extracting(one -> one.name()).containsExactly("R01");
        }
        assertThat(Database.backup(made.file()).at()).isEqualTo(made.at());
    }

    @Test
    void oneIsKnownByItsHeadWhateverItIsCalled() throws Exception {
        var store = fixture.create(StoreFixture.project(1));
        Path made = store.backups().make().file();
        store.close();
        Path renamed = made.resolveSibling("Voor het overleg.RESERVEKOPIE");
        Files.move(made, renamed);
        assertThat(fixture.database.backups(fixture.file))
                .extracting(Backup::file)
                .contains(renamed);
    }

    @Test
    void aMomentThatCannotBeIsNoBackup() throws Exception {
        var store = fixture.create(StoreFixture.project(1));
        Path made = store.backups().make().file();
        var key = store.session().open().sidecar().key().orElseThrow();
        store.close();
        var head = BackupFile.head(made);
        for (Instant at : List.of(Instant.MAX, Instant.MIN)) {
            var odd = new BackupHead(
                    head.format(),
                    head.program(),
                    head.trajectory(),
                    head.token(),
                    head.schema(),
                    head.generation(),
                    at,
                    head.kind(),
                    head.records(),
                    head.versions(),
                    head.names(),
                    head.salt(),
                    head.keys());
            BackupFile.write(made.resolveSibling("raar.reservekopie"), odd, key, out -> out.writeUTF(""));
            assertThat(fixture.database.backups(fixture.file))
                    .extracting(Backup::file)
                    .contains(made)
                    .noneMatch(file -> file.endsWith("raar.reservekopie"));
        }
    }

    /// The wrapping by this installation can be copied into what somebody else made.
    @Test
    void alsoWhatThisInstallationOpensIsLookedAtValueByValue() throws Exception {
        var store = fixture.create(StoreFixture.project(1));
        Path made = store.backups().make().file();
        store.close();
        new BackupMaker(fixture.database).rewrite(made, (contents, handle, edit) -> {
            var turned = contents.project().put(FigureRecords.KEY_MESSAGE, StoreFixture.message("om\u202Egekeerd"));
            new RecordRows(fixture.database.codecs(), contents.places())
                    .write(handle, edit, contents.project(), turned);
        });
        var restored = fixture.database.restore(made, beside(), Optional.empty());
        assertThat(restored.remarks()).isNotEmpty();
        try (var opened = ((Opening.Opened) restored.opening()).store()) {
            assertThat(opened.load().all(FigureRecords.KEY_MESSAGE))
                    .extracting(one -> one.text())
                    .contains("omgekeerd");
        }
    }

    @Test
    void aTrajectoryThatWentElsewhereKeepsTheBackupsOfWhereItWas() throws Exception {
        Path was = fixture.installation.trajectories().resolve("Almelo.mv.db");
        Files.createDirectories(was.getParent());
        var opening = fixture.database.create(was, StoreFixture.project(1), List.of(), Optional.empty());
        try (var store = ((Opening.Opened) opening).store()) {
            Path made = store.backups().make().file();
            Path elsewhere = Files.createDirectories(folder.resolve("stick")).resolve("Gered.mv.db");
            store.saveElsewhere(elsewhere).join();
            assertThat(store.backups().all()).extracting(Backup::file).contains(made);
        }
    }

    private List<String> columns() {
        try (var store = fixture.open()) {
            return Tables.columns(store.session().open().connection().writing()).getOrDefault("activity", List.of());
        }
    }

    private Path beside() {
        return fixture.file.resolveSibling("Elders.mv.db");
    }

    private H2ProjectStore restored(Database database, Path backup, Optional<char[]> typed) throws BackupRefused {
        return ((Opening.Opened) database.restore(backup, beside(), typed).opening()).store();
    }

    private Reason refusal(Database database, Path backup, Optional<char[]> typed) {
        return catchThrowableOfType(BackupRefused.class, () -> database.restore(backup, beside(), typed))
                .reason();
    }

    private static RespondentKey key() {
        return new RespondentKey(RESPONDENT, NAME, "gemeente", "j@almelo.nl", "06");
    }
}

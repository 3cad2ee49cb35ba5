package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.files.OtherProcess;
import nl.wed.workbench.vault.DamagedVault;
import nl.wed.workbench.vault.SealedVault;
import nl.wed.workbench.workspace.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody kept an older copy of the file, its sidecar or a backup, and knows what opened it then.
class NewPasswordTest {
    private static final RespondentKey ELS =
            new RespondentKey(UUID.randomUUID(), "Els Zonderling", "Bieb", "els@zonderling.nl", "0612345678");
    private static final RespondentKey JAN = new RespondentKey(UUID.randomUUID(), "Jan Nieuweling", "", "", "");
    private static final String OLD = "het oude woord";
    private static final List<String> STEPS = List.of(
            "renewed copy", "new key noted", "note under the new key", "renewed", "renewed beside", "renewal ended");
    private static final String NEW = "het nieuwe woord";

    @TempDir
    private Path folder;

    private StoreFixture fixture;
    private Keyring ringOfThen;
    private byte[] vaultOfThen;
    private char[] codeOfThen;

    @BeforeEach
    void make() throws IOException {
        fixture = new StoreFixture(folder);
    }

    @Test
    void theOldPasswordOpensNothingOfNowWithAnOldCopyOrBackup() throws Exception {
        Path backup = lockedByTheOldPassword();
        assertThat(opensNow(OLD.toCharArray(), ringOfThen)).as("planted").isTrue();
        try (var store = fixture.open()) {
            store.vault().unlock(OLD.toCharArray());
            store.vault().choosePassword(NEW.toCharArray()).join();
            store.vault().put(JAN).join();
            assertThat(store.vault().state().recovery()).isFalse();
        }
        assertOpensNothing(OLD.toCharArray());
        assertOpensNothing(codeOfThen);
        var ofBackup = Keyring.parse(BackupFile.head(backup).keys().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(opensNow(OLD.toCharArray(), ofBackup.orElseThrow())).isFalse();
        assertOpensWith(NEW, ELS, JAN);
    }

    @Test
    void aNewRecoveryCodeEndsTheOldOneAlsoWithAnOldCopy() throws Exception {
        lockedByTheOldPassword();
        char[] code;
        try (var store = fixture.open()) {
            store.vault().unlock(OLD.toCharArray());
            assertThat(store.vault().makeRecoveryCode()).isCompletedExceptionally();
            assertThat(store.vault().renewRecoveryCode(codeOfThen.clone()).join())
                    .as("the code is no password")
                    .isEmpty();
            code = store.vault()
                    .renewRecoveryCode(OLD.toCharArray())
                    .join()
                    .orElseThrow()
                    .printed()
                    .toCharArray();
            store.vault().put(JAN).join();
        }
        assertOpensNothing(codeOfThen);
        assertOpensWith(new String(code), ELS, JAN);
        assertOpensWith(OLD, ELS, JAN);
    }

    @Test
    void theFirstPasswordEndsWhatTheInstallationOpenedAndAnEmptiedVaultThePassword() throws Exception {
        try (var store = fixture.create(StoreFixture.project(2))) {
            store.vault().put(ELS).join();
            remember(store);
            store.vault().choosePassword(OLD.toCharArray()).join();
            var mixed = mixed(vaultOfThen, vault(store));
            assertThat(SealedVault.of(mixed, store.load().id()).locks().has(nl.wed.workbench.vault.LockKind.PASSWORD))
                    .isFalse();
            assertThat(isOpened(mixed, store.load().id())).isFalse();
            remember(store);
            store.vault().empty().join();
            store.vault().put(JAN).join();
        }
        assertThat(opensNow(OLD.toCharArray(), ringOfThen)).isFalse();
        assertThat(ring().wrappings()).hasSize(1);
    }

    @Test
    void allThatIsThereStaysAndWhatLiesBesideOpensByTheNewKey() throws Exception {
        lockedByTheOldPassword();
        Project before;
        Path copy;
        try (var store = fixture.open()) {
            before = store.load();
            copy = store.session().open().snapshots().place().resolve("schema001-20260101T000000Z.mv.db");
            Files.copy(fixture.file, copy);
            store.drafts().keep(List.of(new Draft("veld", "woorden", "half get", "", java.time.Instant.EPOCH)));
            store.saveVersion("Eerste", nl.wed.workbench.workspace.Author.UNKNOWN, before)
                    .join();
            store.vault().unlock(OLD.toCharArray());
            store.vault().choosePassword(NEW.toCharArray()).join();
            assertThat(store.drafts().load()).hasSize(1);
            store.save(before.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("erna")), "")
                    .join();
        }
        try (var store = fixture.open()) {
            assertThat(store.load().all(FigureRecords.KEY_MESSAGE)).hasSize(3);
            assertThat(store.versions()).hasSize(1);
            assertThat(store.drafts().load()).hasSize(1);
            var key = store.session().open().sidecar().key().orElseThrow();
            assertThat(EncryptedFile.opensWith(key, copy)).isTrue();
            assertThat(store.backups().all()).anyMatch(one -> one.file().equals(copy));
        }
    }

    @Test
    void brokenOffAtAnyStepTheOldPasswordOrTheNewOpensAllOfItHereAndElsewhere() throws Exception {
        for (String step : STEPS) {
            fixture = new StoreFixture(Files.createDirectories(folder.resolve(step)));
            lockedByTheOldPassword();
            var process = OtherProcess.of(
                    RenewingProcess.class,
                    fixture.installation.folder().toString(),
                    fixture.file.toString(),
                    step,
                    OLD,
                    NEW);
            assertThat(process.waitFor()).as(step).isEqualTo(StoreFixture.DIED);
            boolean done = STEPS.indexOf(step) > STEPS.indexOf("note under the new key");
            String opens = done ? NEW : OLD;
            String other = done ? OLD : NEW;
            assertElsewhere(step, opens, other);
            try (var store = fixture.open()) {
                assertThat(store.vault().unlock(other.toCharArray())).as(step).isFalse();
                assertThat(store.vault().unlock(opens.toCharArray())).as(step).isTrue();
                assertThat(store.vault().all()).as(step).isEqualTo(Map.of(ELS.respondent(), ELS));
                assertThat(store.load().all(FigureRecords.KEY_MESSAGE)).hasSize(2);
                assertThat(store.drafts().load()).as(step).hasSize(1);
            }
            assertThat(ring().each()).as(step).hasSize(1);
            assertThat(opensNow(OLD.toCharArray(), ringOfThen)).as(step).isEqualTo(!done);
            assertElsewhere(step + " and opened", opens, other);
        }
    }

    /// A note under a key that stands nowhere would lie there for ever.
    @Test
    void brokenOffBeforeTheNewFileNoNoteOfARemovalIsLeftUnderItsKey() throws Exception {
        for (String step : List.of("new key noted", "note under the new key")) {
            fixture = new StoreFixture(Files.createDirectories(folder.resolve(step)));
            lockedByTheOldPassword();
            var failing = StoreFixture.failingAt(fixture.installation, step);
            Snapshots beside;
            FileKey old;
            try (var store = ((Opening.Opened) failing.open(fixture.file)).store()) {
                var open = store.session().open();
                beside = open.snapshots();
                old = open.sidecar().key().orElseThrow();
                new ErasureNote(beside, old).keep(ErasureInFileTest.pending());
                store.vault().unlock(OLD.toCharArray());
                assertThat(store.vault().choosePassword(NEW.toCharArray()))
                        .as(step)
                        .failsWithin(java.time.Duration.ofSeconds(20));
                new ErasureNote(beside, old).done();
            }
            fixture.open().close();
            assertThat(OwnFolder.files(beside.place()))
                    .as(step)
                    .noneMatch(one -> one.getFileName().toString().startsWith("erasing"));
        }
    }

    @Test
    void whatCannotBeWrittenLeavesTheVaultAsItWas() throws Exception {
        lockedByTheOldPassword();
        var failing = StoreFixture.failingAt(fixture.installation, "new key noted");
        try (var store = ((Opening.Opened) failing.open(fixture.file)).store()) {
            store.vault().unlock(OLD.toCharArray());
            assertThat(store.vault().choosePassword(NEW.toCharArray())).failsWithin(java.time.Duration.ofSeconds(20));
            assertThat(store.vault().state().recovery()).isTrue();
            store.vault().put(JAN).join();
            store.vault().lock();
            assertThat(store.vault().unlock(NEW.toCharArray())).isFalse();
            assertThat(store.vault().unlock(OLD.toCharArray())).isTrue();
        }
        assertOpensWith(OLD, ELS, JAN);
        assertElsewhere("after a failure", OLD, NEW);
    }

    @Test
    void whatFailsOnceTheNewFileStandsThereIsFinishedAtTheNextOpening() throws Exception {
        for (String step : List.of("renewed", "renewed beside")) {
            fixture = new StoreFixture(Files.createDirectories(folder.resolve(step)));
            lockedByTheOldPassword();
            var failing = StoreFixture.failingAt(fixture.installation, step);
            try (var store = ((Opening.Opened) failing.open(fixture.file)).store()) {
                store.vault().unlock(OLD.toCharArray());
                assertThat(store.vault().choosePassword(NEW.toCharArray()))
                        .as(step)
                        .succeedsWithin(java.time.Duration.ofSeconds(20));
                store.vault().put(JAN).join();
                store.vault().lock();
                assertThat(store.vault().unlock(OLD.toCharArray())).as(step).isFalse();
            }
            assertOpensWith(NEW, ELS, JAN);
            assertThat(ring().each()).as(step).hasSize(1);
        }
    }

    @Test
    void whatAnEarlierPasswordLeftBesideFollowsTheNextOne() throws Exception {
        lockedByTheOldPassword();
        var failing = StoreFixture.failingAt(fixture.installation, "renewed");
        Path copy;
        try (var store = ((Opening.Opened) failing.open(fixture.file)).store()) {
            copy = store.session().open().snapshots().place().resolve("schema001-20260101T000000Z.mv.db");
            Files.copy(fixture.file, copy);
            store.vault().unlock(OLD.toCharArray());
            store.vault().choosePassword("ertussen".toCharArray()).join();
            store.vault().choosePassword(NEW.toCharArray()).join();
        }
        try (var store = fixture.open()) {
            var key = store.session().open().sidecar().key().orElseThrow();
            assertThat(EncryptedFile.opensWith(key, copy)).isTrue();
            assertThat(store.drafts().load()).hasSize(1);
        }
    }

    @Test
    void draftsThatWereLeftUnderAnOlderNameFollowTheNewKey() throws Exception {
        lockedByTheOldPassword();
        try (var store = fixture.open()) {
            Path own = fixture.file.resolveSibling("Almelo" + DraftFile.EXTENSION);
            Files.copy(own, fixture.file.resolveSibling("Eerder" + DraftFile.EXTENSION));
            store.vault().unlock(OLD.toCharArray());
            store.vault().choosePassword(NEW.toCharArray()).join();
            assertThat(DraftFile.everywhere(store.session().open()))
                    .hasSize(2)
                    .allMatch(one -> one.load().size() == 1);
        }
    }

    @Test
    void aRemovalThatIsNotFinishedIsFinishedUnderTheNewKey() throws Exception {
        lockedByTheOldPassword();
        try (var store = fixture.open()) {
            var open = store.session().open();
            var key = open.sidecar().key().orElseThrow();
            var pending = ErasureInFileTest.pending();
            new ErasureNote(open.snapshots(), key).keep(pending);
            store.vault().unlock(OLD.toCharArray());
            store.vault().choosePassword(NEW.toCharArray()).join();
            var now = store.session().open().sidecar().key().orElseThrow();
            assertThat(new ErasureNote(open.snapshots(), now).find()).contains(pending);
            assertThat(new ErasureNote(open.snapshots(), key).find()).isEmpty();
        }
    }

    private void assertElsewhere(String step, String opens, String other) throws Exception {
        Path place = Files.createDirectories(folder.resolve("elders " + step));
        Path copy = place.resolve("Almelo.mv.db");
        Files.copy(fixture.file, copy);
        Files.copy(sidecar(), place.resolve("Almelo.gen"));
        var elsewhere = new Database(Installation.in(place.resolve("eigen")), StoreFixture.SETTINGS);
        assertThat(elsewhere.open(copy, other.toCharArray()))
                .as(step)
                .isInstanceOfSatisfying(
                        Opening.OfAnotherInstallation.class,
                        refused -> assertThat(refused.secret()).isEqualTo(Opening.Secret.WRONG));
        var opened = elsewhere.open(copy, opens.toCharArray());
        assertThat(opened).as(step).isInstanceOf(Opening.Opened.class);
        try (var store = ((Opening.Opened) opened).store()) {
            assertThat(store.vault().all()).as(step).containsValue(ELS);
        }
        try (var store = ((Opening.Opened) elsewhere.open(copy)).store()) {
            assertThat(store.vault().unlock(opens.toCharArray())).as(step).isTrue();
        }
    }

    /// A vault with a name, a password and a code, of which the sidecar, the vault and a backup were kept.
    private Path lockedByTheOldPassword() throws Exception {
        try (var store = fixture.create(StoreFixture.project(2))) {
            store.vault().put(ELS).join();
            store.vault().choosePassword(OLD.toCharArray()).join();
            codeOfThen = store.vault().makeRecoveryCode().join().printed().toCharArray();
            store.drafts().keep(List.of(new Draft("veld", "woorden", "half get", "", java.time.Instant.EPOCH)));
            remember(store);
            return store.backups().make().file();
        }
    }

    private void remember(H2ProjectStore store) throws IOException {
        vaultOfThen = vault(store);
        ringOfThen = store.session().open().sidecar().keyring().orElseThrow();
    }

    private static byte[] vault(H2ProjectStore store) {
        return store.reading(handle -> VaultRow.find(handle)).orElseThrow();
    }

    /// Not the file by the key in the old sidecar, nor that of the new one by what the old vault gives, nor the
    /// names by the locks of then before what is sealed now.
    private void assertOpensNothing(char[] typed) throws Exception {
        assertThat(opensNow(typed, ringOfThen)).isFalse();
        var wrap = VaultWrapping.open(ringOfThen, typed).orElseThrow().wrap();
        assertThat(new KeyWrap("vault", wrap).unwrapAll(ring())).isEmpty();
        assertThat(VaultWrapping.open(ring(), typed)).isEmpty();
        try (var store = fixture.open()) {
            var mixed = SealedVault.of(
                    mixed(vaultOfThen, vault(store)), store.load().id());
            try {
                assertThat(mixed.openedByTyped(typed)).isEmpty();
            } catch (DamagedVault _) {
                // The lock of then opens, and its key does not fit what is sealed now.
            }
        }
    }

    private boolean isOpened(byte[] mixed, UUID trajectory) {
        try {
            return SealedVault.of(mixed, trajectory)
                    .openedBy(fixture.installation.vaultKey())
                    .isPresent();
        } catch (DamagedVault _) {
            return false;
        }
    }

    /// The locks of the one before what is sealed in the other.
    private static byte[] mixed(byte[] locksOf, byte[] sealedIn) throws Exception {
        byte[] locks = locks(locksOf);
        byte[] sealed = Arrays.copyOfRange(sealedIn, locks(sealedIn).length, sealedIn.length);
        byte[] mixed = Arrays.copyOf(locks, locks.length + sealed.length);
        System.arraycopy(sealed, 0, mixed, locks.length, sealed.length);
        return mixed;
    }

    private static byte[] locks(byte[] vault) throws Exception {
        var trajectory = java.nio.ByteBuffer.wrap(vault, 8 + 1 + 16, 16);
        var id = new UUID(trajectory.getLong(), trajectory.getLong());
        return SealedVault.of(vault, id).locks().bytes();
    }

    private boolean opensNow(char[] typed, Keyring ring) throws IOException {
        for (FileKey key : VaultWrapping.open(ring, typed).orElseThrow().keys()) {
            if (EncryptedFile.opensWith(key, fixture.file)) {
                return true;
            }
        }
        return false;
    }

    private void assertOpensWith(String typed, RespondentKey... names) throws IOException {
        var expected = new HashMap<UUID, RespondentKey>();
        for (RespondentKey one : names) {
            expected.put(one.respondent(), one);
        }
        try (var store = fixture.open()) {
            assertThat(store.vault().unlock(typed.toCharArray())).isTrue();
            assertThat(store.vault().all()).isEqualTo(expected);
        }
        assertThat(VaultWrapping.unwrap(ring(), typed.toCharArray())).isPresent();
    }

    private Keyring ring() throws IOException {
        return Keyring.parse(ringBytes()).orElseThrow();
    }

    private byte[] ringBytes() throws IOException {
        try (var sidecar = Sidecar.open(sidecar(), fixture.installation, true).orElseThrow()) {
            return sidecar.keyring().orElseThrow().text().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        }
    }

    private Path sidecar() {
        return WorkingFile.of(fixture.file).orElseThrow().sidecar();
    }
}

package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.codec.SampleRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.RespondentKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultInFileTest {
    private static final RespondentKey ELS =
            new RespondentKey(UUID.randomUUID(), "Els Zonderling", "Bieb", "els@zonderling.nl", "0612345678");

    private static final int EACH = 150;

    @TempDir
    private Path folder;

    private StoreFixture fixture;

    @BeforeEach
    void make() throws IOException {
        fixture = new StoreFixture(folder);
    }

    @Test
    void aNameIsNowhereInTheFileAlsoWhenItIsDecrypted() throws Exception {
        try (var store = fixture.create(StoreFixture.project(2))) {
            store.vault().put(ELS).join();
            store.vault()
                    .choosePassword("lang genoeg om te raden".toCharArray())
                    .join();
            store.snapshotNow().join();
        }
        assertThat(plain()).contains("RESPONDENT_KEYS");
        assertNoName();
    }

    @Test
    void namesOfBeforeTheVaultAreMovedIntoItAndGoneFromTheDecryptedFile() throws Exception {
        withRows();
        assertThat(plain()).as("planted").contains("Zonderling");
        var before = fixture.database.view(fixture.file);
        assertThat(before).isInstanceOf(Opening.Viewed.class);
        try (var store = fixture.open()) {
            assertThat(store.vault().all()).isEqualTo(Map.of(ELS.respondent(), ELS));
            assertThat(store.vault().state().password()).isFalse();
        }
        assertNoName();
        try (var store = fixture.open()) {
            assertThat(store.vault().all()).isEqualTo(Map.of(ELS.respondent(), ELS));
            assertThat(store.load().all(FigureRecords.KEY_MESSAGE)).hasSize(EACH);
        }
    }

    @Test
    void theFilesOfATrajectoryAreForTheirOwnerAlone() throws Exception {
        try (var store = fixture.create(StoreFixture.project(2))) {
            store.snapshotNow().join();
            store.saveElsewhere(fixture.file.resolveSibling("Elders.mv.db")).join();
        }
        Path swapped = fixture.file.resolveSibling("Gewisseld.mv.db");
        Swap.into(swapped, Files.writeString(folder.resolve("nieuw"), "x"));
        try (Stream<Path> all = Files.walk(fixture.file.getParent())) {
            for (Path one :
                    all.filter(one -> !one.equals(fixture.file.getParent())).toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                        .as(one.toString())
                        .endsWith("------");
            }
        }
    }

    @Test
    void movingThatIsBrokenOffIsDoneAgain() throws Exception {
        for (String step : new String[] {"names sealed", "names moved"}) {
            Files.createDirectories(folder.resolve(step));
            fixture = new StoreFixture(folder.resolve(step));
            withRows();
            var breaking = StoreFixture.brokenOffAt(fixture.installation, step);
            try {
                breaking.open(fixture.file);
            } catch (StoreFixture.BrokenOff _) {
                // As if the program had ended there.
            }
            try (var store = fixture.open()) {
                assertThat(store.vault().all()).as(step).isEqualTo(Map.of(ELS.respondent(), ELS));
            }
            assertNoName();
        }
    }

    @Test
    void aVaultWithAPasswordIsLockedAfterOpening() throws Exception {
        try (var store = fixture.create(StoreFixture.project(2))) {
            store.vault().put(ELS).join();
            store.vault().choosePassword("geheim genoeg".toCharArray()).join();
        }
        try (var store = fixture.open()) {
            assertThat(store.vault().locked()).isTrue();
            assertThat(store.vault().all()).isEmpty();
            assertThat(store.vault().put(ELS)).isCompletedExceptionally();
            assertThat(store.vault().unlock("geheim".toCharArray())).isFalse();
            assertThat(store.vault().unlock("geheim genoeg".toCharArray())).isTrue();
            assertThat(store.vault().all()).isEqualTo(Map.of(ELS.respondent(), ELS));
        }
        var viewed = (Opening.Viewed) fixture.database.view(fixture.file);
        assertThat(viewed.vault().locked()).isTrue();
        assertThat(viewed.vault().unlock("geheim genoeg".toCharArray())).isTrue();
        assertThat(viewed.vault().all()).containsValue(ELS);
    }

    @Test
    void whatOpensTheVaultOpensTheKeyOfTheFileOnAnotherComputerToo() throws Exception {
        String printed;
        FileKey key;
        try (var store = fixture.create(StoreFixture.project(2))) {
            store.vault().choosePassword("een eerste".toCharArray()).join();
            store.vault().choosePassword("een tweede".toCharArray()).join();
            printed = store.vault().makeRecoveryCode().join().printed();
        }
        try (var sidecar =
                Sidecar.open(sidecarFile(), fixture.installation, true).orElseThrow()) {
            key = sidecar.key().orElseThrow();
        }
        var elsewhere = Installation.in(folder.resolve("ander"));
        var ring = ring(elsewhere);
        assertThat(VaultWrapping.unwrap(ring, "een tweede".toCharArray())
                        .orElseThrow()
                        .bytes())
                .isEqualTo(key.bytes());
        assertThat(VaultWrapping.unwrap(ring, printed.toCharArray())
                        .orElseThrow()
                        .bytes())
                .isEqualTo(key.bytes());
        assertThat(VaultWrapping.unwrap(ring, "een eerste".toCharArray())).isEmpty();
    }

    @Test
    void aVaultThatWasEmptiedOpensTheFileElsewhereNoMore() throws Exception {
        try (var store = fixture.create(StoreFixture.project(2))) {
            store.vault().put(ELS).join();
            store.vault().choosePassword("vergeten".toCharArray()).join();
            store.vault().lock();
            store.vault().empty().join();
            assertThat(store.vault().all()).isEmpty();
        }
        assertThat(VaultWrapping.unwrap(ring(fixture.installation), "vergeten".toCharArray()))
                .isEmpty();
        assertThat(ring(fixture.installation).wrappings()).hasSize(1);
        try (var store = fixture.open()) {
            assertThat(store.vault().state().locked()).isFalse();
            assertThat(store.vault().all()).isEmpty();
            assertThat(store.load().all(FigureRecords.KEY_MESSAGE))
                    .as("names only")
                    .hasSize(2);
        }
    }

    /// As the program before the vault left it: names in rows.
    private void withRows() throws Exception {
        // Enough for H2 to leave what it need not move when it closes the file.
        fixture.create(StoreFixture.project(EACH), new SampleRecords(3).observations(20_000, 7))
                .close();
        try (var sidecar =
                Sidecar.open(sidecarFile(), fixture.installation, false).orElseThrow()) {
            var file = WorkingFile.of(fixture.file).orElseThrow();
            var identity = sidecar.identity().orElseThrow();
            try (var connection = H2Connection.open(
                    file, file.url(false, true), sidecar.key().orElseThrow(), fixture.database.snapshots(file))) {
                var handle = connection.writing();
                handle.execute(
                        "insert into respondent_keys (respondent, name, organisation, email, telephone) values (?, ?,"
                                + " ?, ?, ?)",
                        ELS.respondent(),
                        ELS.name(),
                        ELS.organisation(),
                        ELS.email(),
                        ELS.telephone());
                var contents = new ContentsReader(handle).unverified(identity.token());
                handle.execute("delete from tally");
                contents.ledger().tallies().forEach((name, tally) -> Journal.note(handle, name, tally));
            }
            sidecar.seal(identity.schema(), identity.token(), Seal.ofContent(fixture.file));
        }
    }

    private Path sidecarFile() {
        return WorkingFile.of(fixture.file).orElseThrow().sidecar();
    }

    private Keyring ring(Installation installation) throws IOException {
        try (var sidecar = Sidecar.open(sidecarFile(), installation, true).orElseThrow()) {
            return sidecar.keyring().orElseThrow();
        }
    }

    private void assertNoName() throws Exception {
        assertThat(plain())
                .doesNotContain("Zonderling")
                .doesNotContain("zonderling")
                .doesNotContain("0612345678");
    }

    private String plain() throws Exception {
        return Decrypted.database(fixture.file, fixture.installation);
    }
}

package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A file of somebody else in the place of ours, in every state in which ours can be: refused, and
/// nothing in it has run. Each is tried unencrypted and encrypted with another key.
class StrangersFileTest {
    private static final String PLAIN = "";
    private static final String OTHER_KEY = "ff".repeat(32);

    @TempDir
    Path folder;

    private StoreFixture fixture;
    private Project project;
    private Path marker;

    @BeforeEach
    void prepare() throws Exception {
        fixture = new StoreFixture(folder);
        project = StoreFixture.project(3);
        marker = folder.resolve("marker");
    }

    static List<Arguments> strangers() {
        var all = new ArrayList<Arguments>();
        for (Stranger one : Stranger.values()) {
            all.add(Arguments.of(one, PLAIN));
            all.add(Arguments.of(one, OTHER_KEY));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void itsCodeRunsWhereverTheKeyIsRight(Stranger stranger, String password) throws Exception {
        stranger.make(fixture.file, marker, password);
        Stranger.use(fixture.file, password);
        assertThat(marker).exists();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void afterAClosing(Stranger stranger, String password) throws Exception {
        closed();
        replaceBy(stranger, password);
        assertRefused();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void writtenOverOursAfterAClosing(Stranger stranger, String password) throws Exception {
        closed();
        overwriteBy(stranger, password);
        assertRefused();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void afterACrash(Stranger stranger, String password) throws Exception {
        crashed();
        replaceBy(stranger, password);
        assertRefused();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void writtenOverOursAfterACrash(Stranger stranger, String password) throws Exception {
        crashed();
        overwriteBy(stranger, password);
        assertRefused();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void putInTheWayWhileOursIsOpen(Stranger stranger, String password) throws Exception {
        var store = fixture.create(project);
        replaceBy(stranger, password);
        closeAsFarAsItGoes(store);
        assertRefused();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void writtenOverOursWhileItIsOpen(Stranger stranger, String password) throws Exception {
        var store = fixture.create(project);
        overwriteBy(stranger, password);
        store.save(project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("x")), "x")
                .handle((_, _) -> "may fail")
                .join();
        closeAsFarAsItGoes(store);
        assertRefused();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void withAnOlderSidecarOfOurs(Stranger stranger, String password) throws Exception {
        closed();
        var store = fixture.open();
        var inUse = Files.readAllBytes(sidecar());
        store.close();
        replaceBy(stranger, password);
        Files.write(sidecar(), inUse);
        assertRefused();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void withTheSidecarOfAnotherTrajectory(Stranger stranger, String password) throws Exception {
        closed();
        Path other = fixture.file.resolveSibling("Ander.mv.db");
        var store = ((Opening.Opened) fixture.database.create(other, project, List.of(), Optional.empty())).store();
        Files.copy(other.resolveSibling("Ander.gen"), sidecar(), StandardCopyOption.REPLACE_EXISTING);
        store.close();
        replaceBy(stranger, password);
        assertRefused();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void withASidecarOfItsOwnInstallation(Stranger stranger, String password) throws Exception {
        closed();
        var theirs = new StoreFixture(folder.resolve("hunne"));
        var store = theirs.create(project);
        Files.copy(theirs.file.resolveSibling("Almelo.gen"), sidecar(), StandardCopyOption.REPLACE_EXISTING);
        store.close();
        replaceBy(stranger, password);
        assertRefused();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void withoutASidecar(Stranger stranger, String password) throws Exception {
        closed();
        Files.delete(sidecar());
        replaceBy(stranger, password);
        assertRefused();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void withASidecarOfBeforeEncryptionAfterOursWasEncrypted(Stranger stranger, String password) throws Exception {
        var old = new BeforeEncryption(folder.resolve("oud"));
        old.leftByACrash();
        var sidecar = Files.readAllBytes(old.sidecar());
        var database = old.started();
        ((Opening.Opened) database.open(old.file)).store().close();
        make(stranger, password);
        Files.write(old.file, Files.readAllBytes(made()));
        Files.write(old.sidecar(), sidecar);
        assertRefused(database, old.file);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void inThePlaceOfAFileThatWasListedAtTheFirstStart(Stranger stranger, String password) throws Exception {
        var old = new BeforeEncryption(folder.resolve("oud"));
        var database = old.started();
        make(stranger, password);
        Files.write(old.file, Files.readAllBytes(made()));
        assertRefused(database, old.file);
    }

    /// Where a crash left a file unencrypted, no seal says what was in it: this one was put there
    /// before anything could be listed.
    @ParameterizedTest
    @MethodSource("strangers")
    void inThePlaceOfAFileOfACrashAtTheFirstStart(Stranger stranger, String password) throws Exception {
        var old = new BeforeEncryption(folder.resolve("oud"));
        make(stranger, password);
        Files.write(old.file, Files.readAllBytes(made()));
        old.leftByACrash();
        assertRefused(old.started(), old.file);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void atAFirstStartWhereTheListWasTaken(Stranger stranger, String password) throws Exception {
        var old = new BeforeEncryption(folder.resolve("oud"));
        ((Opening.Opened) old.started().open(old.file)).store().close();
        Files.delete(old.folder.resolve(PlainFiles.NAME));
        make(stranger, password);
        Files.write(old.file, Files.readAllBytes(made()));
        assertRefused(old.started(), old.file);
    }

    /// H2 puts such a file in the place of a database that is not there.
    @ParameterizedTest
    @MethodSource("strangers")
    void asTheRestOfAnUnfinishedCompaction(Stranger stranger, String password) throws Exception {
        make(stranger, password);
        for (String rest : List.of(".newFile", ".tempFile")) {
            Files.copy(made(), fixture.file.resolveSibling("Almelo.mv.db" + rest));
        }
        var opening = fixture.database.create(fixture.file, project, List.of(), Optional.empty());
        if (opening instanceof Opening.Opened opened) {
            opened.store().close();
        }
        assertThat(marker).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Stranger.class)
    void whereOursIsMadeEncrypted(Stranger stranger) throws Exception {
        var old = new BeforeEncryption(folder.resolve("oud"));
        make(stranger, PLAIN);
        Files.copy(made(), old.file.resolveSibling("Almelo.snapshots").resolve("new.mv.db"));
        ((Opening.Opened) old.started().open(old.file)).store().close();
        assertThat(marker).doesNotExist();
    }

    @Test
    void aListThatWasNotSignedHereHasNothingOnIt() throws Exception {
        var old = new BeforeEncryption(folder.resolve("oud"));
        var database = old.started();
        Path list = old.folder.resolve(PlainFiles.NAME);
        String text = Files.readString(list, StandardCharsets.US_ASCII);
        Files.writeString(list, text.replaceFirst("(?m)[0-9a-f]{64}$", "0".repeat(64)));
        assertThat(database.open(old.file)).isInstanceOf(Opening.Plain.class);
    }

    private void closed() {
        fixture.create(project).close();
    }

    private void crashed() throws Exception {
        var store = fixture.create(project);
        store.snapshotNow().join();
        StoreFixture.crash(store, fixture.file);
    }

    private Path sidecar() {
        return fixture.file.resolveSibling("Almelo.gen");
    }

    private Path made() {
        return folder.resolve("Vreemd.mv.db");
    }

    private void make(Stranger stranger, String password) throws Exception {
        stranger.make(made(), marker, password);
    }

    private void replaceBy(Stranger stranger, String password) throws Exception {
        make(stranger, password);
        Files.move(made(), fixture.file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void overwriteBy(Stranger stranger, String password) throws Exception {
        make(stranger, password);
        Files.write(fixture.file, Files.readAllBytes(made()));
    }

    private static void closeAsFarAsItGoes(H2ProjectStore store) {
        try {
            store.close();
        } catch (RuntimeException _) {
            // What is gone cannot be closed properly.
        }
    }

    private void assertRefused() {
        assertRefused(fixture.database, fixture.file);
    }

    private void assertRefused(Database database, Path file) {
        var before = bytes(file);
        assertThat(database.view(file)).isInstanceOf(Opening.Refused.class);
        var refused = database.open(file);
        assertThat(refused).isInstanceOf(Opening.Refused.class);
        assertThat(marker).doesNotExist();
        assertThat(Arrays.equals(bytes(file), before)).as("untouched").isTrue();
        var snapshot = ((Opening.Refused) refused).snapshot().orElseThrow();
        assertThat(new PackageReader(Limits.standard()).read(snapshot.file())).isInstanceOf(PackageReading.Read.class);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wed.workbench.domain.figures.FigureRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody put a link to another place where we keep things by ourselves.
class LinkedFolderTest {
    @TempDir
    private Path folder;

    private StoreFixture fixture;
    private Path outside;
    private Path backup;

    @BeforeEach
    void make() throws Exception {
        fixture = new StoreFixture(folder);
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "links as others make them");
        try (var store = fixture.create(StoreFixture.project(2))) {
            store.save(store.load().put(FigureRecords.KEY_MESSAGE, StoreFixture.message("een")), "")
                    .join();
            store.snapshotNow().join();
            backup = store.backups().make().file();
        }
        outside = folder.resolve("buiten");
        Files.move(snapshots(), outside);
        backup = outside.resolve(backup.getFileName());
        Files.writeString(outside.resolve("schema003-20260101T000000Z.mv.db"), "van een ander");
        Files.writeString(outside.resolve("new.mv.db"), "van een ander");
        Files.writeString(outside.resolve("erasing.sealed"), "van een ander");
        Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void aLinkInThePlaceOfTheFolderIsNotFollowedWhateverIsDone() throws Exception {
        Files.createSymbolicLink(snapshots(), outside);
        var before = contents();
        assertThat(fixture.database.backups(fixture.file)).isEmpty();
        try (var store = fixture.open()) {
            store.save(store.load().put(FigureRecords.KEY_MESSAGE, StoreFixture.message("twee")), "")
                    .join();
            store.snapshotNow().join();
            store.backups().make();
            store.vault().choosePassword("woord".toCharArray()).join();
            store.erase(ErasureInFileTest.pending().order()).join();
            assertThat(store.backups().all()).isNotEmpty().noneMatch(one -> isOutside(one.file()));
        }
        assertThat(contents()).isEqualTo(before);
        assertThat(Files.isSymbolicLink(snapshots())).isFalse();
        StoreFixture.crash(fixture.open(), fixture.file);
        Files.move(snapshots(), folder.resolve("eigen snapshots"));
        Files.createSymbolicLink(snapshots(), outside);
        fixture.open().close();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void norLinksInsideItOrBesideIt() throws Exception {
        Files.createDirectory(snapshots());
        try (var all = Files.list(outside)) {
            for (Path one : all.toList()) {
                Files.createSymbolicLink(snapshots().resolve(one.getFileName()), one);
            }
        }
        Files.createSymbolicLink(fixture.file.resolveSibling("Anders.snapshots"), outside);
        var before = contents();
        assertThat(fixture.database.backups(fixture.file)).isEmpty();
        try (var store = fixture.open()) {
            store.snapshotNow().join();
            store.erase(ErasureInFileTest.pending().order()).join();
        }
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void restoringAndMakingAnewWriteNothingThere() throws Exception {
        Path beside = fixture.file.resolveSibling("Naast.mv.db");
        Files.createSymbolicLink(fixture.file.resolveSibling("Naast.snapshots"), outside);
        Files.createSymbolicLink(fixture.file.resolveSibling("Nieuw.snapshots"), folder.resolve("nergens"));
        var before = contents();
        var restored = fixture.database.restore(backup, beside, Optional.empty());
        ((Opening.Opened) restored.opening()).store().close();
        var made = fixture.database.create(
                fixture.file.resolveSibling("Nieuw.mv.db"),
                StoreFixture.project(1),
                java.util.List.of(),
                Optional.empty());
        ((Opening.Opened) made).store().close();
        assertThat(contents()).isEqualTo(before);
        assertThat(folder.resolve("nergens")).doesNotExist();
    }

    private Path snapshots() {
        return WorkingFile.of(fixture.file).orElseThrow().snapshots();
    }

    private boolean isOutside(Path file) {
        try {
            return file.toRealPath().startsWith(outside.toRealPath());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        contents.put(".", PosixFilePermissions.toString(Files.getPosixFilePermissions(outside)));
        try (var all = Files.list(outside)) {
            for (Path one : all.toList()) {
                contents.put(
                        one.getFileName().toString(), nl.wed.workbench.exchange.Sha256.of(Files.readAllBytes(one)));
            }
        }
        return contents;
    }
}

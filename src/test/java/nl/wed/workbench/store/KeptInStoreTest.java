package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.kept.Kept;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.Manifest;
import nl.wed.workbench.exchange.NewerPackage;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.workspace.Author;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a newer program wrote survives opening, an edit, saving, a snapshot, a named version and a package.
class KeptInStoreTest {
    private static final PackageWriter WRITER = new PackageWriter("0.1.0");

    @TempDir
    Path folder;

    private StoreFixture fixture;
    private Path newer;
    private ProjectPackage content;

    @BeforeEach
    void prepare() throws Exception {
        fixture = new StoreFixture(folder);
        Path now = folder.resolve("nu.wed");
        newer = folder.resolve("straks.wed");
        WRITER.write(now, TestTrajectory.project(), TestTrajectory.observations(), Optional.empty());
        NewerPackage.write(now, newer, Manifest.MINOR + 1);
        content = read(newer);
        fixture.create(content.project(), TestTrajectory.observationSet()).close();
    }

    @Test
    void aWorkingFileGivesItBackAfterAnEdit() throws Exception {
        var message = StoreFixture.message("Een bewerking");
        try (var store = fixture.open()) {
            assertThat(store.load()).isEqualTo(content.project());
            store.save(store.load().put(FigureRecords.KEY_MESSAGE, message), "").join();
        }
        try (var store = fixture.open()) {
            Path again = folder.resolve("weer.wed");
            var without = store.load().remove(FigureRecords.KEY_MESSAGE, message.id());
            WRITER.write(again, without, store, Optional.empty());
            assertThat(NewerPackage.content(again)).isEqualTo(NewerPackage.content(newer));
        }
    }

    @Test
    void aSnapshotHoldsIt() throws Exception {
        try (var store = fixture.open()) {
            assertThat(NewerPackage.content(store.snapshots().getFirst().file()))
                    .isEqualTo(NewerPackage.content(newer));
        }
    }

    @Test
    void aNamedVersionHoldsIt() throws Exception {
        try (var store = fixture.open()) {
            var version = store.saveVersion("Nu", Author.UNKNOWN, store.load()).join();
            store.save(store.load().withKept(Kept.NOTHING), "").join();
            assertThat(store.loadVersion(version.id())).isEqualTo(content.project());
        }
    }

    @Test
    void whatIsGoneFromASnapshotIsGoneFromTheFileToo() throws Exception {
        try (var store = fixture.open()) {
            store.save(store.load().withKept(Kept.NOTHING), "").join();
        }
        try (var store = fixture.open()) {
            assertThat(store.load()).isEqualTo(TestTrajectory.project());
            assertThat(store.load().kept()).isEqualTo(Kept.NOTHING);
            store.save(content.project(), "").join();
        }
        try (var store = fixture.open()) {
            assertThat(store.load()).isEqualTo(content.project());
        }
    }

    @Test
    void goingBackToWhatDiffersInUnknownFieldsOnlyIsWritten() throws Exception {
        Project plain = content.project().withKept(content.project().kept().withKind("tegenspraken", List.of()));
        try (var store = fixture.open()) {
            store.save(plain, "").join();
        }
        try (var store = fixture.open()) {
            assertThat(store.load()).isEqualTo(plain);
        }
    }

    private static ProjectPackage read(Path file) {
        return ((PackageReading.Read) new PackageReader(Limits.standard()).read(file)).content();
    }
}

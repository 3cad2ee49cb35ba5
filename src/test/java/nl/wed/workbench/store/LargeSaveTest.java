package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// H2 writes what is larger than its buffer in several chunks. When it serialized the next one before the last was in
/// the file, a crash left a file in which the newest chunk knew nothing of the others, and which no longer opened.
class LargeSaveTest {
    private static final int MEGABYTES = 15;
    private static final int LETTERS = 100_000;

    @TempDir
    Path folder;

    private final Random chance = new Random(9);
    private StoreFixture fixture;
    private H2ProjectStore store;
    private Project small;

    @BeforeEach
    void create() throws IOException {
        TriedDisk.register(new SlowDisk(() -> {}));
        fixture = new StoreFixture(folder);
        small = StoreFixture.project(1);
        var database = new Database(
                fixture.installation,
                StoreFixture.SETTINGS,
                Migrations.standard(),
                new Database.Seams(_ -> {}, TriedDisk.SCHEME));
        store = ((Opening.Opened) database.create(fixture.file, small, List.of(), Optional.empty())).store();
    }

    @AfterEach
    void close() {
        TriedDisk.register(new SlowDisk(() -> {}));
        store.close();
    }

    @Test
    void aCrashAtAnyMomentLeavesWhatWasThereOrAllOfItAndAfterTheAnswerAllOfIt() {
        var images = new ArrayList<Path>();
        TriedDisk.register(new SlowDisk(() -> images.add(image(images.size()))));
        var large = large();
        store.save(large, "groot").join();
        TriedDisk.register(new SlowDisk(() -> {}));
        assertThat(images).isNotEmpty();
        assertThat(contentOf(image(images.size()))).isEqualTo(large);
        for (Path image : images) {
            assertThat(contentOf(image)).as(image.toString()).isIn(small, large);
        }
    }

    private Project large() {
        var letters = new StringBuilder(LETTERS);
        for (int letter = 0; letter < LETTERS; letter++) {
            letters.append((char) ('a' + chance.nextInt(26)));
        }
        var messages = new ArrayList<KeyMessage>();
        for (int i = 0; i < MEGABYTES * 10; i++) {
            messages.add(StoreFixture.message(i + letters.toString()));
        }
        return small.with(FigureRecords.KEY_MESSAGE, Table.of(messages));
    }

    private Project contentOf(Path image) {
        var opening = fixture.database.open(image);
        assertThat(opening).as(image.toString()).isInstanceOf(Opening.Opened.class);
        try (var again = ((Opening.Opened) opening).store()) {
            return again.load();
        }
    }

    /// The files as a power cut would leave them now.
    private Path image(int number) {
        Path to = folder.resolve("beeld-" + number);
        try (var files = Files.list(fixture.file.getParent())) {
            Files.createDirectories(to);
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                Files.copy(one, to.resolve(one.getFileName()));
            }
            return to.resolve(fixture.file.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import nl.wed.workbench.codec.SampleRecords;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database that is worked in for a long time is written anew now and then. `-Dedits=10000` for a
/// longer run.
class RewritingTest {
    private static final int EDITS = Integer.getInteger("edits", 600);

    @TempDir
    Path folder;

    private Project project = StoreFixture.project(20);

    @AfterEach
    void free() {
        FullDisk.free();
    }

    private Database database(StoreFixture fixture, Database.Seams seams) {
        return new Database(fixture.installation, StoreFixture.SETTINGS, Migrations.standard(), seams);
    }

    private H2ProjectStore create(Database database, Path file) {
        return ((Opening.Opened) database.create(file, project, List.of(), Optional.empty())).store();
    }

    private void edit(H2ProjectStore store, int number) {
        edit(store, "x".repeat(900) + number);
    }

    private void edit(H2ProjectStore store, String text) {
        var id = project.all(FigureRecords.KEY_MESSAGE).getFirst().id();
        project = project.put(FigureRecords.KEY_MESSAGE, new KeyMessage(id, text, List.of()));
        store.save(project, "bericht").join();
    }

    @Test
    void theFileStaysWithinThreeTimesWhatIsInItAlsoWithTheOneThatIsMadeBesideIt() throws Exception {
        var fixture = new StoreFixture(folder);
        var most = new AtomicLong();
        var content = new AtomicLong(Long.MAX_VALUE);
        var database = database(
                fixture,
                new Database.Seams(
                        step -> {
                            if (step.equals("content copied")) {
                                long both = databases(fixture.file.getParent());
                                most.accumulateAndGet(both, Math::max);
                                content.accumulateAndGet(
                                        both - fixture.file.toFile().length(), Math::min);
                            }
                        },
                        ""));
        var set = new SampleRecords(2).observations(6000, 40);
        var store = create(database, fixture.file);
        store.keep(set).join();
        for (int i = 0; i < EDITS; i++) {
            edit(store, i);
            most.accumulateAndGet(Files.size(fixture.file), Math::max);
        }
        store.close();
        System.out.printf("%d edits: at most %d kB, content %d kB%n", EDITS, most.get() / 1024, content.get() / 1024);
        assertThat(most.get()).isLessThanOrEqualTo(3 * content.get());
        try (var again = fixture.open()) {
            assertThat(again.load()).isEqualTo(project);
            assertThat(again.find(set.contentHash())).isPresent();
        }
    }

    @Test
    void aFileOfManyRecordsIsThenAsLargeAsItsContentAndNotWrittenAnewForEveryEdit() throws Exception {
        project = StoreFixture.project(600);
        var fixture = new StoreFixture(folder);
        var swapped = new AtomicLong();
        var database = database(
                fixture,
                new Database.Seams(
                        step -> {
                            if (step.equals("content swapped")) {
                                swapped.incrementAndGet();
                            }
                        },
                        ""));
        var store = create(database, fixture.file);
        long made = Files.size(fixture.file);
        for (int i = 0; swapped.get() == 0; i++) {
            edit(store, "x".repeat(400_000) + i);
        }
        edit(store, 0);
        long anew = Files.size(fixture.file);
        for (int i = 1; i < 30; i++) {
            edit(store, i);
        }
        store.close();
        System.out.printf("made %d kB, written anew %d kB%n", made / 1024, anew / 1024);
        assertThat(swapped).hasValue(1);
        assertThat(anew).isLessThanOrEqualTo(made + made / 4);
    }

    @Test
    void readingGoesOnMeanwhile() throws Exception {
        var fixture = new StoreFixture(folder);
        var store = create(fixture.database, fixture.file);
        var version = store.saveVersion("Na stap 2", nl.wed.workbench.workspace.Author.UNKNOWN, project)
                .join();
        var stop = new AtomicBoolean();
        var reader = CompletableFuture.runAsync(() -> {
            while (!stop.get()) {
                assertThat(store.versions()).containsExactly(version);
            }
        });
        for (int i = 0; i < 250; i++) {
            edit(store, i);
        }
        stop.set(true);
        reader.join();
        store.close();
    }

    /// The files as a power cut would leave them at every step of a rewriting.
    @Test
    void atEveryStepTheFileThatStandsThereIsWhole() throws Exception {
        var fixture = new StoreFixture(folder);
        var images = new LinkedHashMap<String, Path>();
        var wanted = new LinkedHashMap<String, Project>();
        var database = database(
                fixture,
                new Database.Seams(
                        step -> {
                            if (step.startsWith("content")) {
                                images.computeIfAbsent(step, _ -> copyOf(fixture, step));
                                wanted.putIfAbsent(step, project);
                            }
                        },
                        ""));
        var store = create(database, fixture.file);
        for (int i = 0; images.size() < 3; i++) {
            edit(store, i);
            store.snapshotNow().join();
        }
        store.close();
        assertThat(images.keySet()).containsExactly("content copying", "content copied", "content swapped");
        for (Map.Entry<String, Path> image : images.entrySet()) {
            var opening = fixture.database.open(image.getValue());
            assertThat(opening).as(image.getKey()).isInstanceOf(Opening.Opened.class);
            try (var again = ((Opening.Opened) opening).store()) {
                assertThat(again.load()).as(image.getKey()).isEqualTo(wanted.get(image.getKey()));
            }
        }
    }

    private static long databases(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".mv.db"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path copyOf(StoreFixture fixture, String step) {
        Path to = folder.resolve(step.replace(' ', '-'));
        try (var files = Files.walk(fixture.file.getParent())) {
            for (Path one : files.toList()) {
                Path target =
                        to.resolve(fixture.file.getParent().relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target);
                }
            }
            return to.resolve(fixture.file.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whereThereIsNoRoomForItTheWorkGoesOnInTheOldFile() throws Exception {
        FullDisk.register();
        var fixture = new StoreFixture(folder);
        var failed = new AtomicBoolean();
        var seams = new Database.Seams(
                step -> {
                    if (step.equals("content copied") && failed.compareAndSet(false, true)) {
                        throw new StoreException("no room");
                    }
                },
                "");
        var store = create(database(fixture, seams), fixture.file);
        for (int i = 0; i < 400; i++) {
            edit(store, i);
        }
        assertThat(failed).isTrue();
        store.close();
        try (var again = fixture.open()) {
            assertThat(again.load()).isEqualTo(project);
        }
    }
}

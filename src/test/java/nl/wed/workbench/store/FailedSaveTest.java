package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.wed.workbench.codec.SampleRecords;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.NotSaved;
import nl.wed.workbench.workspace.SaveState;
import nl.wed.workbench.workspace.WhyNotSaved;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The disk is full for a while.
class FailedSaveTest {
    private static final int MOMENTS = Integer.getInteger("moments", 12);
    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    Path folder;

    private Installation installation;
    private Path file;
    private Project project = StoreFixture.project(3);

    @BeforeEach
    void prepare() throws Exception {
        FullDisk.register();
        installation = Installation.in(folder.resolve("eigen"));
        file = Files.createDirectories(folder.resolve("werk")).resolve("Almelo.mv.db");
    }

    @AfterEach
    void free() {
        FullDisk.free();
    }

    private Database database(Duration retryAfter) {
        var settings = new StoreSettings("0.1.0", Duration.ofDays(1), retryAfter, StoreFixture.SETTINGS.clock());
        return new Database(
                installation, settings, Migrations.standard(), new Database.Seams(_ -> {}, TriedDisk.SCHEME));
    }

    private H2ProjectStore created(Duration retryAfter) {
        return ((Opening.Opened) database(retryAfter).create(file, project, List.of(), Optional.empty())).store();
    }

    private Project reopened(Path path) {
        var opening = database(NEVER).open(path);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (var store = ((Opening.Opened) opening).store()) {
            return store.load();
        }
    }

    private CompletableFuture<Void> edit(H2ProjectStore store, String text) {
        project = project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message(text));
        return store.save(project, text);
    }

    private static NotSaved failure(CompletableFuture<?> future) {
        var thrown = catchThrowable(future::join);
        assertThat(thrown).isInstanceOf(CompletionException.class).hasCauseInstanceOf(NotSaved.class);
        return (NotSaved) thrown.getCause();
    }

    @Test
    void afterRoomIsMadeTheSameSessionGoesOnAndTheFileOpens() {
        var random = new Random(MOMENTS);
        for (int moment = 0; moment < MOMENTS; moment++) {
            file = file.resolveSibling("Almelo" + moment + ".mv.db");
            project = StoreFixture.project(3);
            var store = created(NEVER);
            edit(store, "voor").join();
            FullDisk.room(random.nextInt(60_000), random.nextBoolean());
            int failed = 0;
            for (int i = 0; i < 12; i++) {
                failed += edit(store, "vol " + i)
                        .handle((_, failure) -> failure == null ? 0 : 1)
                        .join();
            }
            assertThat(failed).as("failed at moment " + moment).isPositive();
            FullDisk.free();
            edit(store, "na").join();
            store.close();
            assertThat(reopened(file)).as("moment " + moment).isEqualTo(project);
        }
    }

    @Test
    void itIsSavedByItselfAfterAWhile() throws Exception {
        var store = created(SOON);
        var heard = new LinkedBlockingQueue<Optional<NotSaved>>();
        store.onRetried(heard::add);
        FullDisk.room(0, false);
        assertThat(failure(edit(store, "een")).getMessage()).isEqualTo("No space left on device");
        assertThat(heard.poll(10, TimeUnit.SECONDS).orElseThrow().why()).isEqualTo(WhyNotSaved.DISK_FULL);
        assertThat(heard.poll(10, TimeUnit.SECONDS).orElseThrow().why()).isEqualTo(WhyNotSaved.DISK_FULL);
        FullDisk.free();
        Optional<NotSaved> last;
        do {
            last = heard.poll(10, TimeUnit.SECONDS);
            assertThat(last).isNotNull();
        } while (last.isPresent());
        assertThat(reopenedAfterACrash(store)).isEqualTo(project);
    }

    private Project reopenedAfterACrash(H2ProjectStore store) throws Exception {
        StoreFixture.crash(store, file);
        return reopened(file);
    }

    @Test
    void namesVersionsAndObservationsAreNotForgottenEither() {
        var store = created(NEVER);
        var key = new RespondentKey(UUID.randomUUID(), "Els Zonderling", "Bieb", "els@x.nl", "06");
        var set = new SampleRecords(2).observations(30, 5);
        FullDisk.room(0, false);
        failure(store.keep(set));
        failure(store.vault().put(key));
        failure(store.saveVersion("Na stap 2", Author.UNKNOWN, project));
        FullDisk.free();
        store.retry().join();
        store.close();
        var again = ((Opening.Opened) database(NEVER).open(file)).store();
        assertThat(again.vault().all()).isEqualTo(Map.of(key.respondent(), key));
        assertThat(again.versions()).hasSize(1);
        assertThat(again.find(set.contentHash())).isPresent();
        again.close();
    }

    @Test
    void aMessageAboutAFailureHasNothingOfTheTrajectoryInIt() {
        var store = created(NEVER);
        FullDisk.room(0, false);
        failure(edit(store, "Els Zonderling"));
        var second = failure(edit(store, "Piet Zonderling"));
        for (Throwable cause = second; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain("Zonderling");
        }
        FullDisk.free();
        store.close();
    }

    @Test
    void whatIsReadWhileTheDiskIsFullIsWhatReachedIt() {
        var set = new SampleRecords(2).observations(30, 5);
        var store = created(NEVER);
        store.keep(set).join();
        var version = store.saveVersion("Na stap 2", Author.UNKNOWN, project).join();
        FullDisk.room(0, false);
        failure(edit(store, "een"));
        assertThat(store.versions()).containsExactly(version);
        assertThat(store.vault().all()).isEmpty();
        FullDisk.free();
        store.close();
        assertThat(reopened(file)).isEqualTo(project);
    }

    @Test
    void closingTriesALastTime() {
        var store = created(NEVER);
        FullDisk.room(0, false);
        failure(edit(store, "een"));
        FullDisk.free();
        store.close();
        assertThat(reopened(file)).isEqualTo(project);
    }

    @Test
    void closingWithWorkThatCannotBeWrittenSaysSoAndSetsItAside() {
        var before = project;
        var store = created(NEVER);
        FullDisk.room(0, false);
        failure(edit(store, "een"));
        assertThat(catchThrowable(store::close)).isInstanceOf(NotSaved.class);
        FullDisk.free();
        var opened = ((Opening.Opened) database(NEVER).open(file)).store();
        assertThat(opened.load()).isEqualTo(before);
        var newest = opened.snapshots().getFirst().file();
        assertThat(StoreFixture.contentOf(newest)).isEqualTo(project);
        opened.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void elsewhereEverythingIsSavedAndTheSessionGoesOnThere(boolean full) throws Exception {
        var store = created(NEVER);
        var key = new RespondentKey(UUID.randomUUID(), "Els Zonderling", "Bieb", "els@x.nl", "06");
        store.vault().put(key).join();
        var reached = project;
        FullDisk.room(full ? 0 : Long.MAX_VALUE, false);
        edit(store, "een").handle((_, _) -> "may fail").join();
        if (!full) {
            reached = project;
        }
        FullDisk.free();
        Path other = Files.createDirectories(folder.resolve("elders")).resolve("Anders.mv.db");
        store.saveElsewhere(other).join();
        edit(store, "twee").join();
        assertThat(reopened(file)).isEqualTo(reached);
        store.close();
        assertThat(reopened(other)).isEqualTo(project);
        var again = ((Opening.Opened) database(NEVER).open(other)).store();
        assertThat(again.vault().all()).isEqualTo(Map.of(key.respondent(), key));
        again.close();
    }

    @Test
    void elsewhereWhereItCannotBeChangesNothing() throws Exception {
        var store = created(NEVER);
        Path taken = Files.writeString(folder.resolve("Anders.mv.db"), "van een ander");
        failure(store.saveElsewhere(taken));
        failure(store.saveElsewhere(folder.resolve("geen map").resolve("Anders.mv.db")));
        failure(store.saveElsewhere(folder.resolve("x;INIT=CALL 1.mv.db")));
        edit(store, "een").join();
        store.close();
        assertThat(taken).hasContent("van een ander");
        assertThat(folder.resolve("Anders.gen")).doesNotExist();
        assertThat(reopened(file)).isEqualTo(project);
    }

    @Test
    void theWorkspaceSaysThatItFailedAndThatItWasSavedAfterAll() throws Exception {
        created(NEVER).close();
        var calls = new LinkedBlockingQueue<Runnable>();
        var workspace = new Workspace(
                ((Opening.Opened) database(SOON).open(file)).store(), calls::add, StoreFixture.SETTINGS.clock());
        FullDisk.room(0, false);
        workspace.edit("een", p -> p.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("een")));
        while (!(workspace.saveState() instanceof SaveState.Failed)) {
            calls.poll(10, TimeUnit.SECONDS).run();
        }
        assertThat(workspace.saveState())
                .isEqualTo(new SaveState.Failed(WhyNotSaved.DISK_FULL, "No space left on device"));
        FullDisk.free();
        while (!(workspace.saveState() instanceof SaveState.Saved)) {
            calls.poll(10, TimeUnit.SECONDS).run();
        }
        var expected = workspace.project();
        workspace.close();
        assertThat(reopened(file)).isEqualTo(expected);
    }

    @Test
    void aFileThatIsGoneIsSaid() throws Exception {
        var store = created(NEVER);
        FullDisk.room(0, false);
        failure(edit(store, "een"));
        FullDisk.free();
        Path away = Files.move(file, file.resolveSibling("Weg.mv.db"));
        assertThat(failure(edit(store, "twee")).why()).isEqualTo(WhyNotSaved.GONE);
        Files.move(away, file);
        edit(store, "drie").join();
        store.close();
        assertThat(reopened(file)).isEqualTo(project);
    }
}

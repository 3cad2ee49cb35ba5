package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.wed.workbench.codec.SampleRecords;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.NotSaved;
import nl.wed.workbench.workspace.WhyNotSaved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A working file that is deleted, moved or replaced while it is open: noticed at the next save, and nothing is lost.
class DisplacedFileTest {
    @TempDir
    Path folder;

    private StoreFixture fixture;
    private H2ProjectStore store;
    private Project project = StoreFixture.project(5);
    private final RespondentKey key = new RespondentKey(UUID.randomUUID(), "Els Zonderling", "Bieb", "els@x.nl", "06");

    /// What can happen to the files, and why the next save says that it did not save.
    enum Happening {
        DELETED(WhyNotSaved.GONE) {
            @Override
            void to(DisplacedFileTest test) throws Exception {
                Files.delete(test.fixture.file);
            }
        },
        MOVED(WhyNotSaved.GONE) {
            @Override
            void to(DisplacedFileTest test) throws Exception {
                Files.move(test.fixture.file, test.folder.resolve("Weg.mv.db"));
            }
        },
        BOTH_DELETED(WhyNotSaved.GONE) {
            @Override
            void to(DisplacedFileTest test) throws Exception {
                Files.delete(test.fixture.file);
                Files.delete(test.sidecar());
            }
        },
        FOLDER_MOVED(WhyNotSaved.FOLDER_GONE) {
            @Override
            void to(DisplacedFileTest test) throws Exception {
                Files.move(test.fixture.file.getParent(), test.folder.resolve("elders"));
            }
        },
        REPLACED_BY_A_TEXT(WhyNotSaved.REPLACED) {
            @Override
            void to(DisplacedFileTest test) throws Exception {
                test.replaceBy("Beste collega".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        },
        REPLACED_BY_AN_OLDER_COPY(WhyNotSaved.REPLACED) {
            @Override
            void to(DisplacedFileTest test) throws Exception {
                test.replaceBy(test.older);
            }
        },
        REPLACED_BY_A_FOLDER(WhyNotSaved.GONE) {
            @Override
            void to(DisplacedFileTest test) throws Exception {
                Files.delete(test.fixture.file);
                Files.createDirectories(test.fixture.file.resolve("x"));
            }
        },
        SIDECAR_REPLACED(WhyNotSaved.SIDECAR) {
            @Override
            void to(DisplacedFileTest test) throws Exception {
                Path other = Files.writeString(test.folder.resolve("x"), "iets anders");
                Files.move(other, test.sidecar(), StandardCopyOption.REPLACE_EXISTING);
            }
        },
        SIDECAR_WRITTEN_OVER(WhyNotSaved.SIDECAR) {
            @Override
            void to(DisplacedFileTest test) throws Exception {
                Files.writeString(test.sidecar(), "iets anders");
            }
        };

        private final WhyNotSaved why;

        Happening(WhyNotSaved why) {
            this.why = why;
        }

        abstract void to(DisplacedFileTest test) throws Exception;
    }

    private byte[] older = {};

    @BeforeEach
    void open() throws Exception {
        fixture = new StoreFixture(folder);
        store = fixture.create(project);
        older = Files.readAllBytes(fixture.file);
        store.vault().put(key).join();
        store.saveVersion("Na stap 2", Author.UNKNOWN, project).join();
        edit("voor").join();
    }

    private Path sidecar() {
        return fixture.file.resolveSibling("Almelo.gen");
    }

    private void replaceBy(byte[] bytes) throws Exception {
        Path other = Files.write(folder.resolve("ander"), bytes);
        Files.move(other, fixture.file, StandardCopyOption.REPLACE_EXISTING);
    }

    private CompletableFuture<Void> edit(String text) {
        project = project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message(text));
        return store.save(project, text);
    }

    private static WhyNotSaved why(CompletableFuture<?> future) {
        var thrown = catchThrowable(future::join);
        assertThat(thrown).isInstanceOf(CompletionException.class).hasCauseInstanceOf(NotSaved.class);
        return ((NotSaved) thrown.getCause()).why();
    }

    private void assertAllIn(Path file) {
        try (var again = ((Opening.Opened) fixture.database.open(file)).store()) {
            assertThat(again.load()).isEqualTo(project);
            assertThat(again.vault().all()).isEqualTo(Map.of(key.respondent(), key));
            assertThat(again.versions()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Happening.class)
    void theNextSaveSaysWhyAndElsewhereNothingIsLost(Happening happening) throws Exception {
        happening.to(this);
        boolean stands = Files.isRegularFile(fixture.file);
        byte[] there = stands ? Files.readAllBytes(fixture.file) : new byte[0];
        byte[] beside = Files.exists(sidecar()) ? Files.readAllBytes(sidecar()) : new byte[0];
        assertThat(why(edit("een"))).isEqualTo(happening.why);
        assertThat(why(edit("twee"))).isEqualTo(happening.why);
        Path other = Files.createDirectories(folder.resolve("veilig")).resolve("Anders.mv.db");
        store.saveElsewhere(other).join();
        edit("drie").join();
        store.close();
        assertAllIn(other);
        assertThat(Files.isRegularFile(fixture.file)).isEqualTo(stands);
        if (stands) {
            assertThat(Arrays.equals(Files.readAllBytes(fixture.file), there))
                    .as("left alone")
                    .isTrue();
            assertThat(Files.readAllBytes(sidecar())).isEqualTo(beside);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "older", "noise", "nothing"})
    void writtenOverInItsPlaceItIsSaidAndElsewhereIsWhatIsInMemory(String what) throws Exception {
        var set = new SampleRecords(2).observations(30, 5);
        store.keep(set).join();
        project = project.put(FigureRecords.DATA_SET, StoreFixture.dataSet(set));
        edit("voor").join();
        byte[] noise = new byte[(int) Files.size(fixture.file)];
        new java.util.Random(3).nextBytes(noise);
        byte[] over = switch (what) {
            case "text" -> "Beste collega".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            case "older" -> older;
            case "noise" -> noise;
            default -> new byte[0];
        };
        Files.write(fixture.file, over);
        assertThat(why(edit("een"))).isEqualTo(WhyNotSaved.REPLACED);
        assertThat(why(store.retry())).isEqualTo(WhyNotSaved.REPLACED);
        assertThat(Files.readAllBytes(fixture.file)).isEqualTo(over);
        Path other = Files.createDirectories(folder.resolve("veilig")).resolve("Anders.mv.db");
        store.saveElsewhere(other).join();
        assertThat(store.remade()).isTrue();
        edit("twee").join();
        store.close();
        try (var again = ((Opening.Opened) fixture.database.open(other)).store()) {
            assertThat(again.load()).isEqualTo(project);
            assertThat(again.vault().all()).isEqualTo(Map.of(key.respondent(), key));
            assertThat(again.find(set.contentHash())).isPresent();
        }
        assertThat(Files.readAllBytes(fixture.file)).isEqualTo(over);
    }

    @Test
    void whatIsBehindTheEndOfTheSidecarIsNotRead() throws Exception {
        try (var file = new java.io.RandomAccessFile(sidecar().toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        edit("een").join();
        store.close();
        assertAllIn(fixture.file);
    }

    @Test
    void putBackItIsGoneOnWith() throws Exception {
        Path away = Files.move(fixture.file, folder.resolve("Weg.mv.db"));
        assertThat(why(edit("een"))).isEqualTo(WhyNotSaved.GONE);
        assertThat(why(store.retry())).isEqualTo(WhyNotSaved.GONE);
        assertThat(store.versions()).hasSize(1);
        Files.move(away, fixture.file);
        store.retry().join();
        edit("twee").join();
        store.close();
        assertAllIn(fixture.file);
    }

    @Test
    void aFolderThatWasPutBackIsGoneOnWith() throws Exception {
        Path work = fixture.file.getParent();
        Path away = Files.move(work, folder.resolve("elders"));
        assertThat(why(edit("een"))).isEqualTo(WhyNotSaved.FOLDER_GONE);
        Files.move(away, work);
        store.retry().join();
        store.close();
        assertAllIn(fixture.file);
    }

    @Test
    void aCopyOfTheSameIsGoneOnWithAfterItWasSaid() throws Exception {
        replaceBy(Files.readAllBytes(fixture.file));
        assertThat(why(edit("een"))).isEqualTo(WhyNotSaved.REPLACED);
        store.retry().join();
        store.close();
        assertAllIn(fixture.file);
    }

    @Test
    void aCopyThatSomebodyWentOnInIsLeftAlone() throws Exception {
        var elsewhere = new StoreFixture(folder.resolve("twee"));
        Files.copy(fixture.file, elsewhere.file);
        Files.copy(sidecar(), elsewhere.file.resolveSibling("Almelo.gen"));
        try (var other = ((Opening.Opened) fixture.database.open(elsewhere.file)).store()) {
            other.save(project.put(FigureRecords.KEY_MESSAGE, StoreFixture.message("van een ander")), "x")
                    .join();
        }
        edit("van mij").join();
        replaceBy(Files.readAllBytes(elsewhere.file));
        assertThat(why(edit("een"))).isEqualTo(WhyNotSaved.REPLACED);
        assertThat(why(store.retry())).isEqualTo(WhyNotSaved.REPLACED);
        Path safe = folder.resolve("Anders.mv.db");
        store.saveElsewhere(safe).join();
        store.close();
        assertAllIn(safe);
        assertThat(Files.readAllBytes(fixture.file)).isEqualTo(Files.readAllBytes(elsewhere.file));
    }

    @Test
    void aSidecarThatWasDeletedIsSaidAndMadeAgain() throws Exception {
        Files.delete(sidecar());
        assertThat(why(edit("een"))).isEqualTo(WhyNotSaved.SIDECAR);
        store.retry().join();
        edit("twee").join();
        assertThat(fixture.refused()).isInstanceOf(Opening.Locked.class);
        store.close();
        assertAllIn(fixture.file);
    }

    @Test
    void aFileThatStandsWrittenOverIsNotSignedAtClosing() throws Exception {
        store.snapshotNow().join();
        Files.write(fixture.file, older);
        Files.writeString(sidecar(), "x".repeat(600), java.nio.file.StandardOpenOption.WRITE);
        assertThat(catchThrowable(store::close)).isInstanceOf(NotSaved.class);
        assertThat(fixture.database.open(fixture.file)).isInstanceOf(Opening.Refused.class);
    }

    @Test
    void closingSaysThatItIsGoneAndSetsTheTrajectoryAside() throws Exception {
        Files.delete(fixture.file);
        var thrown = catchThrowable(store::close);
        assertThat(thrown).isInstanceOf(NotSaved.class);
        assertThat(((NotSaved) thrown).why()).isEqualTo(WhyNotSaved.GONE);
        var snapshots = fixture.database.snapshots(WorkingFile.of(fixture.file).orElseThrow());
        assertThat(StoreFixture.contentOf(snapshots.newestGood().orElseThrow().file()))
                .isEqualTo(project);
    }

    @Test
    void anOlderCopyInItsPlaceIsNotSignedAtClosing() throws Exception {
        replaceBy(older);
        assertThat(catchThrowable(store::close)).isInstanceOf(NotSaved.class);
        assertThat(Files.readAllBytes(fixture.file)).isEqualTo(older);
        assertThat(fixture.database.open(fixture.file)).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void aLargeFileIsNotWrittenAnewOverWhatTookItsPlace() throws Exception {
        var id = project.all(FigureRecords.KEY_MESSAGE).getFirst().id();
        for (int i = 0; Files.size(fixture.file) < Rewriting.SMALL - 200_000; i++) {
            var message = new nl.wed.workbench.domain.figures.KeyMessage(id, "x".repeat(900) + i, List.of());
            project = project.put(FigureRecords.KEY_MESSAGE, message);
            store.save(project, "x").join();
        }
        var stranger = new byte[Math.toIntExact(2 * Rewriting.SMALL)];
        replaceBy(stranger);
        for (int i = 0; i < 20; i++) {
            assertThat(why(edit("x".repeat(100_000)))).isEqualTo(WhyNotSaved.REPLACED);
        }
        assertThat(Files.readAllBytes(fixture.file)).isEqualTo(stranger);
        Path other = folder.resolve("Anders.mv.db");
        store.saveElsewhere(other).join();
        store.close();
        assertAllIn(other);
    }

    @Test
    void nothingIsMadeAgainWhereTheFolderWas() throws Exception {
        Files.move(fixture.file.getParent(), folder.resolve("elders"));
        assertThat(why(edit("een"))).isEqualTo(WhyNotSaved.FOLDER_GONE);
        store.snapshotNow().join();
        assertThat(fixture.file.getParent()).doesNotExist();
        store.saveElsewhere(folder.resolve("Anders.mv.db")).join();
        store.close();
        assertThat(fixture.database.create(folder.resolve("Nieuw.mv.db"), project, List.of(), Optional.empty()))
                .isInstanceOf(Opening.Opened.class);
    }
}

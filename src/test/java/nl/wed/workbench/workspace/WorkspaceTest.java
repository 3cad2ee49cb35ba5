package nl.wed.workbench.workspace;

import static nl.wed.workbench.domain.plan.PlanRecords.OBLIGATION;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Score;
import nl.wed.workbench.domain.plan.Obligation;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
    private static final SaveState SAVED = new SaveState.Saved(FakeProjectStore.CLOCK.instant());

    private final Project start = TestTrajectory.project();
    private final FakeProjectStore store = new FakeProjectStore(start);
    private final Workspace workspace = new Workspace(store, Runnable::run, FakeProjectStore.CLOCK);
    private final AtomicInteger changes = new AtomicInteger();

    @BeforeEach
    void countChanges() {
        workspace.onChange(changes::incrementAndGet);
    }

    @Test
    void anEditIsStoredUnderItsLabel() {
        name("LEA 2027");
        assertThat(name(workspace.project())).isEqualTo("LEA 2027");
        assertThat(store.load()).isSameAs(workspace.project());
        assertThat(store.savedLabels).containsExactly("naam");
        assertThat(workspace.saveState()).isEqualTo(SAVED);
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        workspace.edit("niets", project -> project);
        workspace.edit("zelfde", project -> named(project, name(project)));
        workspace.edit("heen en terug", project -> named(named(project, "x"), name(project)));
        assertThat(workspace.project()).isSameAs(start);
        assertThat(workspace.undoLabel()).isEmpty();
        assertThat(store.savedLabels).isEmpty();
        assertThat(changes).hasValue(0);
    }

    @Test
    void undoAndRedoGoToTheVerySnapshots() {
        name("een");
        var one = workspace.project();
        name("twee");
        var two = workspace.project();
        assertThat(workspace.undo()).contains("naam");
        assertThat(workspace.project()).isSameAs(one);
        assertThat(workspace.undo()).contains("naam");
        assertThat(workspace.project()).isSameAs(start);
        assertThat(workspace.redo()).contains("naam");
        assertThat(workspace.redo()).contains("naam");
        assertThat(workspace.project()).isSameAs(two);
        assertThat(store.savedLabels).hasSize(6);
    }

    @Test
    void withNothingToUndoOrRedoNothingHappens() {
        assertThat(workspace.undo()).isEmpty();
        assertThat(workspace.redo()).isEmpty();
        assertThat(changes).hasValue(0);
        assertThat(store.savedLabels).isEmpty();
    }

    @Test
    void aVersionIsGoneBackToAndThatCanBeUndone() {
        var version = workspace.saveVersion("vóór de raad").join();
        name("later");
        var later = workspace.project();
        workspace.restore(version, "terug");
        assertThat(workspace.project()).isEqualTo(start);
        assertThat(workspace.undoLabel()).contains("terug");
        workspace.undo();
        assertThat(workspace.project()).isSameAs(later);
        assertThat(workspace.versions()).containsExactly(version);
        assertThat(workspace.version(version.id())).isEqualTo(start);
    }

    @Test
    void goingBackToWhatIsThereAlreadyLeavesNoTrace() {
        var equal = store.saveVersion("gelijk", Author.UNKNOWN, TestTrajectory.project())
                .join();
        workspace.restore(equal, "terug");
        assertThat(workspace.project()).isSameAs(start);
        assertThat(workspace.undoLabel()).isEmpty();
    }

    @Test
    void onlyWhenTheLastEditIsOnDiskEverythingIsSaved() {
        var first = hold();
        name("een");
        var second = hold();
        name("twee");
        assertThat(workspace.saveState()).isEqualTo(new SaveState.Saving());
        first.complete(null);
        assertThat(workspace.saveState()).isEqualTo(new SaveState.Saving());
        second.complete(null);
        assertThat(workspace.saveState()).isEqualTo(SAVED);
    }

    @Test
    void aFailedSaveSaysWhyAndAGoodOneAfterItSavesEverything() {
        var failing = hold();
        name("een");
        failing.completeExceptionally(new NotSaved(WhyNotSaved.DISK_FULL, "schijf vol"));
        assertThat(workspace.saveState()).isEqualTo(new SaveState.Failed(WhyNotSaved.DISK_FULL, "schijf vol"));
        assertThat(name(workspace.project())).isEqualTo("een");
        var good = hold();
        name("twee");
        assertThat(workspace.saveState()).isEqualTo(new SaveState.Saving());
        good.complete(null);
        assertThat(workspace.saveState()).isEqualTo(SAVED);
    }

    @Test
    void aSaveThatFailsAfterAGoodOneIsNotCalledSaved() {
        var good = hold();
        name("een");
        var failing = hold();
        name("twee");
        good.complete(null);
        failing.completeExceptionally(new NotSaved(WhyNotSaved.DISK_FULL, "schijf vol"));
        assertThat(workspace.saveState()).isEqualTo(new SaveState.Failed(WhyNotSaved.DISK_FULL, "schijf vol"));
    }

    @Test
    void whatTheStoreTriesByItselfIsFollowed() {
        var failing = hold();
        name("een");
        var full = new NotSaved(WhyNotSaved.DISK_FULL, "No space left on device");
        failing.completeExceptionally(full);
        assertThat(workspace.saveState())
                .isEqualTo(new SaveState.Failed(WhyNotSaved.DISK_FULL, "No space left on device"));
        store.retried(Optional.of(new NotSaved(WhyNotSaved.HELD, "in use")));
        assertThat(workspace.saveState()).isEqualTo(new SaveState.Failed(WhyNotSaved.HELD, "in use"));
        store.retried(Optional.empty());
        assertThat(workspace.saveState()).isEqualTo(SAVED);
    }

    @Test
    void whileAnEditIsOnItsWayAnOlderAttemptDoesNotCallEverythingSaved() {
        var held = hold();
        name("een");
        store.retried(Optional.empty());
        assertThat(workspace.saveState()).isEqualTo(new SaveState.Saving());
        held.complete(null);
        assertThat(workspace.saveState()).isEqualTo(SAVED);
    }

    @Test
    void tryingAgainOrSavingElsewhereTellsWhetherItHelped() {
        var failing = hold();
        name("een");
        failing.completeExceptionally(new NotSaved(WhyNotSaved.DISK_FULL, "vol"));
        var again = hold();
        workspace.retry();
        again.completeExceptionally(new NotSaved(WhyNotSaved.GONE, "weg"));
        assertThat(workspace.saveState()).isEqualTo(new SaveState.Failed(WhyNotSaved.GONE, "weg"));
        var elsewhere = hold();
        workspace.saveElsewhere(Path.of("Anders.mv.db"));
        elsewhere.complete(null);
        assertThat(workspace.saveState()).isEqualTo(SAVED);
    }

    @Test
    void theReasonOfAFailureIsThatOfItsCause() {
        var wrapped = hold();
        name("een");
        wrapped.completeExceptionally(new CompletionException(new NotSaved(WhyNotSaved.DISK_FULL, "schijf vol")));
        assertThat(workspace.saveState()).isEqualTo(new SaveState.Failed(WhyNotSaved.DISK_FULL, "schijf vol"));
        var silent = hold();
        name("twee");
        silent.completeExceptionally(new IllegalStateException("insert into keys values ('Jansen')"));
        assertThat(workspace.saveState()).isEqualTo(new SaveState.Failed("IllegalStateException"));
    }

    @Test
    void listenersHearOfTheEditAndOfItsWayToTheDisk() {
        var held = hold();
        name("een");
        assertThat(changes).hasValue(1);
        held.complete(null);
        assertThat(changes).hasValue(2);
    }

    @Test
    void aListenerThatIsRemovedHearsNothing() {
        Runnable listener = () -> changes.addAndGet(100);
        workspace.onChange(listener);
        workspace.removeListener(listener);
        name("een");
        assertThat(changes.get()).isPositive().isLessThan(100);
    }

    @Test
    void anEditThatThrowsChangesNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> workspace.edit("fout", _ -> {
                    throw new IllegalStateException("fout");
                }));
        assertThat(workspace.project()).isSameAs(start);
        assertThat(workspace.undoLabel()).isEmpty();
    }

    @Test
    void anEditLeavesOneScoreInAPlace() {
        var score = new Score(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), 4, "");
        workspace.edit(
                "terug naar een versie",
                now -> now.put(AppraisalRecords.SCORE, score)
                        .put(
                                AppraisalRecords.SCORE,
                                score.withId(UUID.randomUUID()).withValue(2)));
        assertThat(workspace.project().all(AppraisalRecords.SCORE))
                .contains(score)
                .hasSize(start.table(AppraisalRecords.SCORE).size() + 1);
    }

    @Test
    void observationsComeFromTheStoreAndClosingClosesIt() {
        var set = TestTrajectory.observationSet();
        workspace.keep(set).join();
        assertThat(workspace.observations().find(set.contentHash())).containsSame(set);
        assertThat(workspace.respondentKeys().all()).isEmpty();
        workspace.close();
        assertThat(store.closed()).isTrue();
    }

    private CompletableFuture<Void> hold() {
        var future = new CompletableFuture<Void>();
        store.answerWith(future);
        return future;
    }

    private void name(String name) {
        workspace.edit("naam", project -> named(project, name));
    }

    private static Project named(Project project, String name) {
        return project.put(OBLIGATION, new Obligation(id("obligation.1"), name, "hoofdstuk 10"));
    }

    private static String name(Project project) {
        return project.find(OBLIGATION, id("obligation.1")).orElseThrow().name();
    }
}

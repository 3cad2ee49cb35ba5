package nl.wed.workbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class LookedAtTest {
    private static final Author ANNA = new Author("Anna Adviseur", "Bureau Voorbeeld");

    private final Project start = TestTrajectory.project();
    private final FakeProjectStore store = new FakeProjectStore(start);
    private final Workspace workspace = new Workspace(store, Runnable::run, FakeProjectStore.CLOCK, () -> ANNA);

    @Test
    void nothingOfAVersionThatIsLookedAtCanBeChanged() {
        var looked = workspace.lookingAt(start);
        List<String> refused = new ArrayList<>();
        looked.onRefused(() -> refused.add("geweigerd"));
        looked.edit("bericht", LookedAtTest::withMessage);
        looked.restore(withMessage(start), "terug");
        assertThat(looked.project()).isSameAs(start);
        assertThat(refused).hasSize(2);
        assertThat(looked.undo()).isEmpty();
        assertThat(store.savedLabels).isEmpty();
        assertThat(looked.saveVersion("kopie")).isCompletedExceptionally();
        assertThat(looked.removeVersion(UUID.randomUUID())).isCompletedExceptionally();
        assertThat(looked.respondentKeys().put(new RespondentKey(UUID.randomUUID(), "A", "", "", "")))
                .isCompletedExceptionally();
        assertThat(store.vault().all()).isEmpty();
        assertThat(store.versions()).isEmpty();
    }

    @Test
    void nobodyIsTakenOutOfAVersionThatIsLookedAt() {
        var looked = workspace.lookingAt(start);
        List<String> refused = new ArrayList<>();
        looked.onRefused(() -> refused.add("geweigerd"));
        var order = new ErasureOrder(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "R01",
                false,
                "",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                Instant.EPOCH,
                "",
                "");
        assertThat(looked.erase(order, withMessage(start))).isCompletedExceptionally();
        assertThat(refused).hasSize(1);
        assertThat(looked.project()).isSameAs(start);
    }

    @Test
    void closingWhatIsLookedAtLeavesTheTrajectoryOpen() {
        workspace.lookingAt(start).close();
        assertThat(store.closed()).isFalse();
    }

    @Test
    void anEditThatChangesNothingIsNotSaidToBeRefused() {
        var looked = workspace.lookingAt(start);
        List<String> refused = new ArrayList<>();
        looked.onRefused(() -> refused.add("geweigerd"));
        looked.edit("niets", project -> project);
        assertThat(refused).isEmpty();
    }

    @Test
    void everyEditIsNotedWithItsAuthorAndWhichWayItWent() {
        workspace.edit("bericht", LookedAtTest::withMessage);
        workspace.undo();
        workspace.redo();
        assertThat(workspace.activity(0))
                .extracting(Activity::note)
                .containsExactly(
                        new EditNote("bericht", EditNote.Turn.REDONE, ANNA, Optional.empty()),
                        new EditNote("bericht", EditNote.Turn.UNDONE, ANNA, Optional.empty()),
                        new EditNote("bericht", EditNote.Turn.DONE, ANNA, Optional.empty()));
        assertThat(workspace.activity(2)).hasSize(1);
    }

    @Test
    void theMeetingOfAnEditIsTheOnlyOneOfThatDay() {
        var today = LocalDate.ofInstant(FakeProjectStore.CLOCK.instant(), ZoneOffset.UTC);
        var meeting = meeting("Tweede bijeenkomst", today);
        workspace.edit("gepland", project -> project.put(KnowledgeRecords.MEETING, meeting));
        assertThat(workspace.activity(0).getFirst().note().meeting()).contains(meeting.id());
        workspace.edit("morgen", project -> project.put(KnowledgeRecords.MEETING, meeting("Later", today.plusDays(1))));
        assertThat(workspace.activity(0).getFirst().note().meeting()).contains(meeting.id());
        workspace.edit("ook vandaag", project -> project.put(KnowledgeRecords.MEETING, meeting("Ook", today)));
        assertThat(workspace.activity(0).getFirst().note().meeting()).isEmpty();
    }

    @Test
    void aVersionIsKeptInTheNameOfWhoKeepsIt() {
        workspace.saveVersion("vóór de raad").join();
        assertThat(workspace.versions()).extracting(Version::author).containsExactly(ANNA);
        workspace
                .renameVersion(workspace.versions().getFirst().id(), "na de raad")
                .join();
        assertThat(workspace.versions()).extracting(Version::name).containsExactly("na de raad");
    }

    private static Project withMessage(Project project) {
        return project.put(FigureRecords.KEY_MESSAGE, new KeyMessage(UUID.randomUUID(), "een", List.of()));
    }

    private static Meeting meeting(String name, LocalDate day) {
        return new Meeting(UUID.randomUUID(), "BIJ1", Step.KNOWLEDGE, name, "", day, "");
    }
}

package nl.wed.workbench.ui.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.knowledge.AgendaItem;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class MeetingViewModelTest {
    private final Texts texts = Texts.load();
    private final Workspace workspace = FakeProjectStore.workspace(TestTrajectory.project());
    private final MeetingViewModel meeting = meeting("BIJ1");

    @Test
    void clockTimesRunOnFromTheStartingTime() {
        meeting.start().set(13 * 60 + 30);

        assertThat(meeting.agenda().lines())
                .extracting(line -> line.begins() + "-" + line.ends())
                .containsExactly("13:30-13:40", "13:40-14:25");
    }

    @Test
    void withoutAStartingTimeTheTimesRunFromZero() {
        assertThat(meeting.agenda().lines().getLast().begins()).isEqualTo("0:10");
    }

    @Test
    void theStartingTimeIsKeptAsMinutesOfTheDay() {
        meeting.start().set(9 * 60 + 15);
        assertThat(stored().start()).isEqualTo(9 * 60 + 15);
        meeting.start().set(null);
        assertThat(stored().start()).isNull();
    }

    @Test
    void theTotalIsHeldAgainstTheScript() {
        assertThat(meeting.agenda().total().get())
                .contains("55")
                .contains("180")
                .contains("125");
    }

    @Test
    void anItemMovesAndTheOtherMeetingsKeepTheirs() {
        var second = meeting.agenda().lines().getLast().item();

        meeting.agenda().move(second, -1);

        assertThat(workspace.project().all(KnowledgeRecords.AGENDA_ITEM))
                .extracting(AgendaItem::title)
                .containsExactly("Wat werkt", "Opening");
        workspace.undo();
        assertThat(meeting.agenda().lines().getLast().item()).isEqualTo(second);
    }

    @Test
    void anItemIsNeverShorterThanFiveMinutes() {
        var opening = meeting.agenda().lines().getFirst().item();

        meeting.agenda().stretch(opening, -3);

        assertThat(meeting.agenda().lines().getFirst().item().minutes()).isEqualTo(5);
    }

    @Test
    void anInsightIsCaughtWithoutItsSpacesAndBlankIsNone() {
        meeting.insights().add("  Ouders willen één loket ");
        meeting.insights().add("   ");

        assertThat(meeting.insights().lines().getFirst().insight().text()).isEqualTo("Ouders willen één loket");
        assertThat(meeting.insights().lines()).hasSize(2);
    }

    @Test
    void anInsightThatGoesTakesItsEvidenceAlong() {
        var insight = meeting.insights().lines().getFirst().insight();

        meeting.insights().remove(insight);

        assertThat(workspace.project().all(CauseRecords.EVIDENCE))
                .noneMatch(evidence -> insight.id().equals(evidence.target()));
    }

    @Test
    void everyPartyIsAddedOnce() {
        meeting.attendance().addAllParties();

        int parties = workspace.project().all(TrajectoryRecords.PARTNER).size();
        assertThat(meeting.attendance().lines()).hasSize(parties);
    }

    @Test
    void whoComesUninvitedCountsAsInvited() {
        var line = meeting.attendance().lines().getFirst().attendance();

        meeting.attendance().present(line, 2);

        assertThat(meeting.attendance().total().get()).isEqualTo("5 aanwezig van 5 uitgenodigd");
    }

    @Test
    void aMeetingThatIsNotThereIsMadeFromItsScript() {
        var third = meeting("BIJ3");
        assertThat(third.meeting().get()).isNull();

        third.create();

        assertThat(third.meeting().get()).isNotNull();
        assertThat(third.agenda().lines()).isNotEmpty();
        assertThat(third.agenda().tooLong()).isFalse();
    }

    private Meeting stored() {
        return workspace.project().all(KnowledgeRecords.MEETING).getFirst();
    }

    private MeetingViewModel meeting(String code) {
        return new MeetingViewModel(workspace, new ProjectProperty(workspace), Catalogue.load(), texts, code);
    }
}

package nl.wed.workbench.ui.causes;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class VotesViewModelTest {
    private final Workspace workspace = Models.complete();
    private final CausesViewModel model = Models.causes(workspace);
    private final VotesViewModel votes = model.votes();

    @Test
    void theNumberOfParticipantsIsKept() {
        votes.setParticipants(4);

        assertThat(votes.participants()).isEqualTo(4);
        assertThat(votes.complete(4)).isZero();
    }

    @Test
    void whoMissesAScoreIsIncomplete() {
        workspace.edit("", project -> project.with(CauseRecords.VOTE, Table.empty()));
        votes.setParticipants(2);
        assertThat(votes.incomplete()).isEqualTo(2);

        votes.go(2);
        for (Cause cause : votes.causes()) {
            votes.score(cause, VotesViewModel.Part.SEVERITY, 3);
            votes.score(cause, VotesViewModel.Part.INFLUENCE, 3);
        }

        assertThat(votes.incomplete()).isEqualTo(1);
    }

    @Test
    void thereIsAlwaysAParticipantAndNobodyVotesOnNothing() {
        var before = workspace.project();
        votes.setParticipants(0);
        assertThat(workspace.project()).isSameAs(before);

        workspace.edit(
                "", project -> project.with(CauseRecords.VOTE, Table.empty()).with(CauseRecords.CAUSE, Table.empty()));
        var without = workspace.project();
        votes.setParticipants(3);
        assertThat(workspace.project()).isSameAs(without);
    }

    @Test
    void whoseBallotGoesByUndoIsNotLookedAtAnyLonger() {
        votes.setParticipants(4);
        votes.go(4);

        workspace.undo();

        assertThat(votes.participant().get()).isEqualTo(votes.participants()).isEqualTo(2);
    }

    @Test
    void theScoresOfOneVisitAreOneStepToUndo() {
        workspace.edit("", project -> project.with(CauseRecords.VOTE, Table.empty()));
        votes.setParticipants(2);
        Cause first = votes.causes().getFirst();
        Cause second = votes.causes().get(1);
        votes.go(1);
        votes.score(first, VotesViewModel.Part.SEVERITY, 4);
        votes.score(first, VotesViewModel.Part.INFLUENCE, 4);
        votes.go(2);
        votes.go(1);
        votes.score(second, VotesViewModel.Part.SEVERITY, 2);
        votes.score(second, VotesViewModel.Part.INFLUENCE, 2);

        workspace.undo();

        assertThat(votes.score(second, VotesViewModel.Part.SEVERITY)).isEmpty();
        assertThat(votes.score(first, VotesViewModel.Part.SEVERITY)).contains(4);
        workspace.undo();
        assertThat(votes.score(first, VotesViewModel.Part.SEVERITY)).isEmpty();
    }

    @Test
    void fewerParticipantsTakeTheirVotesAlong() {
        votes.setParticipants(1);

        assertThat(workspace.project().all(CauseRecords.VOTE)).isNotEmpty().allMatch(vote -> vote.participant() == 1);
        workspace.undo();
        assertThat(votes.participants()).isEqualTo(2);
    }

    @Test
    void aScoreBelongsToTheParticipantAndThePart() {
        Cause cause = votes.causes().getFirst();
        votes.go(2);

        votes.score(cause, VotesViewModel.Part.INFLUENCE, 1);

        assertThat(votes.score(cause, VotesViewModel.Part.INFLUENCE)).contains(1);
        assertThat(votes.score(cause, VotesViewModel.Part.SEVERITY)).contains(5);
        votes.go(1);
        assertThat(votes.score(cause, VotesViewModel.Part.INFLUENCE)).contains(3);
    }

    @Test
    void theFirstScoreOpensTheVoteAndNothingOfItIsToldUntilItIsClosed() {
        workspace.edit("", project -> project.with(CauseRecords.VOTE, Table.empty()));
        assertThat(votes.open().get()).isFalse();
        Cause fourth = votes.causes().get(3);

        votes.score(fourth, VotesViewModel.Part.SEVERITY, 5);
        votes.score(fourth, VotesViewModel.Part.INFLUENCE, 5);

        assertThat(votes.open().get()).isTrue();
        assertThat(votes.results())
                .allMatch(one -> one.votes().product().isEmpty())
                .extracting(VotesViewModel.Result::number)
                .startsWith(1, 2, 3, 4);
        assertThat(model.priorities().voting()).isTrue();
        assertThat(model.priorities().lines())
                .extracting(PriorityViewModel.Line::cause)
                .containsExactlyElementsOf(votes.causes());
        votes.close(true);
        assertThat(votes.results().getFirst().cause()).isEqualTo(fourth);
        assertThat(model.priorities().lines().getFirst().cause()).isEqualTo(fourth);
        votes.score(fourth, VotesViewModel.Part.SEVERITY, 4);
        assertThat(votes.open().get()).isFalse();
    }

    @Test
    void theFilledBallotsThatFewerParticipantsWouldCostAreKnown() {
        votes.setParticipants(4);
        assertThat(votes.filledBeyond(2)).isEmpty();
        votes.go(4);
        votes.score(votes.causes().getFirst(), VotesViewModel.Part.SEVERITY, 2);

        assertThat(votes.filledBeyond(1)).containsExactly(2, 4);
    }

    @Test
    void whatIsNotScoredIsEmptyAndNotZero() {
        Cause cause = votes.causes().getFirst();

        votes.score(cause, VotesViewModel.Part.SEVERITY, null);

        assertThat(votes.score(cause, VotesViewModel.Part.SEVERITY)).isEmpty();
    }

    @Test
    void theWidestSpreadComesFirst() {
        Cause third = votes.causes().get(2);

        votes.score(third, VotesViewModel.Part.SEVERITY, 1);

        assertThat(votes.results().getFirst().cause()).isEqualTo(third);
        assertThat(votes.results().getFirst().number()).isEqualTo(3);
    }

    @Test
    void theRankingFollowsTheVotes() {
        Cause fourth = votes.causes().get(3);

        votes.score(fourth, VotesViewModel.Part.SEVERITY, 5);
        votes.score(fourth, VotesViewModel.Part.INFLUENCE, 5);

        var lines = model.priorities().lines();
        assertThat(lines.getFirst().cause()).isEqualTo(fourth);
        assertThat(lines.getLast().votes().product()).isEmpty();
    }

    @Test
    void aPriorityWithoutReasonIsAnOpenPoint() {
        var fifth = model.priorities().lines().getLast().cause();
        assertThat(model.priorities().points().get()).isEmpty();

        model.priorities().choose(fifth, true);

        assertThat(model.priorities().points().get())
                .anyMatch(point -> point.code().equals("gap.priorityCause.noReason"));
        assertThat(model.priorities().count().get()).startsWith("5 prioriteiten");
        model.priorities().reason(model.priorities().lines().getLast().cause(), "Raakt alle fasen");
        assertThat(model.priorities().points().get())
                .noneMatch(point -> point.code().equals("gap.priorityCause.noReason"));
    }
}

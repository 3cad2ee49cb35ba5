package nl.wed.workbench.domain.causes;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.testing.VotesOpen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoteResultTest {
    private Project project = Project.empty(id("p"));

    @Test
    void eachAxisHasItsOwnVotesDistributionMeanAndSpread() {
        vote("cause", 1, 2, 5);
        vote("cause", 2, 4, null);
        vote("cause", 3, 4, 2);
        vote("cause", 4, 2, null);
        vote("other", 1, 1, 1);
        var result = VoteResult.of(project, id("cause"));
        assertThat(result.severity().distribution()).containsExactly(0, 2, 0, 2, 0);
        assertThat(result.severity().votes()).isEqualTo(4);
        assertThat(result.severity().mean()).hasValue(3);
        assertThat(result.severity().spread()).hasValue(1);
        assertThat(result.influence().distribution()).containsExactly(0, 1, 0, 0, 1);
        assertThat(result.influence().votes()).isEqualTo(2);
        assertThat(result.influence().mean()).hasValue(3.5);
        assertThat(result.influence().spread()).hasValue(1.5);
        assertThat(result.product()).hasValue(10.5);
    }

    @Test
    void aBallotWithOneScoreIsIncompleteAndOneWithoutIsNone() {
        vote("cause", 1, 2, 5);
        vote("cause", 2, 4, null);
        vote("cause", 3, null, 1);
        vote("cause", 4, null, null);
        var result = VoteResult.of(project, id("cause"));
        assertThat(result.complete()).isEqualTo(1);
        assertThat(result.incomplete()).isEqualTo(2);
    }

    @Test
    void whatIsTriedFirstIsCountedAsWell() {
        vote("cause", 1, 2, null);
        vote("cause", 2, null, 3);
        assertThat(VoteResult.of(project, id("cause")).incomplete()).isEqualTo(2);
    }

    @Test
    void whileTheVoteIsOpenNothingOfItIsTold() {
        project = TestTrajectory.project();
        var open = VotesOpen.in(project);
        assertThat(VoteResult.isOpen(project)).isFalse();
        assertThat(VoteResult.told(project, id("cause.1")).severity().votes()).isPositive();
        assertThat(VoteResult.isOpen(open)).isTrue();
        assertThat(VoteResult.told(open, id("cause.1")).severity().votes()).isZero();
        assertThat(VoteResult.told(open, id("cause.1")).product()).isEmpty();
    }

    @Test
    void equalVotesHaveNoSpreadAndOneVoteHasNoneToTell() {
        vote("cause", 1, 3, 3);
        assertThat(VoteResult.of(project, id("cause")).severity().spread()).isEmpty();
        vote("cause", 2, 3, 4);
        assertThat(VoteResult.of(project, id("cause")).severity().spread()).hasValue(0);
        assertThat(VoteResult.of(project, id("cause")).influence().spread()).hasValue(0.5);
    }

    @Test
    void withoutVotesThereIsNoMeanAndNoProduct() {
        var result = VoteResult.of(project, id("cause"));
        assertThat(result.severity().mean()).isEmpty();
        assertThat(result.influence().mean()).isEmpty();
        assertThat(result.product()).isEmpty();
        assertThat(result.complete()).isZero();
        assertThat(result.incomplete()).isZero();
    }

    @Test
    void withOnlySeverityThereIsNoProduct() {
        vote("cause", 1, 3, null);
        assertThat(VoteResult.of(project, id("cause")).product()).isEmpty();
    }

    @Test
    void aScoreOutsideTheScaleIsNoVote() {
        vote("cause", 1, 6, 0);
        vote("cause", 2, 5, 1);
        var result = VoteResult.of(project, id("cause"));
        assertThat(result.severity().mean()).hasValue(5);
        assertThat(result.influence().mean()).hasValue(1);
        assertThat(result.complete()).isEqualTo(1);
        assertThat(result.incomplete()).isZero();
    }

    @Test
    void aScoreThatIsNotGivenLiesNotOutsideTheScale() {
        assertThat(VoteResult.isOutside(ballot(null, null))).isFalse();
        assertThat(VoteResult.isOutside(ballot(1, 5))).isFalse();
        assertThat(VoteResult.isOutside(ballot(0, null))).isTrue();
        assertThat(VoteResult.isOutside(ballot(null, 6))).isTrue();
    }

    private static Vote ballot(@Nullable Integer severity, @Nullable Integer influence) {
        return new Vote(id("ballot"), id("cause"), 1, severity, influence);
    }

    private void vote(String cause, int participant, @Nullable Integer severity, @Nullable Integer influence) {
        project = project.put(
                CauseRecords.VOTE, new Vote(id(cause + participant), id(cause), participant, severity, influence));
    }
}

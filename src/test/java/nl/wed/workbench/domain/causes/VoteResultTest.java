package nl.wed.workbench.domain.causes;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.wed.workbench.domain.Project;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoteResultTest {
    private Project project = Project.empty(id("p"));

    @Test
    void meansAndSpreadAreThoseOfTheScoresThatWereGiven() {
        vote("cause", 1, 2, 5);
        vote("cause", 2, 4, null);
        vote("cause", 3, 4, 2);
        vote("cause", 4, 6, null);
        vote("other", 1, 1, 1);
        var result = VoteResult.of(project, id("cause"));
        assertThat(result.severity()).hasValue(4);
        assertThat(result.influence()).hasValue(3.5);
        assertThat(result.participants()).isEqualTo(2);
        assertThat(result.product()).hasValue(14);
        assertThat(result.spread()).isEqualTo(Math.sqrt(2), within(1e-12));
    }

    @Test
    void equalVotesHaveNoSpread() {
        vote("cause", 1, 3, 3);
        vote("cause", 2, 3, 3);
        assertThat(VoteResult.of(project, id("cause")).spread()).isZero();
    }

    @Test
    void withoutVotesThereIsNoMeanAndNoProduct() {
        var result = VoteResult.of(project, id("cause"));
        assertThat(result.severity()).isEmpty();
        assertThat(result.influence()).isEmpty();
        assertThat(result.product()).isEmpty();
        assertThat(result.participants()).isZero();
        assertThat(result.spread()).isZero();
    }

    @Test
    void withOnlySeverityThereIsNoProduct() {
        vote("cause", 1, 3, null);
        assertThat(VoteResult.of(project, id("cause")).product()).isEmpty();
    }

    private void vote(String cause, int participant, @Nullable Integer severity, @Nullable Integer influence) {
        project = project.put(
                CauseRecords.VOTE, new Vote(id(cause + participant), id(cause), participant, severity, influence));
    }
}

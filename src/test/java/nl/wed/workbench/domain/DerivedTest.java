package nl.wed.workbench.domain;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Vote;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import org.junit.jupiter.api.Test;

class DerivedTest {
    private final Project project = TestTrajectory.project();
    private final AtomicInteger times = new AtomicInteger();

    private <T> Derived<T> counted(Function<Project, T> making) {
        return new Derived<>(now -> {
            times.incrementAndGet();
            return making.apply(now);
        });
    }

    private static Project voted(Project from) {
        return from.put(CauseRecords.VOTE, new Vote(UUID.randomUUID(), id("cause.1"), 9, 5, null));
    }

    @Test
    void itIsMadeAgainOnlyWhenAKindChangedThatItIsMadeOf() {
        var causes = counted(now -> now.all(CauseRecords.CAUSE).size());

        int before = causes.of(project);
        var voted = voted(project);
        causes.of(voted);
        assertThat(times).hasValue(1);

        var fewer = voted.remove(
                CauseRecords.CAUSE, voted.all(CauseRecords.CAUSE).getFirst().id());
        assertThat(causes.of(fewer)).isEqualTo(before - 1);
        assertThat(times).hasValue(2);
    }

    @Test
    void aKindThatWasOnlyLookedForCountsToo() {
        var unknown = UUID.randomUUID();
        var found = counted(now -> now.find(CauseRecords.VOTE, unknown).isPresent());

        assertThat(found.of(project)).isFalse();
        var vote = new Vote(unknown, id("cause.1"), 9, 5, null);
        assertThat(found.of(project.put(CauseRecords.VOTE, vote))).isTrue();
    }

    @Test
    void whatIsLookedAtInASnapshotMadeOfItCountsToo() {
        var votes = counted(now -> now.remove(FigureRecords.INDICATOR, UUID.randomUUID())
                .all(CauseRecords.VOTE)
                .size());

        int before = votes.of(project);
        assertThat(votes.of(voted(project))).isEqualTo(before + 1);
    }

    @Test
    void whatIsMadeOfSomethingDerivedFollowsWhatThatIsMadeOf() {
        var votes = counted(now -> now.all(CauseRecords.VOTE).size());
        var words = new Derived<>(now -> votes.of(now) + " stemmen");

        votes.of(project);
        String before = words.of(project);
        var later = voted(project);
        votes.of(later);
        assertThat(words.of(later)).isNotEqualTo(before);
        assertThat(times).hasValue(2);
    }

    @Test
    void whatLooksAtAllKindsIsMadeAgainAfterEveryEdit() {
        var kinds = counted(now -> now.types().size());

        kinds.of(project);
        kinds.of(voted(project));
        assertThat(times).hasValue(2);
    }

    @Test
    void whatLooksAtNothingOfTheSnapshotFollowsFromSomethingElseAndIsAlwaysMadeAgain() {
        var turn = counted(_ -> times.get());

        turn.of(project);
        assertThat(turn.of(voted(project))).isEqualTo(2);
    }

    @Test
    void theSameSnapshotIsNotLookedAtTwice() {
        var name =
                counted(now -> now.all(TrajectoryRecords.TRAJECTORY).getFirst().municipalityName());

        assertThat(name.of(project)).isSameAs(name.of(project));
        assertThat(times).hasValue(1);
    }
}

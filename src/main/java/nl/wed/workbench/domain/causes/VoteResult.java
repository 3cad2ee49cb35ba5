package nl.wed.workbench.domain.causes;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import org.jspecify.annotations.Nullable;

/// The votes on one cause together, on the axis of severity and on that of influence, with how many ballots have a
/// score on both axes and how many on one of them only; a ballot without any score is no vote.
public record VoteResult(Axis severity, Axis influence, int complete, int incomplete) {
    /// The highest score; the lowest is one.
    public static final int HIGHEST = 5;

    /// The scores on one axis: how often each from one to five was given, how many they are, their mean, and
    /// their spread as a standard deviation over the votes (not a sample of more), which one vote has not. A score
    /// outside the scale, which only a file can hold, is no vote.
    public record Axis(List<Integer> distribution) {
        public Axis {
            distribution = List.copyOf(distribution);
        }

        static Axis of(List<Integer> scores) {
            return new Axis(IntStream.rangeClosed(1, HIGHEST)
                    .mapToObj(score ->
                            (int) scores.stream().filter(one -> one == score).count())
                    .toList());
        }

        /// How many votes there are.
        public int votes() {
            return distribution.stream().mapToInt(Integer::intValue).sum();
        }

        /// The mean; empty without votes.
        public OptionalDouble mean() {
            return votes() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum(score -> score) / votes());
        }

        /// The spread; empty with fewer than two votes.
        public OptionalDouble spread() {
            double mean = mean().orElse(0);
            return votes() < 2
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Math.sqrt(sum(score -> Math.pow(score - mean, 2)) / votes()));
        }

        private double sum(IntToDoubleFunction part) {
            return IntStream.rangeClosed(1, HIGHEST)
                    .mapToDouble(score -> part.applyAsDouble(score) * distribution.get(score - 1))
                    .sum();
        }
    }

    /// Whether the vote is still going on, so that nobody is told what others think: not on any screen, in a document
    /// or by the order of a list.
    public static boolean isOpen(Project project) {
        return project.stream(TrajectoryRecords.TRAJECTORY).anyMatch(Trajectory::votesOpen);
    }

    /// The result for one cause as far as it may be told: none while the vote is open.
    public static VoteResult told(Project project, UUID cause) {
        return isOpen(project) ? of(Project.empty(project.id()), cause) : of(project, cause);
    }

    /// The result for one cause.
    public static VoteResult of(Project project, UUID cause) {
        List<Vote> votes = project.stream(CauseRecords.VOTE)
                .filter(vote -> vote.cause().equals(cause))
                .toList();
        return new VoteResult(
                Axis.of(scores(votes, Vote::severity)),
                Axis.of(scores(votes, Vote::influence)),
                (int) votes.stream().filter(vote -> parts(vote) == 2).count(),
                (int) votes.stream().filter(vote -> parts(vote) == 1).count());
    }

    /// Mean severity times mean influence (1 to 25): the order in which causes are discussed; empty without votes on
    /// one of the axes.
    public OptionalDouble product() {
        var first = severity.mean();
        var second = influence.mean();
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(first.getAsDouble() * second.getAsDouble())
                : OptionalDouble.empty();
    }

    private static int parts(Vote vote) {
        return scores(List.of(vote), Vote::severity).size()
                + scores(List.of(vote), Vote::influence).size();
    }

    private static List<Integer> scores(List<Vote> votes, Function<Vote, @Nullable Integer> part) {
        return votes.stream()
                .map(part)
                .filter(Objects::nonNull)
                .filter(VoteResult::isScore)
                .toList();
    }

    /// Whether a vote has a score outside the scale, which counts for nothing.
    public static boolean isOutside(Vote vote) {
        return Stream.of(vote.severity(), vote.influence()).anyMatch(score -> score != null && !isScore(score));
    }

    private static boolean isScore(int score) {
        return score >= 1 && score <= HIGHEST;
    }
}

package nl.wed.workbench.domain.causes;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import nl.wed.workbench.domain.Project;
import org.jspecify.annotations.Nullable;

/// The votes on one cause together: means of severity and influence (1 to 5, empty without votes),
/// the number of participants that scored both, and the spread (standard deviation) of severity.
public record VoteResult(OptionalDouble severity, OptionalDouble influence, int participants, double spread) {

    /// The result for one cause.
    public static VoteResult of(Project project, UUID cause) {
        List<Vote> votes = project.stream(CauseRecords.VOTE)
                .filter(vote -> vote.cause().equals(cause))
                .toList();
        var severity = mean(votes, Vote::severity);
        return new VoteResult(
                severity,
                mean(votes, Vote::influence),
                (int) votes.stream()
                        .filter(vote -> vote.severity() != null && vote.influence() != null)
                        .count(),
                spread(votes, severity));
    }

    /// Severity times influence (1 to 25): the order in which causes are discussed.
    public OptionalDouble product() {
        return severity.isPresent() && influence.isPresent()
                ? OptionalDouble.of(severity.getAsDouble() * influence.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble mean(List<Vote> votes, Function<Vote, @Nullable Integer> part) {
        return votes.stream()
                .map(part)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
    }

    private static double spread(List<Vote> votes, OptionalDouble mean) {
        if (mean.isEmpty()) {
            return 0;
        }
        double variance = votes.stream()
                .map(Vote::severity)
                .filter(Objects::nonNull)
                .mapToDouble(score -> Math.pow(score - mean.getAsDouble(), 2))
                .average()
                .orElse(0);
        return Math.sqrt(variance);
    }
}

package nl.wed.workbench.ui.causes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Vote;

/// The votes of a snapshot by participant and cause; of two for the same place the first counts.
record Ballots(Map<Integer, Map<UUID, Vote>> votes) {
    static Ballots of(Project project) {
        Map<Integer, Map<UUID, Vote>> votes = new HashMap<>();
        for (Vote vote : project.all(CauseRecords.VOTE)) {
            votes.computeIfAbsent(vote.participant(), _ -> new HashMap<>()).putIfAbsent(vote.cause(), vote);
        }
        return new Ballots(votes);
    }

    /// How many participants there are; at least one.
    int participants() {
        return votes.keySet().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    /// What a participant gave a cause.
    Optional<Vote> of(int participant, UUID cause) {
        return Optional.ofNullable(votes.getOrDefault(participant, Map.of()).get(cause));
    }

    /// How many causes a participant has scored on both.
    long complete(int participant) {
        return votes.getOrDefault(participant, Map.of()).values().stream()
                .filter(vote -> vote.severity() != null && vote.influence() != null)
                .count();
    }
}

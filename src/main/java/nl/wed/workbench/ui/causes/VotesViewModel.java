package nl.wed.workbench.ui.causes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Vote;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The votes: each participant, by number, scores severity and influence of each cause from 1 to 5.
/// The results stay hidden everywhere until the vote is closed.
public final class VotesViewModel {
    /// Which of the two a score is about.
    public enum Part {
        SEVERITY,
        INFLUENCE
    }

    /// The outcome for a cause; `number` is its place in the list of causes, from one.
    public record Result(int number, Cause cause, VoteResult votes) {
        /// The wider spread of the two axes, zero without one.
        double widest() {
            return Math.max(
                    votes.severity().spread().orElse(0),
                    votes.influence().spread().orElse(0));
        }
    }

    private final Workspace workspace;
    private final Texts texts;
    private final ObservableList<Cause> causes;
    private final ReadOnlyObjectProperty<List<Vote>> votes;
    private final ReadOnlyObjectProperty<Ballots> ballots;
    private final ObservableList<Result> results;
    private final IntegerProperty participant = new SimpleIntegerProperty(this, "participant", 1);
    private final ReadOnlyObjectProperty<Boolean> open;

    VotesViewModel(Workspace workspace, ProjectProperty project, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        causes = project.records(CauseRecords.CAUSE);
        ballots = project.value(Ballots::of);
        votes = project.value(now -> now.all(CauseRecords.VOTE));
        open = project.value(VoteResult::isOpen);
        var outcome = project.part();
        results = outcome.list(VotesViewModel::results);
        open.addListener((_, _, now) -> outcome.inSight(!now));
        outcome.inSight(!open.get());
        votes.addListener((_, _, _) -> participant.set(Math.clamp(participant.get(), 1, participants())));
    }

    /// The causes that are voted on.
    public ObservableList<Cause> causes() {
        return causes;
    }

    /// All votes, to listen to.
    public ReadOnlyObjectProperty<List<Vote>> votes() {
        return votes;
    }

    /// The participant whose scores are entered, from one.
    public IntegerProperty participant() {
        return participant;
    }

    /// Whether the vote is going on, so that its results are hidden; it is from the first score.
    public ReadOnlyObjectProperty<Boolean> open() {
        return open;
    }

    /// Whether there is a score at all.
    public boolean started() {
        return votes.get().stream().anyMatch(VotesViewModel::isScored);
    }

    /// Closes the vote, so that the results are told, or opens it again.
    public void close(boolean closed) {
        workspace.edit(
                texts.get(closed ? "causes.votes.show" : "causes.votes.hide"), project -> voting(project, !closed));
    }

    /// How many participants have not scored all causes on both.
    public long incomplete() {
        return IntStream.rangeClosed(1, participants())
                .filter(one -> complete(one) < causes.size())
                .count();
    }

    /// The outcome per cause, the widest spread first.
    public ObservableList<Result> results() {
        return results;
    }

    /// How many participants there are; at least one.
    public int participants() {
        return ballots.get().participants();
    }

    /// The participants whose filled ballots go when there are so many left.
    public List<Integer> filledBeyond(int number) {
        return votes.get().stream()
                .filter(vote -> vote.participant() > number && isScored(vote))
                .map(Vote::participant)
                .distinct()
                .sorted()
                .toList();
    }

    /// Sets the number of participants; the votes of those with a higher number are taken away.
    public void setParticipants(int number) {
        if (number < 1 || causes.isEmpty()) {
            return;
        }
        UUID first = causes.getFirst().id();
        workspace.edit(texts.get("causes.votes.participants"), project -> {
            var now = project;
            for (Vote vote : project.all(CauseRecords.VOTE)) {
                if (vote.participant() > number) {
                    now = Removal.of(now, CauseRecords.VOTE, vote.id());
                }
            }
            for (int one = 1; one <= number; one++) {
                if (!takesPart(now, one)) {
                    now = put(now, new Vote(UUID.randomUUID(), first, one, null, null));
                }
            }
            return now;
        });
    }

    /// The score of the participant whose scores are entered; empty when there is none.
    public Optional<Integer> score(Cause cause, Part part) {
        return ballots.get()
                .of(participant.get(), cause.id())
                .map(vote -> part == Part.SEVERITY ? vote.severity() : vote.influence());
    }

    /// Scores a cause for the participant whose scores are entered; null takes the score away.
    public void score(Cause cause, Part part, @Nullable Integer score) {
        int one = participant.get();
        workspace.edit(texts.get("causes.votes.edit", one), List.of("vote", one), project -> {
            Vote old = Ballots.of(project)
                    .of(one, cause.id())
                    .orElseGet(() -> new Vote(UUID.randomUUID(), cause.id(), one, null, null));
            boolean first = score != null && project.stream(CauseRecords.VOTE).noneMatch(VotesViewModel::isScored);
            return put(first ? voting(project, true) : project, with(old, part, score));
        });
    }

    /// Goes to another participant; the scores of the one before are one step to undo.
    public void go(int number) {
        workspace.seal();
        participant.set(Math.clamp(number, 1, participants()));
    }

    /// How many causes a participant has scored on both.
    public long complete(int number) {
        return ballots.get().complete(number);
    }

    private static List<Result> results(Project project) {
        List<Cause> all = project.all(CauseRecords.CAUSE);
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            results.add(new Result(
                    i + 1, all.get(i), VoteResult.told(project, all.get(i).id())));
        }
        results.sort(Comparator.comparingDouble(Result::widest)
                .thenComparingDouble(result -> result.votes().product().orElse(0))
                .reversed());
        return List.copyOf(results);
    }

    private static boolean isScored(Vote vote) {
        return vote.severity() != null || vote.influence() != null;
    }

    private static Project voting(Project project, boolean open) {
        return project.putAll(
                TrajectoryRecords.TRAJECTORY,
                project.stream(TrajectoryRecords.TRAJECTORY)
                        .map(one -> one.withVotesOpen(open))
                        .toList());
    }

    private static boolean takesPart(Project project, int number) {
        return project.stream(CauseRecords.VOTE).anyMatch(vote -> vote.participant() == number);
    }

    private static Vote with(Vote vote, Part part, @Nullable Integer score) {
        return part == Part.SEVERITY ? vote.withSeverity(score) : vote.withInfluence(score);
    }

    private static Project put(Project project, Vote vote) {
        return project.put(CauseRecords.VOTE, vote);
    }
}

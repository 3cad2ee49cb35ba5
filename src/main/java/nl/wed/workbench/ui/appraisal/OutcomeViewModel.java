package nl.wed.workbench.ui.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.appraisal.Flip;
import nl.wed.workbench.domain.appraisal.MinimumCoverage;
import nl.wed.workbench.domain.appraisal.NoPreference;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Ranking;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.RankingWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The ranking that follows from weights and scores, and how firm it is.
public final class OutcomeViewModel {
    private static final List<RecordType<?>> RESTS_ON = List.of(
            AppraisalRecords.OPTION, AppraisalRecords.CRITERION, AppraisalRecords.SCORE, TrajectoryRecords.TRAJECTORY);

    /// All that is shown of one state of the trajectory.
    public record Outcome(Ranking ranking, List<Flip> flips, List<Criterion> criteria) {
        /// Whether there is anything to rank.
        public boolean known() {
            return ranking.lines().stream().anyMatch(line -> line.score().isPresent());
        }
    }

    private final Workspace workspace;
    private final ProjectProperty project;
    private final ReadOnlyObjectProperty<Outcome> outcome;
    private final Texts texts;
    private final RankingWords words;
    private @Nullable Project computed;

    OutcomeViewModel(Workspace workspace, ProjectProperty project, Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.texts = texts;
        words = new RankingWords(texts);
        outcome = project.value(this::outcome);
    }

    /// What follows now.
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome;
    }

    RankingWords words() {
        return words;
    }

    /// The conclusion in a sentence: who is preferred and with what lead, or why nobody is, with what to do about it.
    public String conclusion() {
        var ranking = outcome.get().ranking();
        String conclusion = words.conclusion(ranking);
        return ranking.noPreference()
                .filter(why -> why == NoPreference.UNWEIGHED || why == NoPreference.UNSCORED)
                .map(why -> conclusion + " " + texts.get("appraisal.outcome.hint." + why))
                .orElse(conclusion);
    }

    /// The weighted mean of an option over the criteria of one kind; empty when none was scored.
    public OptionalDouble mean(Option option, CriterionKind kind) {
        return Ranking.mean(project.get(), option, kind);
    }

    /// What must be scored of the weight before an option is ranked.
    MinimumCoverage minimum() {
        return outcome.get().ranking().minimum();
    }

    /// What it can be, in words.
    String minimum(MinimumCoverage minimum) {
        String said = words.minimum(minimum);
        return minimum.equals(MinimumCoverage.DEFAULT) ? texts.get("appraisal.outcome.minimum.default", said) : said;
    }

    /// Chooses what must be scored before an option is ranked.
    void chooseMinimum(MinimumCoverage minimum) {
        workspace.edit(
                texts.get("appraisal.outcome.minimum.edit"),
                now -> now.putAll(
                        TrajectoryRecords.TRAJECTORY,
                        now.stream(TrajectoryRecords.TRAJECTORY)
                                .map(one -> one.withMinimumCoverage(minimum.percent()))
                                .toList()));
    }

    /// The weight at which the conclusion changes, in words.
    public String flip(Flip flip) {
        Double at = flip.at();
        if (at == null) {
            return texts.get("appraisal.flip.never");
        }
        String name = Optional.ofNullable(flip.instead()).map(words::name).orElse("");
        if (flip.reason() == NoPreference.SHARED) {
            return texts.get("appraisal.flip.level", name);
        }
        String then = texts.get("appraisal.flip.then." + (flip.reason() == null ? "first" : flip.reason()), name);
        double move = at - flip.criterion().weight();
        if (Math.abs(move) < 0.05) {
            return texts.get("appraisal.flip.now", then);
        }
        return texts.get(
                move > 0 ? "appraisal.flip.up" : "appraisal.flip.down",
                Numbers.compact(at, 1),
                Numbers.compact(Math.abs(move), 1),
                then);
    }

    /// The same outcome as long as nothing was changed that it rests on.
    private Outcome outcome(Project now) {
        var before = computed;
        computed = now;
        if (before != null && RESTS_ON.stream().allMatch(type -> before.table(type) == now.table(type))) {
            return outcome.get();
        }
        return new Outcome(
                Ranking.of(now),
                Flip.of(now),
                now.stream(AppraisalRecords.CRITERION)
                        .sorted(Comparator.comparing(Criterion::kind))
                        .toList());
    }
}

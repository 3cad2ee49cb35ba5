package nl.wed.workbench.ui.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.appraisal.Flip;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Ranking;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;

/// The ranking that follows from weights and scores, and how firm it is.
public final class OutcomeViewModel {
    /// All that is shown of one state of the trajectory.
    public record Outcome(Ranking ranking, List<Flip> flips, List<Criterion> criteria) {
        /// Whether there is anything to rank.
        public boolean known() {
            return ranking.lines().stream().anyMatch(line -> line.score().isPresent());
        }
    }

    private final ProjectProperty project;
    private final ReadOnlyObjectProperty<Outcome> outcome;
    private final Texts texts;

    OutcomeViewModel(ProjectProperty project, Texts texts) {
        this.project = project;
        this.texts = texts;
        outcome = project.value(OutcomeViewModel::outcome);
    }

    /// What follows now.
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome;
    }

    /// The conclusion in a sentence: who is first and with what lead, or that nobody clearly is.
    public String conclusion() {
        var lines = outcome.get().ranking().lines();
        if (!outcome.get().known()) {
            return nothing();
        }
        var first = lines.getFirst();
        if (lines.size() < 2 || lines.get(1).score().isEmpty()) {
            return texts.get("appraisal.outcome.only", first.option().name());
        }
        var second = lines.get(1);
        double best = first.score().orElse(0);
        double lead = (best - second.score().orElse(0)) / best;
        String percent = Numbers.compact(100 * lead, 1);
        return texts.get(
                outcome.get().ranking().undecided() ? "appraisal.outcome.undecided" : "appraisal.outcome.first",
                first.option().name(),
                second.option().name(),
                percent);
    }

    /// Why there is no ranking: a weight is unknown, or nothing was scored.
    String nothing() {
        String unweighed = outcome.get().ranking().unweighed().stream()
                .map(Criterion::name)
                .collect(Collectors.joining(", "));
        return unweighed.isEmpty()
                ? texts.get("appraisal.outcome.none")
                : texts.get("appraisal.outcome.unweighed", unweighed);
    }

    /// The weighted mean of an option over the criteria of one kind; empty when none was scored.
    public OptionalDouble mean(Option option, CriterionKind kind) {
        return Ranking.mean(project.get(), option, kind);
    }

    /// The weight at which the preference flips, in words.
    public String flip(Flip flip) {
        Double at = flip.at();
        Option instead = flip.instead();
        if (at == null || instead == null) {
            return texts.get("appraisal.flip.never");
        }
        double move = at - flip.criterion().weight();
        if (Math.abs(move) < 0.05) {
            return texts.get("appraisal.flip.now", instead.name());
        }
        return texts.get(
                move > 0 ? "appraisal.flip.up" : "appraisal.flip.down",
                Numbers.compact(at, 1),
                Numbers.compact(Math.abs(move), 1),
                instead.name());
    }

    private static Outcome outcome(Project project) {
        return new Outcome(
                Ranking.of(project),
                Flip.of(project),
                project.stream(AppraisalRecords.CRITERION)
                        .sorted(Comparator.comparing(Criterion::kind))
                        .toList());
    }
}

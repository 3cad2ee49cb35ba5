package nl.wed.workbench.domain.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import org.jspecify.annotations.Nullable;

/// The options in order of their weighted score. The score is the weighted mean over the criteria
/// that were scored, on the scale of 1 to 5 (simple additive weighting: Fishburn 1967); what was
/// not scored counts neither for nor against. Only options that were scored on enough of the weight are ranked; they
/// come first, and which of them is the preference hangs on what the missing scores could still make of it. As long
/// as the weight of a criterion is unknown, so is every score and the order.
public record Ranking(List<Line> lines, List<Criterion> unweighed, MinimumCoverage minimum) {
    /// What sums of fractions may differ by: a lead of exactly ten per cent is a lead.
    static final double ROUNDING = 1e-9;

    private static final double CLEAR = 0.1;

    /// The score with every missing one at its worst (1) and at its best (5), over all weight.
    public record Range(double worst, double best) {
        /// Whether scores are missing that could make it another one.
        public boolean isOpen() {
            return best > worst + ROUNDING;
        }
    }

    /// The place among the ranked options, and whether others have the same.
    public record Place(int number, boolean shared) {}

    /// One option: its mean (empty without any score) and the range of it (null as long as a weight is unknown),
    /// the part of all weight that was scored (0 to 1), what each criterion adds to the mean, and its place; null
    /// when it is not ranked.
    public record Line(
            Option option,
            OptionalDouble score,
            @Nullable Range range,
            double coverage,
            Map<UUID, Double> contributions,
            @Nullable Place place) {
        /// Whether enough was scored.
        public boolean isRanked() {
            return place != null;
        }

        /// What the criteria of a kind add to the score.
        public double part(CriterionKind kind, List<Criterion> criteria) {
            return criteria.stream()
                    .filter(criterion -> criterion.kind() == kind)
                    .mapToDouble(criterion -> contributions.getOrDefault(criterion.id(), 0.0))
                    .sum();
        }

        private double mean() {
            return score.orElse(0);
        }

        private double worst() {
            return range == null ? Double.NaN : range.worst();
        }

        private double best() {
            return range == null ? Double.NaN : range.best();
        }
    }

    /// The ranking of all options of a project: the ranked ones, best first, then the others in their own order.
    public static Ranking of(Project project) {
        var weighing = Weighing.of(project);
        return weighing.rank(weighing.weights());
    }

    /// Whether all weights are known, so that what is scored of them is too.
    public boolean isWeighed() {
        return unweighed.isEmpty();
    }

    /// The weighted mean of an option over the criteria of one kind; empty when none was scored or a weight of
    /// these is unknown.
    public static OptionalDouble mean(Project project, Option option, CriterionKind kind) {
        var weighing = Weighing.of(project, List.of(option), one -> one.kind() == kind);
        return weighing.rank(weighing.weights()).lines().getFirst().score();
    }

    /// The options with a place, in its order.
    public List<Line> ranked() {
        return lines.stream().filter(Line::isRanked).toList();
    }

    /// The options on the first place; more than one when it is shared.
    public List<Line> first() {
        return lines.stream().filter(line -> isAt(line, 1)).toList();
    }

    /// The ranked option that comes next to the first, by its score.
    public Optional<Line> second() {
        return ranked().stream().skip(1).findFirst();
    }

    /// The ranked option beside the first that could end highest with the scores that are missing.
    public Optional<Line> rival() {
        return ranked().stream().skip(1).max(Comparator.comparingDouble(Line::best));
    }

    /// A ranked option that was scored on other criteria than the first and is next to it, or could come level with it.
    public Optional<Line> incomparable() {
        return ranked().stream()
                .skip(1)
                .filter(one -> isAt(one, 2) || canReach(one, lines.getFirst()))
                .filter(one -> !comparable(one, lines.getFirst()))
                .findFirst();
    }

    /// What the first option leads the second by, as a part of its own score; empty without two ranked options.
    public OptionalDouble lead() {
        return second().stream()
                .mapToDouble(line -> 1 - line.mean() / lines.getFirst().mean())
                .findFirst();
    }

    /// Whether the best option leads the second by less than ten per cent of its own score: then
    /// there is no clear preference.
    public boolean undecided() {
        return lead().stream().anyMatch(lead -> lead < CLEAR - ROUNDING);
    }

    /// The one option that comes first whatever the missing scores turn out to be, compared on the same criteria and
    /// by a clear lead; empty with a reason.
    public Optional<Line> preference() {
        return noPreference().isPresent() ? Optional.empty() : Optional.of(lines.getFirst());
    }

    /// Why there is no preference; empty when there is one.
    public Optional<NoPreference> noPreference() {
        if (!isWeighed()) {
            return Optional.of(NoPreference.UNWEIGHED);
        }
        return switch (ranked().size()) {
            case 0 -> Optional.of(isScored() ? NoPreference.UNRANKED : NoPreference.UNSCORED);
            case 1 -> Optional.of(NoPreference.ALONE);
            default -> Optional.ofNullable(against(lines.getFirst()));
        };
    }

    private boolean isScored() {
        return lines.stream().anyMatch(line -> line.score().isPresent());
    }

    private @Nullable NoPreference against(Line leader) {
        if (first().size() > 1) {
            return NoPreference.SHARED;
        }
        if (leader.option().name().isBlank()) {
            return NoPreference.UNNAMED;
        }
        if (leader.contributions().size() < 2) {
            return NoPreference.ONE_SCORE;
        }
        if (incomparable().isPresent()) {
            return NoPreference.OTHER_CRITERIA;
        }
        if (rival().filter(one -> canReach(one, leader)).isPresent()) {
            return NoPreference.UNCERTAIN;
        }
        return undecided() ? NoPreference.CLOSE : null;
    }

    private static boolean canReach(Line other, Line leader) {
        return other.best() >= leader.worst() - ROUNDING;
    }

    private static boolean comparable(Line other, Line leader) {
        return other.contributions().keySet().equals(leader.contributions().keySet());
    }

    private static boolean isAt(Line line, int number) {
        return line.place() != null && line.place().number() == number;
    }
}

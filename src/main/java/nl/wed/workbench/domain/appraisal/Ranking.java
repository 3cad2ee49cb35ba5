package nl.wed.workbench.domain.appraisal;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import nl.wed.workbench.domain.Project;

/// The options in order of their weighted score. The score is the weighted mean over the criteria
/// that were scored, on the scale of 1 to 5 (simple additive weighting: Fishburn 1967); what was
/// not scored counts neither for nor against, and `coverage` tells how much of the weight was
/// scored. As long as the weight of a criterion is unknown, so is every score and the order.
public record Ranking(List<Line> lines, List<Criterion> unweighed) {
    /// What sums of fractions may differ by: a lead of exactly ten per cent is a lead.
    private static final double ROUNDING = 1e-9;

    /// One option: its mean (empty without any score), the part of all weight that was scored (0 to
    /// 1), and what each criterion adds to the mean.
    public record Line(Option option, OptionalDouble score, double coverage, Map<UUID, Double> contributions) {}

    /// The ranking of all options of a project, best first, unscored options last.
    public static Ranking of(Project project) {
        var criteria = project.all(AppraisalRecords.CRITERION);
        Comparator<Line> bestFirst = Comparator.comparingDouble(
                        (Line line) -> line.score().orElse(0))
                .reversed();
        return new Ranking(
                project.stream(AppraisalRecords.OPTION)
                        .map(option -> line(project, option, criteria))
                        .sorted(bestFirst)
                        .toList(),
                criteria.stream().filter(one -> !one.isWeighed()).toList());
    }

    /// Whether all weights are known, so that what is scored of them is too.
    public boolean isWeighed() {
        return unweighed.isEmpty();
    }

    /// The weighted mean of an option over the criteria of one kind; empty when none was scored or a weight of
    /// these is unknown.
    public static OptionalDouble mean(Project project, Option option, CriterionKind kind) {
        List<Criterion> criteria = project.stream(AppraisalRecords.CRITERION)
                .filter(criterion -> criterion.kind() == kind)
                .toList();
        return line(project, option, criteria).score();
    }

    /// Whether the best option leads the second by less than ten per cent of its own score: then
    /// there is no clear preference.
    public boolean undecided() {
        if (lines.size() < 2 || lines.get(1).score().isEmpty()) {
            return false;
        }
        double first = lines.get(0).score().orElse(0);
        return first - lines.get(1).score().orElse(0) < 0.1 * first - ROUNDING;
    }

    private static Line line(Project project, Option option, List<Criterion> criteria) {
        if (criteria.stream().anyMatch(one -> !one.isWeighed())) {
            return new Line(option, OptionalDouble.empty(), 0, Map.of());
        }
        Map<UUID, Integer> scores = project.stream(AppraisalRecords.SCORE)
                .filter(score -> score.option().equals(option.id()))
                .filter(score -> score.known().isPresent())
                .collect(toMap(Score::criterion, score -> score.known().orElseThrow(), (_, last) -> last));
        double all = criteria.stream().mapToDouble(Criterion::weight).sum();
        double scored = criteria.stream()
                .filter(c -> scores.containsKey(c.id()))
                .mapToDouble(Criterion::weight)
                .sum();
        if (scored <= 0) {
            return new Line(option, OptionalDouble.empty(), 0, Map.of());
        }
        Map<UUID, Double> contributions = criteria.stream()
                .filter(criterion -> scores.containsKey(criterion.id()))
                .collect(toMap(Criterion::id, c -> c.weight() * scores.getOrDefault(c.id(), 0) / scored));
        double mean =
                contributions.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Line(option, OptionalDouble.of(mean), scored / all, contributions);
    }
}

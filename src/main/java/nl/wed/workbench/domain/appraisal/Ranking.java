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
/// scored.
public record Ranking(List<Line> lines) {
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
        return new Ranking(project.stream(AppraisalRecords.OPTION)
                .map(option -> line(project, option, criteria))
                .sorted(bestFirst)
                .toList());
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
        Map<UUID, Integer> scores = project.stream(AppraisalRecords.SCORE)
                .filter(score -> score.option().equals(option.id()) && score.value() != null)
                .collect(toMap(Score::criterion, Ranking::value, (_, last) -> last));
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

    private static int value(Score score) {
        Integer value = score.value();
        return value == null ? 0 : value;
    }
}
